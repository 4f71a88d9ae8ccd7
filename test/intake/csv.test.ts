import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswers } from '../../src/intake/answers.ts'
import { readCsv } from '../../src/intake/csv/read.ts'
import { cutRows } from '../../src/intake/csv/rows.ts'
import { zh } from '../../src/messages/zh.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'

const checklist = aChecklist({
  stages: ['primary', 'junior'],
  facts: {
    pupils: { title: '学生数', unit: '人', type: 'integer', min: '0', per: 'stage' },
    boarding: { title: '寄宿制', type: 'boolean' },
  },
  indicators: [
    anIndicator('gate'),
    anIndicator('oath', { notApplicable: 'allowed' }),
    anIndicator('lamp', {
      per: 'stage',
      answer: {
        kind: 'ratio',
        of: { lamps: { title: '灯', unit: '盏', type: 'integer' } },
        to: { rooms: { title: '教室', unit: '间', type: 'integer' } },
        unit: '盏/间',
        atLeast: { value: '2' },
      },
    }),
  ],
})

function read(table: string | Uint8Array) {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table
  const { root, encoding, diagnostics } = readCsv('answers.csv', bytes, checklist, zh)
  const asked = { stages: ['primary', 'junior'] as const, today: '2026-11-21' }
  const intake = root && readAnswers('answers.csv', root, checklist, asked)
  const all = [...diagnostics, ...(intake?.diagnostics ?? [])]
  return {
    encoding,
    answers: intake?.answers,
    facts: intake?.facts,
    mistakes: all.map(({ at, rule }) => `${at.line}:${at.col} ${rule}`),
  }
}

function readWithEvidence(table: string) {
  const { root } = readCsv('answers.csv', new TextEncoder().encode(table), checklist, zh)
  const asked = { stages: ['primary', 'junior'] as const, today: '2026-11-21' }
  const { evidence } = readAnswers('answers.csv', root!, checklist, asked)
  return { evidence: [...evidence.values()], mistakes: read(table).mistakes }
}

const sample = `指标,指标名称,学段,填报,灯,教室,不适用,备注,实际查看日期,填报人,基础数据,数据时点,来源
gate,校门,,是,,,,"已上锁，""双人""
值守",2026/11/20,李四,,,
lamp,灯,小学,,３,1,,,,,,,
lamp,灯,junior,,,,没有晚自习,,,,,,
oath,,,,,,√,,,,,,
,,小学,620,,,,,,,pupils,2026-09-01,学籍系统
,,,是,,,,,,,boarding,,
,,,,,,,,,,,,
`
const expected = {
  answers: [
    {
      indicator: 'gate',
      value: true,
      note: '已上锁，"双人"\n值守',
      observedOn: '2026-11-20',
      by: '李四',
    },
    { indicator: 'lamp', stage: 'primary', value: { lamps: 3, rooms: 1 } },
    { indicator: 'lamp', stage: 'junior', value: null, notApplicable: '没有晚自习' },
    { indicator: 'oath', value: null, notApplicable: '' },
  ],
  facts: [
    { fact: 'pupils', stage: 'primary', value: 620, asOf: '2026-09-01', source: '学籍系统' },
    { fact: 'boarding', value: true },
  ],
  mistakes: [],
}

