import type { Catalogue } from '../../messages/catalogue.ts'

/** What may be said instead of a value, by one character or a word. */
export type Command = keyof Catalogue['check']['words']

/**
 * The command behind a typed text, if it is one of those offered. Case and width do not matter, so that nobody
 * has to leave the Chinese input method for it.
 */
export function readCommand(
  text: string,
  offered: readonly Command[],
  say: Catalogue,
): Command | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase()
  return offered.find((command) => (say.check.words[command] as readonly string[]).includes(word))
}

/** The signs that are understood where any word could be an answer: a place may well be called B. */
export function readSign(text: string): 'back' | 'remove' | undefined {
  if (/^[<＜《〈]$/u.test(text)) return 'back'
  return /^[-－—]+$/u.test(text) ? 'remove' : undefined
}

/** What stands under a prompt: what Enter alone does, then what may be typed. */
export function hintsFor(
  enter: 'keep' | 'skip' | undefined,
  offered: readonly Command[],
  isFirst: boolean,
  say: Catalogue,
): string[] {
  const { hints } = say.check
  const typed = offered.filter((command) => command !== 'skip')
  return [
    ...(enter ? [hints[enter]] : []),
    ...typed.map((command) => (command === 'back' && !isFirst ? hints.backStep : hints[command])),
  ]
}
