import type { Catalogue } from '../../../messages/catalogue.ts'

/** What may be said instead of a value, by one character or a word. */
export type Command = keyof Catalogue['check']['words']

/** A command, with the words that were typed behind it. */
export interface Request {
  readonly command: Command
  readonly words?: string
}

/** The same, for a text that may go on after its command: `/ fire`, `go R3`. */
export function readRequest(
  text: string,
  offered: readonly Command[],
  say: Catalogue,
): Request | undefined {
  const command = readCommand(text, offered, say)
  if (command) return { command }
  if (!offered.includes('find')) return undefined
  const typed = text.normalize('NFKC').trim()
  const sign = say.walk.findSigns.find((one) => typed.toLowerCase().startsWith(one))
  const words = sign === undefined ? '' : typed.slice(sign.length).trim()
  return words === '' ? undefined : { command: 'find', words }
}

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

/** Enter says them, or the help does. */
const unhinted: readonly Command[] = ['skip', 'adopt', 'filter']

/** What stands under a prompt: what Enter alone does, then what may be typed. */
export function hintsFor(
  enter: 'keep' | 'skip' | 'adopt' | undefined,
  offered: readonly Command[],
  isFirst: boolean,
  say: Catalogue,
): string[] {
  const hints: Readonly<Partial<Record<Command, string>>> = say.check.hints
  const { keep, backStep } = say.check.hints
  const typed = offered.filter((command) => !unhinted.includes(command))
  return [
    ...(enter ? [enter === 'keep' ? keep : hints[enter]!] : []),
    ...typed.map((command) => (command === 'back' && !isFirst ? backStep : hints[command]!)),
  ]
}
