import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chinaDate, chinaStamp, dateOfStamp, isChinaStamp } from '../../src/civil/clock.ts'
import { addDays, toDayNumber } from '../../src/civil/date.ts'
import { everyDay } from './every-day.ts'

const anyInstant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 11, 31) })

test.each([
  ['2026-11-21T01:30:00.000Z', '2026-11-21T09:30:00.000+08:00'],
  ['2026-11-20T15:59:59.999Z', '2026-11-20T23:59:59.999+08:00'],
  ['2026-11-20T16:00:00.000Z', '2026-11-21T00:00:00.000+08:00'],
  ['2026-12-31T15:59:59.999Z', '2026-12-31T23:59:59.999+08:00'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01T00:00:00.000+08:00'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29T00:00:00.000+08:00'],
  ['1969-12-31T15:59:59.999Z', '1969-12-31T23:59:59.999+08:00'],
  // In these summers China's clocks were an hour ahead; the tool's day stays that of UTC+8.
  ['1990-07-01T15:30:00.000Z', '1990-07-01T23:30:00.000+08:00'],
])('%s is %s', (utc, china) => {
  expect(chinaStamp(Date.parse(utc))).toBe(china)
  expect(chinaDate(Date.parse(utc))).toBe(china.slice(0, 10))
})

test('a stamp names the instant it was made from', () => {
  fc.assert(
    fc.property(anyInstant, (ms) => {
      const stamp = chinaStamp(ms)
      expect(Date.parse(stamp)).toBe(ms)
      expect(isChinaStamp(stamp)).toBe(true)
      expect(dateOfStamp(stamp)).toBe(chinaDate(ms))
      expect(toDayNumber(chinaDate(ms))).toBe(Math.floor((ms + 8 * 3_600_000) / 86_400_000))
    }),
  )
})

test('stamps sort as time does', () => {
  fc.assert(
    fc.property(anyInstant, anyInstant, (a, b) => {
      expect(chinaStamp(a) < chinaStamp(b)).toBe(a < b)
    }),
  )
})

test('the day changes at midnight in China on every day', () => {
  const wrong: string[] = []
  for (const date of everyDay(2018, 2027)) {
    const midnight = Date.parse(`${date}T00:00:00.000+08:00`)
    if (chinaDate(midnight) !== date) wrong.push(date)
    if (chinaDate(midnight - 1) !== addDays(date, -1)) wrong.push(date)
  }
  expect(wrong).toEqual([])
})

test('parts of a millisecond are cut off, before 1970 too', () => {
  const midnight = Date.parse('1969-06-01T00:00:00.000+08:00')
  expect(chinaStamp(midnight + 0.9)).toBe('1969-06-01T00:00:00.000+08:00')
  expect(chinaStamp(midnight - 0.1)).toBe('1969-05-31T23:59:59.999+08:00')
})

test.each([Number.NaN, Infinity, 9e15])('%d is no instant', (ms) => {
  expect(() => chinaStamp(ms)).toThrow(RangeError)
  expect(() => chinaDate(ms)).toThrow(RangeError)
})

describe('a stamp read back', () => {
  test.each([
    '2026-11-21',
    '2026-11-21T09:30:00.000Z',
    '2026-11-21T23:30:00.000+00:00',
    '2026-11-21T09:30:00.000+0800',
    '2026-11-21T09:30:00+08:00',
    '2026-11-21T09:30:00.000000+08:00',
    '2026-11-21 09:30:00.000+08:00',
    '2026-11-21T24:00:00.000+08:00',
    '2026-11-21T09:60:00.000+08:00',
    '2026-11-21T09:30:60.000+08:00',
    '2026-11-31T09:30:00.000+08:00',
    '2026-02-29T09:30:00.000+08:00',
    '2026-11-21T09:30:00.000+08:00\n',
    ' 2026-11-21T09:30:00.000+08:00',
    '+012026-11-21T09:30:00.000+08:00',
    '',
  ])('%j is refused', (stamp) => {
    expect(isChinaStamp(stamp)).toBe(false)
    expect(() => dateOfStamp(stamp)).toThrow(RangeError)
  })
})
