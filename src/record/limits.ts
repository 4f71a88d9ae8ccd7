/** What a journal may hold at most, for writing and for reading. */
export const limits = {
  /** UTF-16 units of one text. */
  text: 20_000,
  /** Objects and lists within each other. */
  depth: 32,
  /** Bytes of a line, without its hash. */
  line: 1 << 20,
  /** Bytes of a file. */
  journal: 64 << 20,
} as const
