import { describe, expect, test } from 'vitest'
import { daysBetween, parseCivilDate, weekday } from '../../src/civil/date.ts'
import { covered, holidays } from '../../src/civil/holidays.ts'

const years = Object.keys(holidays).map(Number)
const rows = Object.values(holidays).flat()

test('the covered years are those of the table, without a hole', () => {
  expect(years).toEqual(
    Array.from({ length: covered.to - covered.from + 1 }, (_, i) => covered.from + i),
  )
})

describe.each(years)('%d', (year) => {
  const notice = holidays[year]!

  test('has the seven holidays', () => {
    expect(notice.flatMap(([name]) => name.split('、')).sort()).toEqual(
      ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'].sort(),
    )
  })

  test('has real dates in order, of the year itself or the December before', () => {
    const starts = notice.map(([, from]) => from)
    expect(starts).toEqual([...starts].sort())
    for (const [, from, to, ...makeUpDays] of notice) {
      expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(from, to)).toBeLessThan(10)
      expect(makeUpDays).toEqual([...makeUpDays].sort())
      for (const date of [from, to, ...makeUpDays]) {
        expect(parseCivilDate(date)).toBe(date)
        expect(date >= `${year - 1}-12-25` && date <= `${year}-12-31`).toBe(true)
      }
    }
  })
})

test('make-up days are weekend days outside every holiday, each named once', () => {
  const makeUpDays = rows.flatMap(([, , , ...days]) => days)
  expect(makeUpDays.filter((date) => weekday(date) < 6)).toEqual([])
  expect(
    makeUpDays.filter((date) => rows.some(([, from, to]) => from <= date && date <= to)),
  ).toEqual([])
  expect(new Set(makeUpDays).size).toBe(makeUpDays.length)
})

test('no two holidays overlap', () => {
  const overlaps = rows.filter(([, from], i) => i > 0 && from <= rows[i - 1]![2])
  expect(overlaps).toEqual([])
})
