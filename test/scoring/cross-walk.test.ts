import { describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import type { Raw } from '../../src/checklist/answer/kind.ts'
import { assess } from '../../src/scoring/assess.ts'
import {
  crossingsBetween,
  disagreements,
  takesUnchanged,
  type Crossing,
} from '../../src/scoring/cross-walk.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

function list(id: string, indicators: unknown[]): Checklist {
  return { ...aChecklist({ indicators }), id, title: id }
}

const also = (checklist: string, indicator: string, more: object = {}) => ({
  alsoSatisfies: [{ checklist, indicator, ...more }],
})

const names = (crossings: readonly Crossing[]) =>
  crossings.map(
    ({ from, to, confidence }) =>
      `${from.checklist}/${from.indicator} > ${to.checklist}/${to.indicator} ${confidence}`,
  )

describe('crossings', () => {
  test('go both ways unless they are declared forward', () => {
    const one = list('one', [
      anIndicator('A1', also('two', 'B1')),
      anIndicator('A2', also('two', 'B2', { direction: 'forward', confidence: 'low' })),
    ])
    const two = list('two', [anIndicator('B1'), anIndicator('B2')])
    expect(names(crossingsBetween([one, two]))).toEqual([
      'one/A1 > two/B1 high',
      'two/B1 > one/A1 high',
      'one/A2 > two/B2 low',
    ])
  })

  test('declared on both sides are one, with the more careful word', () => {
    const one = list('one', [anIndicator('A1', also('two', 'B1'))])
    const two = list('two', [anIndicator('B1', also('one', 'A1', { confidence: 'medium' }))])
    expect(names(crossingsBetween([one, two]))).toEqual([
      'one/A1 > two/B1 medium',
      'two/B1 > one/A1 medium',
    ])
  })

  test('to checklists and indicators that are not there are none', () => {
    const one = list('one', [
      anIndicator('A1', also('elsewhere', 'B1')),
      anIndicator('A2', also('two', 'B9')),
      anIndicator('A3', also('one', 'A1')),
    ])
    expect(crossingsBetween([one, list('two', [anIndicator('B1')])])).toEqual([])
  })
})

describe('a value', () => {
  const answering = (answer: object) =>
    list('one', [anIndicator('A1', { answer })]).sections[0]!.indicators[0]!
  const takes = (from: object, to: object, value: Raw) =>
    takesUnchanged(answering(from), answering(to), value, { scales: {} })
  const lamps = { kind: 'number', unit: '盏', type: 'integer', min: '0', atLeast: { value: '1' } }

  test('is taken where the same is asked in the same unit', () => {
    expect(takes(lamps, { ...lamps, atLeast: { value: '9' } }, 5)).toBe(true)
    expect(takes({ kind: 'yes-no' }, { kind: 'yes-no' }, true)).toBe(true)
  })

  test('is not taken in another unit, out of range, by another kind, or where yes means no', () => {
    expect(takes(lamps, { ...lamps, unit: '串' }, 5)).toBe(false)
    expect(takes(lamps, { ...lamps, max: '4' }, 5)).toBe(false)
    expect(takes(lamps, { kind: 'yes-no' }, 5)).toBe(false)
    expect(takes({ kind: 'yes-no' }, { kind: 'yes-no', metWhen: 'false' }, true)).toBe(false)
  })
})

describe('disagreements', () => {
  const one = list('one', [
    anIndicator('A1', { per: 'stage', ...also('two', 'B1') }),
    anIndicator('A2', also('two', 'B2')),
  ])
  const two = list('two', [anIndicator('B1', { per: 'stage' }), anIndicator('B2')])
  const record = (checklist: Checklist, answers: Record<string, Given>) => ({
    assessment: assess(checklist, { stages: ['primary', 'junior'] }, aStanding(answers)),
  })
  const found = (left: Record<string, Given>, right: Record<string, Given>) =>
    disagreements([record(one, left), record(two, right)]).map(
      ({ one: a, other: b }) =>
        `${a.item.question.indicator.id}/${a.item.question.stage} ${b.item.question.indicator.id}`,
    )

  test('are told once, stage by stage', () => {
    const yes = { 'A1/primary': { value: true }, 'A1/junior': { value: true } }
    expect(found(yes, { 'B1/primary': { value: false }, 'B1/junior': { value: true } })).toEqual([
      'A1/primary B1',
    ])
  })

  test('need two answers: what is open or not applicable contradicts nothing', () => {
    expect(found({ A2: { value: true } }, {})).toEqual([])
    expect(found({ A2: { value: true } }, { B2: { notApplicable: '没有' } })).toEqual([])
    expect(found({ A2: { value: true } }, { B2: { value: true } })).toEqual([])
    expect(found({ A2: { value: true } }, { B2: { value: false } })).toEqual(['A2/undefined B2'])
  })
})
