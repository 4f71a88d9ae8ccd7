/** A file beyond these is refused; an ordinary checklist stays far below each of them. */
export const yamlLimits = {
  /** 256 KiB. The parser's work grows faster than the file, so this bounds time and memory too. */
  bytes: 256 * 1024,
  lines: 20_000,
  /** UTF-16 units of one line. */
  lineLength: 20_000,
  /** UTF-16 units of one value, which may run over many lines. */
  textLength: 20_000,
  /** Collections inside each other. The library recurses, and a deep stack can abort the process. */
  depth: 32,
  keysPerMap: 1_000,
  /** Texts and signs (`-`, `:`, `,`, brackets) of the whole file. */
  nodes: 50_000,
  /** Problems reported for one file. */
  problems: 200,
} as const
