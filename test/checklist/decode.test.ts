import { readFileSync } from 'node:fs'
import type { GenericSchema } from 'valibot'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/checklist/decode.ts'
import { checklist, type Checklist } from '../../src/checklist/shape/checklist.ts'
import { workspace, type Workspace } from '../../src/checklist/shape/workspace.ts'
import { readYaml } from '../../src/checklist/yaml/read.ts'
import { sentences } from '../../src/messages/diagnostic-texts.ts'
import { diagnostics as enTexts } from '../../src/messages/en/diagnostics.ts'
import { diagnostics as zhTexts } from '../../src/messages/zh/diagnostics.ts'

const sound = readFileSync(
  new URL('../../fixtures/lint/no-owner/good-1.yaml', import.meta.url),
  'utf8',
)
const school = `format: zicha/workspace@1
subject: { name: 示例甲县晨光学校, code: CG-01, stages: [primary] }
visits:
  - { title: 市级迎检, on: 2027-03-18 }
`

type Schema = GenericSchema<unknown, Checklist | Workspace>

function read(text: string, schema: Schema = checklist) {
  const { root, diagnostics } = readYaml('a.yaml', Buffer.from(text))
  expect(diagnostics).toEqual([])
  return decode('a.yaml', root!, schema)
}

function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from)
  return text.replace(from, () => to)
}

/** Every diagnostic as `line:col rule`, with the text it stands at. */
function found(text: string, schema?: Schema): string[] {
  return read(text, schema).diagnostics.map(({ rule, at }) => {
    const line = text.split('\n')[at.line - 1]!
    return `${at.line}:${at.col} ${rule} ${line.slice(at.col - 1, at.endLine === at.line ? at.endCol! - 1 : undefined)}`
  })
}

function said(text: string, schema?: Schema): string[] {
  return read(text, schema).diagnostics.map((one) =>
    Object.values(sentences(one, zhTexts)).join(''),
  )
}

describe('a checklist that fits', () => {
  it('is read with its numbers, defaults, and ids as written', () => {
    const { value, diagnostics, illegible } = read(changed(sound, 'edition: "1"', 'edition: 1.10'))
    expect(diagnostics).toEqual([])
    expect(illegible).toEqual([])
    expect(value).toMatchObject({
      edition: '1.10',
      deadlines: { week: { within: { amount: 7, unit: 'days' } } },
      facts: {},
      sections: [{ indicators: [{ id: 'A1', answer: { metWhen: true }, evidence: [] }] }],
    })
  })
})

describe('a mistake in a checklist', () => {
  it.each([
    ['subject: school', 'subjct: school', ['6:1 unknown-key subjct']],
    ['title: 组织', 'titel: 组织', ['18:5 unknown-key titel']],
    ['        title: 有工作计划\n', '', ['20:9 missing-key id: A1']],
    ['system: { id: sample, title: 示例体系 }', 'system: 示例体系', ['5:9 wrong-type 示例体系']],
    ['system: { id: sample, title: 示例体系 }', 'system: [sample]', ['5:9 wrong-type [sample]']],
    ['owners:\n  office: 办公室', 'owners: [office]', ['11:9 wrong-type [office]']],
    ['title: 示例清单', 'title: [示例清单]', ['4:8 wrong-type [示例清单]']],
    ['title: 示例清单', 'title: { 示例: 清单 }', ['4:8 wrong-type { 示例: 清单 }']],
    ['method: [documents]', 'method: documents', ['22:17 wrong-type documents']],
    [
      'method: [documents]',
      'method: { documents: site }',
      ['22:17 wrong-type { documents: site }'],
    ],
    ['method: [documents]', 'method: [data, dokuments]', ['22:24 not-one-of dokuments']],
    ['method: [documents]', 'method: []', ['22:17 empty-list []']],
    ['kind: yes-no', 'kind: yesno', ['23:25 not-one-of yesno']],
    ['kind: yes-no', 'metWhen: false', ['23:9 missing-key answer']],
    ['kind: yes-no', 'kind: [yes-no]', ['23:25 wrong-type [yes-no]']],
    ['answer: { kind: yes-no }', 'answer: [yes-no]', ['23:17 wrong-type [yes-no]']],
    ['answer: { kind: yes-no }', 'answer: yes-no', ['23:17 wrong-type yes-no']],
    ['kind: yes-no', 'kind: yes-no, metWhen: no', ['23:42 not-a-boolean no']],
    ['kind: yes-no', 'kind: problems, unit: 处, atMost: { value: ３ }', ['23:61 not-a-number ３']],
    [
      'kind: yes-no',
      'kind: problems, unit: 处, atMost: { value: 1e3 }',
      ['23:61 not-a-number 1e3'],
    ],
    [
      'kind: yes-no',
      'kind: problems, unit: 处, atMost: { value: "1,000" }',
      ['23:61 not-a-number "1,000"'],
    ],
    ['stages: [primary, junior]', 'declares: { indicators: -1 }', ['7:25 not-a-whole-number -1']],
    ['edition: "1"', 'edition: 2017 版', ['3:10 bad-edition 2017 版']],
    ['  office: 办公室', '  办公室: 办公室', ['12:3 bad-id 办公室']],
    ['id: A1', 'id: Ａ１', ['20:13 bad-id Ａ１']],
    ['number: 示教〔2026〕1号', 'year: 26', ['10:29 bad-year 26']],
    ['within: 7 days', 'within: 7d', ['14:35 ambiguous-duration 7d']],
    [
      'format: zicha/checklist@1',
      'format: zicha/checklist@2',
      ['1:9 wrong-format zicha/checklist@2'],
    ],
    ['title: 示例清单', 'title:', ['4:7 empty-text ']],
    ['title: 示例清单', 'title: " "', ['4:8 empty-text " "']],
    ['conclusion: none', 'conclusion: nine', ['28:13 not-one-of nine']],
    [
      'conclusion: none',
      'conclusion: { toString: 1 }',
      ['28:15 unknown-key toString', '28:1 missing-key conclusion', '28:1 missing-key conclusion'],
    ],
  ])('%s → %j', (from, to, expected) => {
    expect(found(changed(sound, from, to)).sort(byLine)).toEqual(expected)
  })

  it('does not hide another one in the same place', () => {
    const text = changed(
      sound,
      'subject: school',
      'subject: school\nsubjct: school\nlocallity: 示例甲县',
    )
    expect(found(text)).toEqual(['7:1 unknown-key subjct', '8:1 unknown-key locallity'])
  })

  it('is not explained by a key that is there already', () => {
    const text = changed(sound, 'subject: school', 'subject: shool\nsubjct: school')
    expect(found(text)).toEqual(['7:1 unknown-key subjct', '6:10 not-one-of shool'])
    expect(said(text)[0]).toMatch(/^不认识的键“subjct”。/)
  })

  it('names the item of a list', () => {
    const text = changed(sound, 'method: [documents]', 'method: [documents, dta]')
    expect(said(text)).toEqual([
      '“method”的第 2 项不能是“dta”，是不是想写“data”？请从这些里选一个：documents、site、data、questionnaire、interview、sampling、platform。',
    ])
    expect(said(changed(sound, '        title: 有工作计划\n', ''))).toEqual([
      '“indicators”的第 1 项缺少必填的键“title”。请补上“title: …”。',
    ])
  })

  it('says which words may stand for a key that fits nowhere', () => {
    const [sentence] = said(changed(sound, 'kind: yes-no', 'kind: yes-no, metWhn: false'))
    expect(sentence).toBe(
      '不认识的键“metWhn”，是不是想写“metWhen”？这里可以用的键：kind、metWhen。',
    )
  })

  it('quotes a long text only in part', () => {
    const [sentence] = said(changed(sound, 'subject: school', `subject: ${'学'.repeat(500)}`))
    expect(sentence).toContain(`“${'学'.repeat(40)}…”`)
  })
})

