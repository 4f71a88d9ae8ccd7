import { expect, test } from 'vitest'
import { chinaCalendar } from '../../src/civil/working-days.ts'
import { zh } from '../../src/messages/zh.ts'
import { findGaps } from '../../src/rectification/gap.ts'
import { deadlineNotes } from '../../src/report/deadline-notes.ts'
import { assess } from '../../src/scoring/assess.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding } from '../support/records.ts'

const classOf = (source: string) =>
  source === '' ? {} : { source: { certainty: source, ...(source === 'high' && { ref: 'rules' }) } }

/** Gaps under deadlines of these certainties; nothing for one that cites nothing. */
function notes(...sources: string[]): string[] {
  const checklist = aChecklist({
    indicators: sources.map((_, n) => anIndicator(`A${n}`, { deadline: `d${n}` })),
    deadlines: Object.fromEntries(
      sources.map((source, n) => [
        `d${n}`,
        { class: 'limited', within: '5 working-days', ...classOf(source) },
      ]),
    ),
  })
  const answers = Object.fromEntries(sources.map((_, n) => [`A${n}`, { value: false }]))
  const assessment = assess(checklist, { stages: ['primary'], honours: [] }, aStanding(answers))
  return deadlineNotes(
    findGaps(assessment, '2026-11-21', { calendar: chinaCalendar, terms: [] }),
    zh,
  )
}

const { defaultDeadlines, suggestedDeadlines } = zh.report

test.each([
  [['default'], [defaultDeadlines]],
  [['high'], []],
  [['local'], []],
  [[''], [suggestedDeadlines]],
  [
    ['high', '', 'default', 'default'],
    [defaultDeadlines, suggestedDeadlines],
  ],
  [[], []],
])('days by %j', (sources, expected) => {
  expect(notes(...sources)).toEqual(expected)
})
