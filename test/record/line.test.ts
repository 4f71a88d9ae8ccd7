import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerEntry } from '../../src/record/entry.ts'
import { limits } from '../../src/record/limits.ts'
import { LineError, type LineProblem } from '../../src/record/line-error.ts'
import { entryText, headerText } from '../../src/record/line.ts'
import { journalsOf, noon } from './journals.ts'

const answer: Omit<AnswerEntry, 'hash'> = {
  type: 'answer',
  indicator: 'R1',
  stage: 'primary',
  value: { above: 84 },
  n: 1,
  at: noon,
  by: '张三',
}

function problemOf(change: object): { problem: LineProblem; at: string } | undefined {
  try {
    entryText({ ...answer, ...change })
    return undefined
  } catch (error) {
    if (!(error instanceof LineError)) throw error
    return { problem: error.problem, at: error.at }
  }
}

test('keys come in one order however they were given; others after them, as given; the hash never', () => {
  const full = {
    ...answer,
    notApplicable: undefined,
    observedOn: '2026-11-20',
    evidence: [],
    note: '',
    z: 1,
    hash: 'x',
  }
  const text = JSON.stringify({ ...answer, observedOn: '2026-11-20', evidence: [], note: '', z: 1 })
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.entries(full), { minLength: 13 }), (entries) => {
      expect(entryText(Object.fromEntries(entries) as never)).toBe(text)
    }),
  )
  expect(entryText({ ...answer, b: 1, a: 2 } as never)).toMatch(/,"b":1,"a":2}$/)
})

test('what a roll-up needs comes first', () => {
  expect(entryText({ ...answer, via: 'lantern-fair/F1', note: '同一处' } as never)).toMatch(
    /"note":"同一处","via":"lantern-fair\/F1"\}$/,
  )
  const begins = /^\{"type":"answer","indicator":"R1","stage":"primary","value":/
  expect(entryText(answer)).toMatch(begins)
})

test('any JSON value comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), (value) => {
      const text = entryText({ ...answer, value } as never)
      expect(text).not.toMatch(/[\n\r\0]/)
      expect((JSON.parse(text) as AnswerEntry).value).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

describe('refused', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

  test.each<[string, object, LineProblem, string]>([
    ['a lone surrogate', { note: 'a\ud83d' }, 'lone-surrogate', 'note'],
    ['one in a key', { value: { '\udc00': 1 } }, 'lone-surrogate', 'value.\udc00'],
    [
      'a text too long',
      { evidence: [{ title: 'x'.repeat(limits.text + 1) }] },
      'text-too-long',
      'evidence.0.title',
    ],
    ['infinity', { value: Infinity }, 'not-json', 'value'],
    ['an undefined item', { value: [undefined] }, 'not-json', 'value.0'],
    ['a function', { value: { toJSON: () => 1 } }, 'not-json', 'value.toJSON'],
    ['a date', { value: new Date(0) }, 'not-json', 'value'],
    ['a map', { value: new Map() }, 'not-json', 'value'],
    ['a large integer', { value: 1n }, 'not-json', 'value'],
    ['too deep', { value: nested(33) }, 'too-deep', `value${'.0'.repeat(32)}`],
    [
      'too much',
      { value: Array(53).fill('字'.repeat(limits.text)).slice(0, 18) },
      'line-too-long',
      '',
    ],
    ['no value', { value: undefined }, 'wrong-field', 'value'],
    ['an empty indicator', { indicator: '' }, 'wrong-field', 'indicator'],
    ['a stage with a slash', { stage: 'primary/junior' }, 'wrong-field', 'stage'],
    ['a day that does not exist', { observedOn: '2026-02-30' }, 'wrong-field', 'observedOn'],
    ['evidence that is a text', { evidence: ['花名册'] }, 'wrong-field', 'evidence'],
    ['a source that names no indicator', { via: 'lantern-fair' }, 'wrong-field', 'via'],
    ['a source of three parts', { via: 'lantern-fair/F1/primary' }, 'wrong-field', 'via'],
    ['a value of what does not apply', { notApplicable: '无', value: 1 }, 'wrong-field', 'value'],
    ['nobody', { by: undefined }, 'wrong-field', 'by'],
    ['a fact without a name', { type: 'fact' }, 'wrong-field', 'fact'],
    [
      'a withdrawal of nothing',
      { type: 'withdraw', indicator: undefined },
      'wrong-field',
      'indicator',
    ],
  ])('%s', (_, change, problem, at) => {
    expect(problemOf(change)).toEqual({ problem, at })
  })
})

test.each<[string, object]>([
  ['text of the greatest length', { note: 'x'.repeat(limits.text) }],
  [
    'objects without a prototype',
    { value: Object.assign(Object.create(null), { above: 84 }) as object },
  ],
  ['not applicable', { notApplicable: '无寄宿生', value: null }],
  [
    'a type that is not known here, with any fields',
    { type: 'toString', indicator: 5, stage: ['x'] },
  ],
])('accepted: %s', (_, change) => {
  expect(problemOf(change)).toBe(undefined)
})

describe('a header', () => {
  const [journal] = journalsOf([{ parents: [], entries: [] }])
  const header = { ...journal!.header, hash: undefined }

  test('of a ledger has no checklist, round or kind', () => {
    expect(headerText(header)).toBe(
      `{"format":"zicha/journal@1","subject":"3604030001","writer":"张三","at":"${noon}","tool":"1.0.0","run":"0","parents":[]}`,
    )
  })

  test.each<[string, object]>([
    ['kind', { kind: 'selfie' }],
    ['parents', { parents: [{ journal: 'a.jsonl', n: 1, hash: 'abc' }] }],
    ['parents', { parents: [{ journal: 'a.jsonl', n: -1, hash: 'a'.repeat(64) }] }],
    ['at', { at: '2026-11-21T12:00:00Z' }],
    ['subject', { subject: 7 }],
    ['format', { format: 'zicha/journal@2' }],
  ])('with a wrong %s is refused', (field, change) => {
    expect(() => headerText({ ...header, ...change })).toThrow(
      expect.objectContaining({ problem: 'wrong-field', at: field }),
    )
  })
})
