import { createHash, hash } from 'node:crypto'

/** How a line ends, around the 64 digits of its hash. JSON escapes quotes, so no text can hold this. */
const before = ',"hash":"'
const after = '"}'
export const endLength = before.length + 64 + after.length

/**
 * The hash of a line: SHA-256, in lower-case hex, of the hash of the line before (as its 64 ASCII
 * digits; nothing for the first line) and the line's bytes as stored from `{` up to, not
 * including, `,"hash":"`.
 */
export function lineHash(previous: string, content: string | Uint8Array): string {
  const hashed =
    typeof content === 'string'
      ? previous + content
      : Buffer.concat([Buffer.from(previous), content])
  return hash('sha256', hashed, 'hex')
}

/** A whole line, made from the JSON of an object without its hash; and that hash. */
export function sealLine(previous: string, json: string): { text: string; hash: string } {
  const content = json.slice(0, -1)
  const hash = lineHash(previous, content)
  return { text: content + before + hash + after, hash }
}

/** A line as stored: what its hash was taken of, and the hash it claims. Undefined if it does not end in one. */
export function splitLine(line: Buffer): { content: Buffer; claimed: string } | undefined {
  const contentLength = line.length - endLength
  if (contentLength < 0) return undefined
  const end = line.toString('latin1', contentLength)
  const claimed = end.slice(before.length, -after.length)
  if (end !== before + claimed + after || !/^[0-9a-f]{64}$/.test(claimed)) return undefined
  return { content: line.subarray(0, contentLength), claimed }
}

/** The length of the line with a right hash with which these bytes begin; undefined if with none. */
export function sealedLength(previous: string, bytes: Buffer): number | undefined {
  // Hashed once in passing, however often the bytes hold what looks like the end of a line.
  const running = createHash('sha256').update(previous)
  let hashed = 0
  for (let at = bytes.indexOf(before); at !== -1; at = bytes.indexOf(before, at + 1)) {
    running.update(bytes.subarray(hashed, at))
    hashed = at
    const end = before + running.copy().digest('hex') + after
    if (bytes.toString('latin1', at, at + endLength) === end) return at + endLength
  }
  return undefined
}
