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

/** The line under a prompt that says what may be typed; `enter` is what Enter alone does. */
export function hintLine(
  enter: 'keep' | 'skip' | undefined,
  offered: readonly Command[],
  isFirst: boolean,
  say: Catalogue,
): string {
  const { hints, hintSeparator } = say.check
  const parts = offered
    .filter((command) => command !== 'skip')
    .map((command) => (command === 'back' && !isFirst ? hints.backStep : hints[command]))
  return [...(enter ? [hints[enter]] : []), ...parts].join(hintSeparator)
}
