import { crc32, deflateRawSync } from 'node:zlib'

export interface Part {
  name: string
  content: string | Uint8Array
  /** What the directory says instead of the truth. */
  says?: Partial<{ packed: number; unpacked: number; crc: number; method: number; flags: number }>
  /** The name in front of the part itself, when it is another one. */
  localName?: string
}

/** Packs a ZIP archive, the way Excel does unless a part says otherwise. */
export function zip(parts: readonly Part[], stated: { count?: number } = {}): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, says = {}, localName = name } of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const method = says.method ?? 8
    const fields = Buffer.alloc(22)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(says.flags ?? 0x0800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE((says.crc ?? crc32(bytes)) >>> 0, 10)
    fields.writeUInt32LE(says.packed ?? packed.length, 14)
    fields.writeUInt32LE(says.unpacked ?? bytes.length, 18)
    const local = Buffer.concat([
      u32(0x04034b50),
      fields,
      u16(Buffer.byteLength(localName)),
      u16(0),
    ])
    const body = Buffer.concat([local, Buffer.from(localName), packed])
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        fields,
        u16(Buffer.byteLength(name)),
        Buffer.alloc(12),
        u32(offset),
        Buffer.from(name),
      ]),
    )
    bodies.push(body)
    offset += body.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = stated.count ?? parts.length
  const end = [u32(0x06054b50), u32(0), u16(count), u16(count), u32(size), u32(offset), u16(0)]
  return Buffer.concat([...bodies, ...directory, ...end])
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The parts of a workbook of one sheet with these rows in XML, each replaceable. */
export function workbook(
  sheetData: string,
  { texts = [], others = [], before = '' }: Partial<Pieces> = {},
): Part[] {
  const shared = texts.map((text) => `<si><t>${text}</t></si>`).join('')
  const parts = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="r1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${spreadsheet}" xmlns:r="${types}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="r1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${types}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${shared}</sst>` },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${before}<worksheet xmlns="${spreadsheet}"><sheetData>${sheetData}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
    },
  ]
  const replaced = new Set(others.map(({ name }) => name))
  return [...parts.filter(({ name }) => !replaced.has(name)), ...others]
}

interface Pieces {
  texts: string[]
  others: Part[]
  /** In front of the sheet's root element. */
  before: string
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