describe('a table of answers', () => {
  test.each<[string, string]>([
    ['as it is', sample],
    ['with the line ends of Windows', sample.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\u{feff}${sample}`],
    ['without the last line end', sample.trimEnd()],
    ['with every cell in quotes', sample.replaceAll(/(?<=^|[,\n])([^",\n]*)(?=[,\n])/g, '"$1"')],
  ])('%s', (_, table) => {
    expect(read(table)).toEqual({ ...expected, encoding: 'utf-8' })
  })

  test('columns may have the words that files use, in any order', () => {
    const { answers, mistakes } = read('Value,by,Indicator\n否,李四,gate\n')
    expect({ answers, mistakes }).toEqual({
      answers: [{ indicator: 'gate', value: false, by: '李四' }],
      mistakes: [],
    })
  })

  test('evidence is cut into its pieces, and goes with an answer only', () => {
    const { evidence, mistakes } = readWithEvidence(
      '指标,填报,佐证,基础数据\ngate,是,"a.jpg； ;盒1 页2",\n,是,c.jpg,boarding\n',
    )
    expect(evidence).toMatchObject([[{ typed: 'a.jpg' }, { typed: '盒1 页2' }]])
    expect(mistakes).toEqual(['3:4 unknown-key'])
    expect(read('指标,填报,佐证\ngate,,a.jpg\n').mistakes).toEqual(['2:7 csv-nothing-filled'])
  })

  test('GBK, as Excel writes it on a Chinese Windows, is read and said', () => {
    // 指标,填报,备注 / gate,是,已上锁
    const gbk = Buffer.from(
      'd6b8b1ea2ccceeb1a82cb1b8d7a20d0a676174652ccac72cd2d1c9cfcbf80d0a',
      'hex',
    )
    expect(read(gbk)).toEqual({
      answers: [{ indicator: 'gate', value: true, note: '已上锁' }],
      facts: [],
      encoding: 'gbk',
      mistakes: [],
    })
  })
})

describe('every mistake is named at its cell, all in one go', () => {
  test.each<[string, string[]]>([
    ['', ['1:1 csv-empty']],
    ['指标,填报\n', ['1:1 csv-empty']],
    ['指标;填报\ngate;是\n', ['1:1 csv-separator']],
    ['指标\t填报\ngate\t是\n', ['1:1 csv-separator']],
    ['名称,填报\n校门,是\n', ['1:1 csv-no-key-column']],
    ['指标,填报,值\ngate,是,是\n', ['1:7 csv-column-twice']],
    ['指标,填写\ngate,是\n', ['1:4 csv-unknown-column']],
    ['指标,填报\ngate,"是\n', ['2:6 csv-open-quote']],
    ['指标,填报\ngate,"是"x\n', ['2:9 csv-after-quote']],
    ['指标,填报\ngate,=1+1\noath,＝1\n', ['2:6 csv-formula', '3:6 csv-formula']],
    ['指标,填报\ngate,是,多\n', ['2:8 csv-extra-cell']],
    ['指标,填报\n,是\n', ['2:2 csv-row-about-nothing']],
    ['指标,基础数据,填报\ngate,pupils,是\n', ['2:6 csv-row-about-two']],
    ['指标,填报\ngate,是\noath,是\ngate,否\n', ['4:1 csv-row-twice']],
    ['指标,学段,灯,教室\nlamp,小学,1,1\nlamp,primary,2,1\n', ['3:1 csv-row-twice']],
    ['指标,备注\ngate,看过\n', ['2:6 csv-nothing-filled']],
    ['指标,填报,灯\nlamp,3,3\n', ['2:6 csv-value-and-inputs', '2:6 stage-missing']],
    ['指标,灯\ngate,3\n', ['2:6 csv-input-not-here', '2:6 bad-answer']],
    ['指标,填报\nlamp,3\ngat,是\n', ['2:6 stage-missing', '3:1 unknown-indicator']],
    ['指标,学段,灯\nlamp,大学,3\n', ['2:6 stage-missing']],
    ['指标,填报,实际查看日期\ngate,是,2026-11-22\n', ['2:8 future-day']],
    ['指标,填报,实际查看日期\ngate,是,昨天\n', ['2:8 bad-date']],
    ['指标,填报,不适用\noath,是,没有\n', ['2:6 value-not-applicable']],
    ['指标,填报\ngate,是\u{202e}\n', ['2:7 yaml-bidi-control', '2:6 bad-answer']],
    ['指标,填报\ngate,\u{1b}[2J是\n', ['2:6 yaml-control-character']],
    ['指标,填报\rgate,是\r', ['1:6 yaml-lone-cr']],
    [
      '基础数据,学段,填报,数据时点\npupils,小学,很多,2027-01-01\n',
      ['2:14 future-day', '2:11 bad-answer'],
    ],
  ])('%j', (table, mistakes) => {
    expect(read(table).mistakes).toEqual(mistakes)
  })

  test.each<[string, Buffer]>([
    ['UTF-16', Buffer.from('\u{feff}指标,填报\n', 'utf16le')],
    ['a workbook', Buffer.from('PK\u{3}\u{4}')],
    ['neither UTF-8 nor GBK', Buffer.from([0x61, 0xff, 0xff, 0x0a])],
  ])('%s', (_, bytes) => {
    expect(read(bytes).mistakes).toEqual(['1:1 csv-encoding'])
  })
})

test('whatever is written into cells by the rules comes out again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '字', '"', ',', '\n', ' ', '😀') })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
      const text = rows
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n')
      const expected = rows
        .map((row) => row.map((one) => one.trim()))
        .filter((row) => row.some((one) => one !== ''))
      const cut = cutRows(text)
      expect('problem' in cut ? cut : cut.map((row) => row.map((one) => one.text))).toEqual(
        expected,
      )
    }),
  )
})

test('any text at all is cut or refused, and every position is within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';') }), (text) => {
      const cut = cutRows(text)
      if ('problem' in cut) expect(cut.at).toBeLessThan(text.length)
      else for (const { from, to } of cut.flat()) expect(from <= to && to <= text.length).toBe(true)
    }),
  )
})
