/** A workbook beyond these is refused; what schools and bureaus send each other stays far below each of them. */
export const xlsxLimits = {
  /** Bytes of the whole file. */
  file: 10 * 1024 * 1024,
  /** Parts in the archive. */
  entries: 2_000,
  /** Bytes of one part, and of all of them, unpacked. */
  part: 32 * 1024 * 1024,
  sum: 64 * 1024 * 1024,
  /** How many times larger a part may become; parts below `ratioFrom` bytes may do as they like. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  rows: 20_000,
  columns: 256,
  cells: 400_000,
  /** UTF-16 units of one cell: what Excel itself allows. */
  text: 32_767,
  /** Texts in the table that cells share. */
  strings: 200_000,
  /** Elements inside each other. */
  depth: 64,
} as const
