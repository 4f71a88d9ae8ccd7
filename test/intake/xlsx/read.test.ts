import * as fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readSheet, type Sheet } from '../../../src/intake/xlsx/read.ts'
import type { XlsxRefusal } from '../../../src/intake/xlsx/refusal.ts'
import { workbook, zip, type Part } from './archive.ts'

type Grid = Record<string, string>

/** The cells as `row:column`, what is no value by its kind. */
function gridOf({ rows }: Sheet): Grid {
  return Object.fromEntries(
    rows.flatMap(({ number, cells }) =>
      [...cells].map(([column, cell]) => [
        `${number}:${column}`,
        cell.kind === 'text' ? cell.text : `<${cell.kind}>`,
      ]),
    ),
  )
}

function read(bytes: Uint8Array): Sheet {
  const result = readSheet(bytes)
  if ('refused' in result) throw new Error(JSON.stringify(result.refused))
  return result.sheet
}

/** Refused, and quickly: whatever a stranger sends must not hold anybody up. */
function refusalOf(bytes: Uint8Array): XlsxRefusal | undefined {
  const start = performance.now()
  const result = readSheet(bytes)
  expect(performance.now() - start).toBeLessThan(1000)
  return 'refused' in result ? result.refused : undefined
}

const oneCell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
const honest = zip(workbook(oneCell, { texts: ['晨光学校'] }))

describe('a sheet that a library wrote', () => {
  it('is read as it was written', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '测评表',
          rows: [
            ['编号', '标题', null, 3.5],
            [],
            ['1.10', ' 有工作计划\n年初制定 ', true, 0.1 + 0.2],
          ],
        },
        { name: '说明', rows: [['x']] },
      ],
    })
    const sheet = read(bytes)
    expect(gridOf(sheet)).toEqual({
      '1:1': '编号',
      '1:2': '标题',
      '1:4': '3.5',
      '3:1': '1.10',
      '3:2': ' 有工作计划\n年初制定 ',
      '3:3': 'TRUE',
      '3:4': '0.3',
    })
    expect([sheet.name, sheet.aside.others]).toEqual(['测评表', ['说明']])
  })

  it('tells a date and a share from a number, and takes no formula for a value', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '表',
          columns: [{}, { numFmt: '0%' }, {}],
          rows: [[new Date('2026-01-02T00:00:00Z'), 0.85, null]],
          cells: new Map([['0,2', { formula: '1+1', formulaResult: 2, value: 2 }]]),
        },
      ],
    })
    expect(gridOf(read(bytes))).toEqual({ '1:1': '<date>', '1:2': '85%', '1:3': '<formula>' })
  })

  it('is the first one that is not hidden', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '字典', hidden: true, rows: [['藏']] },
        { name: '表', rows: [['见']] },
      ],
    })
    const sheet = read(bytes)
    expect([gridOf(sheet), sheet.aside.hidden]).toEqual([{ '1:1': '见' }, ['字典']])
  })

  it('with any bytes changed is the same sheet or refused, never something else', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['编号', '标题'],
            ['1', 'a'],
          ],
        },
      ],
    })
    const before = gridOf(read(bytes))
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.integer({ min: 0, max: 255 }) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = Uint8Array.from(bytes)
        for (const { at, to } of changes) changed[at] = to
        const result = readSheet(changed)
        if ('sheet' in result) expect(gridOf(result.sheet)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what other programs write', () => {
  const cases: [what: string, sheetData: string, grid: Grid][] = [
    [
      'no references',
      '<row><c t="s"><v>0</v></c><c><v>2</v></c></row>',
      { '1:1': '晨光学校', '1:2': '2' },
    ],
    [
      'rich text with readings',
      '<row r="2"><c r="B2" t="inlineStr"><is><r><t>晨</t></r><r><t>光</t></r><rPh><t>しんこう</t></rPh></is></c></row>',
      { '2:2': '晨光' },
    ],
    [
      'escaped characters',
      '<row r="1"><c r="A1" t="str"><v>a_x000D_b</v></c></row>',
      { '1:1': 'a\rb' },
    ],
    ['errors', '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', { '1:1': '<error>' }],
    [
      'formulas with what they came to (X07)',
      '<row r="1"><c r="A1" t="str"><f>IF(1,"合格")</f><v>合格</v></c></row>',
      { '1:1': '<formula>' },
    ],
    [
      'blank cells and rows',
      '<row r="1"><c r="A1" t="inlineStr"><is><t> </t></is></c><c r="B1"/></row>',
      {},
    ],
  ]
  it.each(cases)('may have %s', (_, sheetData, grid) => {
    expect(gridOf(read(zip(workbook(sheetData, { texts: ['晨光学校'] }))))).toEqual(grid)
  })

  it('may have merged cells over the whole sheet (X02), and prefixes of its own', () => {
    const content =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const parts = workbook('', { others: [{ name: 'xl/worksheets/sheet1.xml', content }] })
    expect(gridOf(read(zip(parts)))).toEqual({ '1:1': '1' })
    expect(gridOf(read(honest))).toEqual({ '1:1': '晨光学校' })
  })

  it('may have macros and links to elsewhere: said, and left alone (X08)', () => {
    const others = [
      { name: 'xl/vbaProject.bin', content: 'x' },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' },
    ]
    const sheet = read(zip(workbook(oneCell, { texts: ['a'], others })))
    expect(sheet.aside).toMatchObject({ macros: true, externalLinks: true })
  })
})

