import { describe, expect, test } from 'vitest'
import { chinaCalendar } from '../../src/civil/working-days.ts'
import { findGaps, isOverdue, type Gap } from '../../src/rectification/gap.ts'
import { assess } from '../../src/scoring/assess.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

const checklist = aChecklist({
  deadlines: {
    'at-once': { class: 'immediate' },
    day5: { class: 'limited', within: '5 working-days' },
    'keep-up': { class: 'standing', review: 'monthly' },
    refer: { class: 'refer', within: '1 working-days' },
  },
  scales: { abc: { A: { share: '1', outcome: 'met' }, B: { share: '0.5', outcome: 'partly' } } },
  indicators: [
    anIndicator('keep', { deadline: 'keep-up' }),
    anIndicator('half', { answer: { kind: 'level', scale: 'abc' } }),
    anIndicator('late'),
    anIndicator('soon', { deadline: 'at-once' }),
    anIndicator('street', { deadline: 'refer' }),
    anIndicator('hall', { mendedBy: 'superior', severity: 'major' }),
    anIndicator('veto', { veto: { effect: 'revoke' } }),
    anIndicator('flag', { veto: { effect: 'flag' } }),
    anIndicator('fine'),
    anIndicator('away'),
    anIndicator('open'),
  ],
})

function gaps(answers: Record<string, Given>, today = '2026-11-21'): Gap[] {
  const assessment = assess(checklist, { stages: ['primary'] }, aStanding(answers))
  return findGaps(assessment, today, { calendar: chinaCalendar, terms: [] })
}

const no = { value: false }
const everything = {
  keep: no,
  half: { value: 'B' },
  late: no,
  soon: no,
  street: no,
  hall: no,
  veto: no,
  flag: no,
  fine: { value: true },
  away: { notApplicable: '没有' },
}

describe('gaps', () => {
  test('are what is unmet or partly met, by severity, then date, then the checklist’s order', () => {
    expect(
      gaps(everything).map(({ question, severity }) => `${question.indicator.id} ${severity}`),
    ).toEqual([
      'veto veto',
      'hall major',
      'soon serious',
      'street serious',
      'late serious',
      'flag serious',
      'keep serious',
      'half minor',
    ])
  })

  test('what only somebody above the school can mend is told apart', () => {
    const superior = gaps(everything).filter(({ mendedBy }) => mendedBy === 'superior')
    expect(superior.map(({ question }) => question.indicator.id)).toEqual(['hall', 'street'])
  })

  test('days are counted from when it was seen, not from when it was typed', () => {
    const [typed] = gaps({ late: no })
    expect(typed).toMatchObject({
      seen: '2026-11-21',
      deadline: { due: '2026-11-27' },
      daysLeft: 6,
    })
    const [seen] = gaps({ late: { value: false, observedOn: '2026-11-13' } })
    expect(seen).toMatchObject({
      seen: '2026-11-13',
      deadline: { due: '2026-11-20' },
      daysLeft: -1,
    })
    expect([isOverdue(typed!), isOverdue(seen!)]).toEqual([false, true])
  })

  test('the last day still counts', () => {
    expect(isOverdue(gaps({ late: no }, '2026-11-27')[0]!)).toBe(false)
    expect(isOverdue(gaps({ late: no }, '2026-11-28')[0]!)).toBe(true)
  })

  test('a standing one has a review and is never overdue', () => {
    const [gap] = gaps({ keep: no }, '2027-06-01')
    expect(gap).toMatchObject({
      deadline: { kind: 'review', next: '2027-06-21' },
      daysLeft: undefined,
    })
    expect(isOverdue(gap!)).toBe(false)
  })
})
