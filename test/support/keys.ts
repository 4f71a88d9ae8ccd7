/** Keys as one sees them on a keyboard, and what a terminal sends for them. */
const sent: Readonly<Record<string, string>> = {
  '⏎': '\r',
  '␣': ' ',
  '↑': '\x1b[A',
  '↓': '\x1b[B',
  '⌫': '\x7f',
  '␃': '\x03',
  '␄': '\x04',
}

/** `84⏎`, `↓↓⏎`: text as it is typed, and keys by their signs (␃ is Ctrl-C, ␄ is Ctrl-D). */
export function keystrokes(script: string): string {
  return Array.from(script, (character) => sent[character] ?? character).join('')
}