describe('what is refused', () => {
  const part = 'xl/worksheets/sheet1.xml'
  const cell = (reference: string, inside = '<v>1</v>', more = '') =>
    zip(workbook(`<row r="1"><c r="${reference}"${more}>${inside}</c></row>`))
  const bomb = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]>'
  const outside = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
  const extra = (others: Part[]) => zip(workbook(oneCell, { texts: ['a'], others }))
  const flipped = Uint8Array.from(honest)
  flipped[honest.indexOf('xl/sharedStrings.xml') + 25]! ^= 1
  const secret = { name: 'a', content: 'x', says: { flags: 1 } }
  const tooMuch = { name: 'a', content: Buffer.alloc(2_000_000, 32) }
  const lying = {
    name: 'xl/sharedStrings.xml',
    content: ' '.repeat(3_000_000),
    says: { unpacked: 9 },
  }

  const cases: [what: string, bytes: Uint8Array, refusal: XlsxRefusal | object][] = [
    [
      'X01 a part of blanks, packed a thousandfold',
      extra([tooMuch]),
      { code: 'too-big', params: { what: 'ratio', limit: 200, at: 'a' } },
    ],
    [
      'X01 a part that says it is small',
      extra([lying]),
      { code: 'damaged', params: { part: 'xl/sharedStrings.xml' } },
    ],
    [
      'X05 other contents of the same length',
      extra([{ name: 'xl/sharedStrings.xml', content: '<sst/>', says: { crc: 1 } }]),
      { code: 'damaged', params: { part: 'xl/sharedStrings.xml' } },
    ],
    [
      'X01 a part that says it is huge',
      extra([{ name: 'a', content: '', says: { unpacked: 4_000_000_000 } }]),
      { code: 'too-big', params: { what: 'part' } },
    ],
    [
      'X03 a row far down',
      zip(workbook('<row r="1000000000"/>')),
      { code: 'too-big', params: { what: 'rows', at: '1000000000' } },
    ],
    [
      'X03 a cell nowhere',
      cell('ZZZZZZZZ1'),
      { code: 'bad-cell', params: { at: 'ZZZZZZZZ1', seen: 'reference' } },
    ],
    [
      'X03 the last cell of all',
      zip(workbook('<row r="1048576"><c r="XFD1048576"/></row>')),
      { code: 'too-big', params: { what: 'rows' } },
    ],
    [
      'X03 a cell far right',
      cell('XFD1'),
      { code: 'too-big', params: { what: 'columns', at: 'XFD1' } },
    ],
    ['X03 a cell of another row', cell('A2'), { code: 'bad-cell' }],
    [
      'X03 cells out of order',
      zip(workbook('<row r="1"><c r="B1"/><c r="A1"/></row>')),
      { code: 'bad-cell' },
    ],
    ['X03 rows out of order', zip(workbook('<row r="2"/><row r="1"/>')), { code: 'bad-cell' }],
    [
      'X04 entities',
      zip(workbook(oneCell, { before: bomb })),
      { code: 'doctype', params: { part } },
    ],
    [
      'X04 an entity from outside',
      zip(workbook(oneCell, { before: outside })),
      { code: 'doctype', params: { part } },
    ],
    ['X05 a name that climbs out', extra([{ name: '../a', content: 'x' }]), { code: 'damaged' }],
    ['X05 a name from the root', extra([{ name: '/a', content: 'x' }]), { code: 'damaged' }],
    [
      'X05 a name twice',
      extra([
        { name: 'a', content: 'x' },
        { name: 'A', content: 'y' },
      ]),
      { code: 'damaged', params: { part: 'A' } },
    ],
    [
      'X05 two names for one part',
      extra([{ name: 'xl/sharedStrings.xml', localName: 'b', content: 'x' }]),
      { code: 'damaged' },
    ],
    [
      'X05 more parts than there are',
      zip(workbook(oneCell), { count: 60_000 }),
      { code: 'too-big', params: { what: 'entries' } },
    ],
    ['X05 the end cut off', honest.subarray(0, -30), { code: 'damaged', params: { part: 'zip' } }],
    [
      'X05 something behind the end',
      Buffer.concat([honest, Buffer.from('x')]),
      { code: 'damaged' },
    ],
    ['X05 one bit flipped', flipped, { code: 'damaged', params: { part: 'xl/sharedStrings.xml' } }],
    [
      'X05 a way of packing nobody uses',
      extra([{ name: 'a', content: 'x', says: { method: 12 } }]),
      { code: 'damaged' },
    ],
    [
      'X06 the old .xls, or one with a password',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      { code: 'not-xlsx', params: { looksLike: 'ole' } },
    ],
    [
      'X06 a web page',
      Buffer.from('\ufeff<html>'),
      { code: 'not-xlsx', params: { looksLike: 'markup' } },
    ],
    [
      'X06 a CSV file',
      Buffer.from('编号,标题\n'),
      { code: 'not-xlsx', params: { looksLike: 'other' } },
    ],
    [
      'X06 another archive',
      zip([{ name: 'a.txt', content: 'x' }]),
      { code: 'not-xlsx', params: { looksLike: 'zip' } },
    ],
    ['X06 an empty archive', zip([]), { code: 'not-xlsx', params: { looksLike: 'zip' } }],
    ['X06 an empty file', Buffer.alloc(0), { code: 'not-xlsx', params: { looksLike: 'empty' } }],
    [
      'X06 a file too large',
      Buffer.alloc(10 * 1024 * 1024 + 1),
      { code: 'too-big', params: { what: 'file' } },
    ],
    ['a part behind a password', extra([secret]), { code: 'encrypted', params: { part: 'a' } }],
    ...['99999', '-1', '__proto__', '1.0'].map((index): [string, Uint8Array, object] => [
      `X09 the shared text ${index}`,
      cell('A1', `<v>${index}</v>`, ' t="s"'),
      { code: 'bad-cell', params: { at: 'A1', seen: index } },
    ]),
    [
      'a number without end',
      cell('A1', '<v>1e999</v>'),
      { code: 'bad-cell', params: { at: 'A1', seen: '1e999' } },
    ],
    [
      'elements 65 deep',
      cell('A1', `${'<b>'.repeat(61)}${'</b>'.repeat(61)}`),
      { code: 'too-big', params: { what: 'depth' } },
    ],
    [
      'a text too long',
      cell('A1', `<v>${'字'.repeat(32_768)}</v>`, ' t="str"'),
      { code: 'too-big', params: { what: 'text', at: 'A1' } },
    ],
    ['XML that is not well-formed', zip(workbook('<row>')), { code: 'damaged', params: { part } }],
    [
      'XML that is not UTF-8',
      extra([{ name: part, content: Buffer.from([0x3c, 0xff]) }]),
      { code: 'damaged', params: { part } },
    ],
    [
      'an archive without a workbook',
      zip(workbook('').filter(({ name }) => name !== '_rels/.rels')),
      { code: 'damaged' },
    ],
  ]
  it.each(cases)('%s', (_, bytes, refusal) => {
    expect(refusalOf(bytes)).toMatchObject(refusal)
  })

  it('too many cells, without reading on', () => {
    const row = (n: number) => `<row r="${n}">${'<c/>'.repeat(200)}</row>`
    const rows = Array.from({ length: 2_001 }, (_, n) => row(n + 1)).join('')
    const name = 'xl/worksheets/sheet1.xml'
    // So regular a sheet would be refused for its ratio: something nobody packs stands in front.
    const noise = `<!--${Array.from({ length: 20_000 }, (_, n) => (n * 7919).toString(36)).join('')}-->`
    const sheet = { name, content: `<worksheet><sheetData>${rows}</sheetData>${noise}</worksheet>` }
    expect(readSheet(zip(workbook('', { others: [sheet] })))).toMatchObject({
      refused: { code: 'too-big', params: { what: 'cells' } },
    })
  })
})
