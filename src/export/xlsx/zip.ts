import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  text: string
}

/** 1980-01-01, the first day a ZIP archive knows: the same content is the same bytes on any day. */
const noTime = { time: 0, date: 0x0021 }
const version = 20
const utf8Names = 0x0800
const deflated = 8

/** Packs texts into a ZIP archive: names in ASCII, each part deflated, no ZIP64. */
export function zip(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, text } of parts) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes, { level: 9 })
    const file = Buffer.from(name)
    const about = numbers(
      [version, 2],
      [utf8Names, 2],
      [deflated, 2],
      [noTime.time, 2],
      [noTime.date, 2],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [file.length, 2],
      [0, 2],
    )
    const body = Buffer.concat([numbers([0x04034b50, 4]), about, file, packed])
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    directory.push(numbers([0x02014b50, 4], [version, 2]), about, place, file)
    bodies.push(body)
    offset += body.length
  }
  const index = Buffer.concat(directory)
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [parts.length, 2],
    [parts.length, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...bodies, index, end])
}

/** Little-endian. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const out = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  let at = 0
  for (const [value, bytes] of fields) at = out.writeUIntLE(value, at, bytes)
  return out
}
