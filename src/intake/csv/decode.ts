/** What a table was written in, or why it cannot be read as one. */
export type Decoded =
  | { text: string; encoding: 'utf-8' | 'gbk' }
  | { refused: 'utf-16' | 'workbook' | 'unknown' }

/** GB 18030 holds all of GBK, and Node is strict only with it. */
const labels = { 'utf-8': 'utf-8', gbk: 'gb18030' } as const

/**
 * The text of a table, without its byte-order mark. Excel on a Chinese Windows writes GBK unless it is told otherwise,
 * and GBK that happens to be UTF-8 too is rarer than chance: what is no UTF-8 is tried as GBK.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { refused: 'utf-16' }
  // What a zip archive (.xlsx) or an old workbook (.xls) begins with.
  if ((a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf)) return { refused: 'workbook' }
  if (bytes.includes(0)) return { refused: 'unknown' }
  for (const encoding of ['utf-8', 'gbk'] as const) {
    try {
      return { text: new TextDecoder(labels[encoding], { fatal: true }).decode(bytes), encoding }
    } catch {
      // It is not in this one.
    }
  }
  return { refused: 'unknown' }
}
