/** What a terminal sends for a key. */
export const keys = {
  enter: '\r',
  space: ' ',
  up: '\x1b[A',
  down: '\x1b[B',
  backspace: '\x7f',
  ctrlC: '\x03',
  ctrlD: '\x04',
} as const

export type Key = keyof typeof keys
