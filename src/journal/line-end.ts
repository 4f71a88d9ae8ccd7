const lf = 0x0a
const cr = 0x0d
const sector = 512
const zeros = Buffer.alloc(64)

export interface CutLine {
  /** The line without its end. */
  content: Buffer
  end: 'lf' | 'crlf' | 'none'
  /** Where the next line begins. */
  next: number
}

/** The line that begins at `offset`. Zeros after the last one are what a disk fills up with. */
export function cutLine(bytes: Buffer, offset: number): CutLine {
  const found = bytes.indexOf(lf, offset)
  if (found === -1) {
    let last = bytes.length
    while (last > offset && bytes[last - 1] === 0) last -= 1
    return { content: bytes.subarray(offset, last), end: 'none', next: bytes.length }
  }
  const end = found > offset && bytes[found - 1] === cr ? 'crlf' : 'lf'
  const last = end === 'crlf' ? found - 1 : found
  return { content: bytes.subarray(offset, last), end, next: found + 1 }
}

/**
 * Whether the rest of a file looks like what a crash leaves of a line: it has no end, or a part of
 * it reached the disk only as zeros and nothing but zeros follows. A disk writes whole sectors:
 * fewer than 64 zeros are left only up to the end of the sector in which the line begins.
 */
export function isUnfinished(rest: Buffer, offset: number): boolean {
  const end = rest.indexOf(lf)
  if (end === -1) return true
  const line = rest.subarray(0, end)
  const leading = line.findIndex((byte) => byte !== 0)
  const zeroed = line.includes(zeros) || (leading > 0 && (offset + leading) % sector === 0)
  return zeroed && rest.subarray(end).every((byte) => byte === 0 || byte === lf)
}
