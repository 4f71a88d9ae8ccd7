import { describe, expect, test } from 'vitest'
import { checkCondition } from '../../../src/checklist/condition/check.ts'

const facts = {
  pupils: { type: 'integer' },
  area: { type: 'choice', options: { urban: '城区', rural: '乡村' } },
  boarding: { type: 'boolean' },
  'old-pupils': { type: 'integer' },
  'new.pupils': { type: 'integer' },
  unread: undefined,
} as const
const condition = (text: string) => checkCondition(text, facts, [], 'bool')
const formula = (text: string) => checkCondition(text, facts, ['above'], 'double')
/** Code and the part of the text that is meant. */
const found = (text: string) =>
  condition(text).map(({ code, start, end }) => [code, text.slice(start, end)])

test('conditions over facts of every type', () => {
  const sound = [
    'pupils < 100',
    '100 >= pupils',
    'pupils == 100',
    'pupils != 1.5',
    'pupils in [1, 2, 3]',
    'boarding',
    '!boarding || pupils > 3',
    'boarding == true',
    'area == "rural"',
    "area in ['urban', 'rural'] && (pupils - 3) / 2 > -1",
    'ceil(pupils / 45) > 12',
    'boarding ? pupils > 3 : area != "urban"',
    'unread > 3 && unread == "x"',
    'true',
  ]
  expect(sound.flatMap(condition)).toEqual([])
})

test('formulas over facts and inputs; whole numbers are numbers like any other', () => {
  const sound = ['above / pupils * 100', '1 / 2', 'boarding ? 1.5 : 2', 'ceil(3) + ceil(above / 2)']
  expect(sound.flatMap(formula)).toEqual([])
  expect(formula('boarding')).toEqual([
    { code: 'wrong-type', expected: 'double', seen: 'bool', start: 0, end: 8 },
  ])
})

describe('the place inside the expression', () => {
  test.each([
    ['pupils < 100 and boarding', 'syntax', 'and'],
    ['pupils = 3', 'syntax', '='],
    ['pupils ＜ 100', 'syntax', '＜'],
    ['学生 < 3', 'syntax', '学'],
    ['pupils < 1,000', 'syntax', ','],
    ['pupils <', 'syntax', ''],
    ['(pupils > 3', 'syntax', ''],
    ['boarding && area == "rural', 'syntax', '"rural'],
    ['boarding && pupil < 3', 'unknown-name', 'pupil'],
    ['boarding && above < 3', 'unknown-name', 'above'],
    ['boarding && old-pupils < 3', 'unusable-name', 'old-pupils'],
    ['boarding && new.pupils < 3', 'unusable-name', 'new.pupils'],
    ['boarding || area == "city"', 'unknown-option', '"city"'],
    ['"city" != area', 'unknown-option', '"city"'],
    ['area in ["urban", "citi"]', 'unknown-option', '"citi"'],
    ['boarding && pupils', 'wrong-type', 'pupils'],
    ['pupils + "3" > 3', 'wrong-type', '"3"'],
    ['!(pupils)', 'wrong-type', 'pupils'],
    ['area < 3', 'wrong-type', 'area'],
    ['boarding && area == 3', 'different-types', 'area == 3'],
    ['boarding == area', 'different-types', 'boarding == area'],
    ['pupils in [1, "2"]', 'different-types', '"2"'],
    ['boarding ? pupils : 3', 'wrong-type', 'boarding ? pupils : 3'],
    ['size(area) > 3', 'unsupported', 'size'],
    ['pupils.matches("(a+)+$")', 'unsupported', 'pupils.matches("(a+)+$")'],
    ['pupils % 2 == 0', 'unsupported', 'pupils % 2'],
    ['pupils == null', 'unsupported', 'null'],
    ['pupils < 1e999', 'syntax', '1e999'],
  ])('%s: %s at %j', (text, code, part) => {
    expect(found(text)).toEqual([[code, part]])
  })

  test('everything wrong is found at once', () => {
    expect(found('pupil < 3 && area == "city" || pupils')).toEqual([
      ['unknown-name', 'pupil'],
      ['unknown-option', '"city"'],
      ['wrong-type', 'pupils'],
    ])
  })
})

test('a slip of a name or an option is recognised', () => {
  expect(condition('pupills > 3')).toMatchObject([{ suggestion: 'pupils' }])
  expect(condition('area == "rurall"')).toMatchObject([
    { suggestion: 'rural', known: ['urban', 'rural'] },
  ])
})

test('what is too long or too deep is refused, whatever it is made of', () => {
  const codes = ['!'.repeat(2000), '('.repeat(900), 'boarding &&'.repeat(80), '[['.repeat(200)].map(
    (text) => condition(text)[0]?.code,
  )
  expect(codes).toEqual(['too-long', 'too-long', 'syntax', 'too-long'])
})
