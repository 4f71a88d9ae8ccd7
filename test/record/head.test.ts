import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  foldersHead,
  headOf,
  isPrinted,
  openEnds,
  parseReceipt,
  printHead,
} from '../../src/record/head.ts'
import { journalsOf } from './journals.ts'

const hash = (digit: string): string => digit.repeat(64)

test('the head is the last line, or the first where there is no other', () => {
  const [one, none] = journalsOf([
    { parents: [], entries: [{}, {}] },
    { parents: [], entries: [] },
  ])
  expect(one && headOf(one)).toEqual({ n: 2, hash: '0.2' })
  expect(none && headOf(none)).toEqual({ n: 0, hash: '1.0' })
})

test('open ends are the heads that nobody has seen, in the order of their hashes', () => {
  const journals = journalsOf([
    { parents: [], entries: [{}, {}] },
    { parents: [[0, 1]], entries: [{}] },
    { parents: [[1, 1]], entries: [{}] },
  ])
  expect(openEnds(journals.toReversed()).map(({ name }) => name)).toEqual(['0.jsonl', '2.jsonl'])
  expect(foldersHead(journals)).toBe('2:0.2+1:2.1')
  expect(foldersHead([])).toBe('')
})

describe('a printed head', () => {
  test('is the number and sixteen digits, and can be read back', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.stringMatching(/^[0-9a-f]{64}$/), (n, digits) => {
        const [head] = parseReceipt(printHead({ n, hash: digits })) ?? []
        expect(head).toEqual({ n, hash: digits.slice(0, 16) })
        expect(head && isPrinted(head, { n, hash: digits })).toBe(true)
      }),
    )
  })

  test.each([
    ['abcdef012345', [{ hash: 'abcdef012345' }]],
    ['  3:ABCDEF012345 ', [{ n: 3, hash: 'abcdef012345' }]],
    [
      `3:${hash('a')} + 7:${hash('b')}`,
      [
        { n: 3, hash: hash('a') },
        { n: 7, hash: hash('b') },
      ],
    ],
  ])('%j is read', (text, heads) => {
    expect(parseReceipt(text)).toEqual(heads)
  })

  test.each([
    '',
    '3',
    '3:',
    'abcdef01234',
    '3:abcdef01234g',
    'x:abcdef012345',
    `${hash('a')}a`,
    'abcdef012345+',
  ])('%j is not one', (text) => {
    expect(parseReceipt(text)).toBe(undefined)
  })

  test('of less than twelve digits proves nothing', () => {
    expect(isPrinted({ hash: 'a'.repeat(11) }, { n: 1, hash: hash('a') })).toBe(false)
    expect(isPrinted({ hash: 'a'.repeat(12) }, { n: 1, hash: hash('a') })).toBe(true)
    expect(isPrinted({ hash: 'b'.repeat(12) }, { n: 1, hash: hash('a') })).toBe(false)
    expect(isPrinted({ n: 2, hash: 'a'.repeat(12) }, { n: 1, hash: hash('a') })).toBe(false)
  })
})
