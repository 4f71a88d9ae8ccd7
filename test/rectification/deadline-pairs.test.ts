import { expect, test } from 'vitest'
import type { DeadlineClass } from '../../src/checklist/shape/deadline.ts'
import { chinaCalendar } from '../../src/civil/working-days.ts'
import { deadlineOf } from '../../src/rectification/deadline.ts'
import { Chance } from '../campaigns/chance.ts'
import { everyDay } from '../civil/every-day.ts'
import { askChineseDays } from '../support/chinese-days.ts'

const days = everyDay(2018, 2026)
const worked = askChineseDays(days)
const at = new Map(days.map((day, index) => [day, index]))
const terms = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => [
  { title: `${year} 秋`, from: `${year}-09-01`, to: `${year + 1}-01-20` },
  { title: `${year + 1} 春`, from: `${year + 1}-02-20`, to: `${year + 1}-07-05` },
])

/** Day by day from the day after, as one counts on a wall calendar; undefined beyond 2026. */
function counted(spec: DeadlineClass, seen: string, stops: boolean): string | undefined {
  let index = at.get(seen)!
  if (spec.class === 'immediate') return seen
  if ('until' in spec && spec.until === 'term-end') {
    while (index < days.length && !terms.some(({ to }) => to === days[index])) index += 1
    return days[index]
  }
  if ('until' in spec && spec.until === 'next-school-year') {
    while (index < days.length && !days[index]!.endsWith('-08-31')) index += 1
    return days[index]
  }
  const { amount, unit } = (spec as { within: { amount: number; unit: string } }).within
  for (let left = amount; left > 0 && index < days.length;) {
    index += 1
    const day = days[index] ?? ''
    const counts = unit === 'days' || worked[index] === true
    const inTerm = terms.some(({ from, to }) => from <= day && day <= to)
    if (counts && (!stops || spec.class !== 'limited' || inTerm)) left -= 1
  }
  return days[index]
}

function aClass(chance: Chance): DeadlineClass {
  const unit = chance.pick(['days', 'working-days'] as const)
  const within = { amount: 1 + chance.below(chance.pick([5, 30, 400])), unit }
  return chance.pick<DeadlineClass>([
    { class: 'immediate' },
    { class: 'limited', within },
    { class: 'limited', within },
    { class: 'limited', until: 'term-end' },
    { class: 'limited', until: 'next-school-year' },
    { class: 'project', within },
    { class: 'refer', within },
  ])
}

test.each([false, true])('10,000 dates and classes; holidays stop the clock: %s', (stops) => {
  const chance = new Chance(stops ? 2 : 1)
  const wrong: string[] = []
  let compared = 0
  for (let n = 0; n < 10_000; n += 1) {
    const spec = aClass(chance)
    const seen = chance.pick(days)
    const expected = counted(spec, seen, stops)
    const year = { calendar: chinaCalendar, terms, stopsInHolidays: stops }
    const found = deadlineOf(spec, seen, seen, year)
    if (found.kind !== 'due') throw new Error('no due date')
    if (expected === undefined) {
      // Beyond what is announced: a date in working days says that it is tentative.
      const inWorkingDays = 'within' in spec && spec.within?.unit === 'working-days'
      if (found.due <= '2026-12-31' || (inWorkingDays && !found.tentative)) wrong.push(seen)
      continue
    }
    compared += 1
    if (found.due !== expected || found.tentative)
      wrong.push(`${JSON.stringify(spec)} from ${seen}: ${found.due}, not ${expected}`)
  }
  expect(wrong).toEqual([])
  expect(compared).toBeGreaterThan(8000)
})
