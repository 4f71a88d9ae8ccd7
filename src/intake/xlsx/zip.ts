import { crc32, inflateRawSync } from 'node:zlib'
import { xlsxLimits as limits } from './limits.ts'
import { damaged, tooBig, XlsxRefused } from './refusal.ts'

/** The parts of a workbook. Nothing is unpacked before it is asked for. */
export interface Archive {
  names: readonly string[]
  has: (name: string) => boolean
  /** Unpacked, with its length and checksum compared. Throws an XlsxRefused. */
  part: (name: string) => Uint8Array
}

interface Entry {
  name: string
  method: number
  crc: number
  packed: number
  unpacked: number
  offset: number
}

const wholeFile = 'zip'
const signatures = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50 }
const endLength = 22
const longestComment = 0xffff

/**
 * Opens a ZIP archive as Excel writes it: one file, no ZIP64, deflated or stored, nothing before, between or behind the
 * parts that the directory does not know. All sizes are looked at before the first part is unpacked.
 * Throws an XlsxRefused.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  const entries = readDirectory(bytes, view, directory)
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    part: (name) => {
      const entry = entries.get(name.toLowerCase())
      if (!entry) throw damaged(name)
      return unpack(entry, dataOf(entry, bytes, view, directory.start))
    },
  }
}

interface Directory {
  start: number
  count: number
  end: number
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) !== signatures.end) continue
    if (at + endLength + view.getUint16(at + 20, true) !== view.byteLength) continue
    const count = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 12, true)
    const start = view.getUint32(at + 16, true)
    if (count > limits.entries) throw tooBig('entries', limits.entries)
    const isWhole = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === count
    if (!isWhole || start + size !== at) throw damaged(wholeFile)
    return { start, count, end: at }
  }
  throw damaged(wholeFile)
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  { start, count, end }: Directory,
): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let at = start
  let sum = 0
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.entry) throw damaged(wholeFile)
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw damaged(wholeFile)
    const entry = {
      name: nameIn(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    sum += entry.unpacked
    refuseStrange(entry, view.getUint16(at + 8, true), sum)
    // The names of parts are compared without regard to case.
    const key = entry.name.toLowerCase()
    if (entries.has(key)) throw damaged(entry.name)
    entries.set(key, entry)
    at = next
  }
  if (at !== end) throw damaged(wholeFile)
  return entries
}

function refuseStrange({ name, method, packed, unpacked }: Entry, flags: number, sum: number) {
  const encrypted = 0x2041
  if (flags & encrypted) throw new XlsxRefused({ code: 'encrypted', params: { part: name } })
  if (method !== 0 && method !== 8) throw damaged(name)
  if (unpacked > limits.part) throw tooBig('part', limits.part, name)
  if (sum > limits.sum) throw tooBig('sum', limits.sum, name)
  if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio)
    throw tooBig('ratio', limits.ratio, name)
}

/** Nothing is ever written under these names, but one that climbs out of its folder is no honest one. */
function nameIn(bytes: Uint8Array): string {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw damaged(wholeFile)
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const isStrange = name === '' || /^\/|\\|:|[\u0000-\u001f]|(^|\/)\.\.(\/|$)/.test(name)
  if (isStrange) throw damaged(wholeFile)
  return name
}

function dataOf(entry: Entry, bytes: Uint8Array, view: DataView, end: number): Uint8Array {
  const { name, offset, packed } = entry
  if (offset + 30 > end || view.getUint32(offset, true) !== signatures.local) throw damaged(name)
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true)
  const start = nameEnd + view.getUint16(offset + 28, true)
  if (start + packed > end) throw damaged(name)
  if (nameIn(bytes.subarray(offset + 30, nameEnd)) !== name) throw damaged(name)
  return bytes.subarray(start, start + packed)
}

function unpack({ name, method, crc, unpacked }: Entry, data: Uint8Array): Uint8Array {
  let whole: Uint8Array
  try {
    // The directory's word is not enough: more than it says is never unpacked.
    whole = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) })
  } catch {
    throw damaged(name)
  }
  if (whole.length !== unpacked || crc32(whole) !== crc) throw damaged(name)
  return whole
}
