import { describe, expect, it } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { judgesAlike } from '../../src/checklist/diff.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'
import { carriedStanding, carryOver } from '../../src/record/carry-over.ts'
import { standing, standingInStage } from '../../src/record/standing.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aJournal } from '../support/records.ts'

const library = {
  kind: 'number',
  unit: '册',
  type: 'integer',
  min: '0',
  atLeast: { value: '9000' },
}

function edition(junior: string): Checklist {
  return aChecklist({
    stages: ['primary', 'junior'],
    facts: { pupils: { title: '学生', type: 'integer', per: 'stage' } },
    split: { by: 'pupils', weights: { primary: { value: '1' }, junior: { value: junior } } },
    indicators: [anIndicator('L', { per: 'stage', split: 'true', answer: library })],
  })
}

const old = edition('1.1')
const map = { indicators: {}, facts: {} }
const stages = ['primary', 'junior'] as const
const whole = aJournal({ L: { value: 8000 } }, {}, 'whole')
const own = aJournal({ 'L/primary': { value: 9000 } }, {}, 'own')

/** The same run with one before it that it has seen. */
function after(before: typeof whole, run: typeof whole) {
  const last = before.entries.at(-1)!
  const parents = [{ journal: before.name, n: last.n, hash: last.hash }]
  return [before, { ...run, header: { ...run.header, parents } }]
}

function valuesIn(journals: ReturnType<typeof after>) {
  const carried = carryOver({ old, now: edition('1.1'), map }, stages, standing(journals))
  const stands = carriedStanding(carried)
  return {
    carried,
    standing: stages.map((stage) =>
      standingInStage(stands, 'L', stage)?.entries.map(({ hash }) => hash),
    ),
  }
}

describe('an answer for the whole school, and one for a stage', () => {
  it('are both carried where the stage was told apart later', () => {
    const { carried, standing: stands } = valuesIn(after(whole, own))
    expect(carried.answers.map(({ stage }) => stage)).toEqual([undefined, 'primary'])
    expect(stands).toEqual([['own-1'], ['whole-1']])
    expect([carried.left, carried.confirm]).toEqual([[], []])
  })

  it('the one for the stage stays behind where the whole replaced it', () => {
    const { carried, standing: stands } = valuesIn(after(own, whole))
    expect(carried.answers.map(({ stage }) => stage)).toEqual([undefined])
    expect(stands).toEqual([['whole-1'], ['whole-1']])
  })

  it('neither is carried where they contradict each other', () => {
    const { carried } = valuesIn([whole, own])
    expect(carried.answers).toEqual([])
    expect(carried.left.map(({ reason }) => reason)).toEqual(['conflict', 'conflict'])
  })

  it('is not judged alike under other weights', () => {
    const judged = (now: Checklist) =>
      judgesAlike(old, indicatorsOf(old)[0]!, now, indicatorsOf(now)[0]!)
    expect([judged(edition('1.1')), judged(edition('1.2'))]).toEqual([true, false])
  })
})