describe('a mistake in a workspace', () => {
  it.each([
    ['on: 2027-03-18', 'on: 2027-02-29', ['4:24 bad-date 2027-02-29']],
    ['on: 2027-03-18', 'on: 2027.3.18', ['4:24 bad-date 2027.3.18']],
    ['code: CG-01', 'code: CG 01', ['2:34 bad-code CG 01']],
  ])('%s → %s', (from, to, expected) => {
    expect(found(changed(school, from, to), workspace)).toEqual(expected)
  })

  it('is none where all fits', () => {
    expect(read(school, workspace).value).toMatchObject({ kind: 'school', people: [] })
  })
})

describe('what is legible beside a mistake', () => {
  it('is everything else, with the numbers of list items kept', () => {
    const text = changed(sound, 'method: [documents]', 'method: [dokuments, site]')
    const { value, legible, illegible } = read(text)
    expect(value).toBeUndefined()
    expect(illegible).toEqual([['sections', 0, 'indicators', 0, 'method', 0]])
    expect(legible).toMatchObject({
      sections: [
        { indicators: [{ id: 'A1', method: [undefined, 'site'], owner: { lead: 'office' } }] },
      ],
    })
  })

  it('leaves out what cannot be read without a word that is wrong', () => {
    const text = changed(
      sound,
      'answer: { kind: yes-no }',
      'answer: { kind: nmber, atLeast: { value: 3 } }',
    )
    const { legible, illegible } = read(text)
    expect(illegible).toEqual([['sections', 0, 'indicators', 0, 'answer']])
    expect(
      (legible as { sections: { indicators: object[] }[] }).sections[0]?.indicators[0],
    ).not.toHaveProperty('answer')
  })

  it('is not known at the key that a misspelt one was meant for', () => {
    const { illegible } = read(changed(sound, 'owner:', 'ownr:'))
    expect(illegible).toEqual([['sections', 0, 'indicators', 0, 'owner']])
  })

  it('keeps a list out of a place for a mapping', () => {
    const { legible } = read(changed(sound, 'owners:\n  office: 办公室', 'owners: [office]'))
    expect(legible).not.toHaveProperty('owners')
  })
})

it('says every mistake in both languages', () => {
  const text = changed(
    sound,
    'subject: school',
    'subject: { a: b }\nx: 1\nstages: a\nplaces: [b]\nlocality:',
  )
  const { diagnostics } = read(changed(text, 'stages: [primary, junior]\n', ''))
  expect(diagnostics).toHaveLength(5)
  for (const texts of [zhTexts, enTexts]) {
    for (const sentence of diagnostics.flatMap((one) => Object.values(sentences(one, texts)))) {
      expect(sentence).toMatch(/\S/)
      expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    }
  }
})

function byLine(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10)
}
