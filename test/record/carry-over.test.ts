import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { carryOver } from '../../src/record/carry-over.ts'
import { isAnswer } from '../../src/record/entry.ts'
import { standing, type Standing } from '../../src/record/standing.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aJournal, aStanding, type Given } from '../support/records.ts'

const number = (atLeast: string) => ({
  answer: { kind: 'number', unit: '具', type: 'integer', min: '0', atLeast: { value: atLeast } },
})
const facts = { pupils: { title: '学生数', unit: '人', type: 'integer' } }

const old = aChecklist({
  facts,
  indicators: [
    anIndicator('A1'),
    anIndicator('A2', number('6')),
    anIndicator('A3', { per: 'stage' }),
    anIndicator('A4'),
  ],
})
const now = aChecklist({
  facts,
  indicators: [
    anIndicator('A1', { title: '换了说法' }),
    anIndicator('A2', number('8')),
    anIndicator('A3'),
    anIndicator('B4', { notApplicable: 'never' }),
    anIndicator('B5'),
  ],
})

function carry(
  answers: Record<string, Given>,
  indicators: Record<string, string> = {},
  stands: Standing = aStanding(answers),
) {
  const map = { indicators, facts: {} }
  const result = carryOver({ old, now, map }, ['primary', 'junior'], stands)
  return {
    carried: result.answers.map(({ entry, to }) => `${entry.indicator}→${to}`),
    left: result.left.map(({ entry, reason }) => {
      return `${isAnswer(entry) ? entry.indicator : entry.fact} ${reason}`
    }),
    confirm: result.confirm.map(({ question, reason }) => `${question.indicator.id} ${reason}`),
  }
}

describe('a record in a new edition', () => {
  it('has what is judged alike, whatever it is called', () => {
    expect(carry({ A1: { value: true } })).toEqual({
      carried: ['A1→A1'],
      left: [],
      confirm: ['A2 unanswered', 'A3 unanswered', 'B4 new', 'B5 new'],
    })
  })

  it('asks again what is judged otherwise, unless the map says that it stands', () => {
    expect(carry({ A2: { value: 7 } })).toMatchObject({
      left: ['A2 judging-changed'],
      confirm: expect.arrayContaining(['A2 judging-changed']) as string[],
    })
    expect(carry({ A2: { value: 7 } }, { A2: 'A2' })).toMatchObject({
      carried: ['A2→A2'],
      left: [],
    })
  })

  it('goes where the map says, and nowhere without it', () => {
    expect(carry({ A4: { value: true } })).toMatchObject({ carried: [], left: ['A4 not-mapped'] })
    expect(carry({ A4: { value: true } }, { A4: 'B4' }).carried).toEqual(['A4→B4'])
    expect(carry({ A4: { value: true } }, { A4: 'retired' }).left).toEqual(['A4 retired'])
    // What was given to another is not its own successor any more.
    const both = carry({ A1: { value: true }, A4: { value: false } }, { A4: 'A1' })
    expect(both).toMatchObject({ carried: ['A4→A1'], left: ['A1 not-mapped'] })
  })

  it.each([
    ['does-not-fit', { A1: { value: true } }, { A1: 'A2' }],
    ['does-not-fit', { A4: { notApplicable: '没有' } }, { A4: 'B4' }],
    ['other-stage', { 'A3/primary': { value: true } }, { A3: 'A3' }],
  ])('leaves behind what %s', (reason, answers, map) => {
    const { carried, left } = carry(answers, map)
    expect(carried).toEqual([])
    expect(left.map((line) => line.split(' ')[1])).toEqual([reason])
  })

  it('never decides a conflict', () => {
    const both = standing([
      aJournal({ A1: { value: true } }, {}, 'one'),
      aJournal({ A1: { value: false } }, {}, 'two'),
    ])
    expect(carry({}, {}, both)).toMatchObject({ carried: [], left: ['A1 conflict', 'A1 conflict'] })
  })

  it('has the facts that mean the same', () => {
    const stands = aStanding({}, { pupils: 800 })
    const carried = carryOver({ old, now, map: { indicators: {}, facts: {} } }, ['primary'], stands)
    expect(carried.facts.map(({ to, entry }) => [to, entry.value])).toEqual([['pupils', 800]])
    const other: Checklist = {
      ...now,
      facts: { pupils: { ...now.facts['pupils']!, type: 'number' } },
    }
    const left = carryOver(
      { old, now: other, map: { indicators: {}, facts: {} } },
      ['primary'],
      stands,
    )
    expect(left.left.map(({ reason }) => reason)).toEqual(['judging-changed'])
  })

  it('loses no answer, and answers nothing twice, whatever the map says', () => {
    const ids = ['A1', 'A2', 'A4']
    const targets = ['A1', 'A2', 'A3', 'B4', 'B5', 'retired']
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...targets)),
        (answered, map) => {
          const used = Object.values(map).filter((to) => to !== 'retired')
          fc.pre(new Set(used).size === used.length)
          const value = { A1: true, A2: 7, A4: false }
          const given = Object.fromEntries(
            answered.map((id) => [id, { value: value[id as keyof typeof value] }]),
          )
          const { carried, left, confirm } = carry(given, map)
          expect([...carried, ...left].map((line) => line.slice(0, 2)).sort()).toEqual(answered)
          const now = [
            ...carried.map((line) => line.slice(3)),
            ...confirm.map((line) => line.slice(0, 2)),
          ]
          expect(now.sort()).toEqual(['A1', 'A2', 'A3', 'B4', 'B5'])
        },
      ),
    )
  })
})
