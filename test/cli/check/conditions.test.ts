import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../../src/checklist/answer/kind.ts'
import type { Along } from '../../../src/cli/check/asking/along/along.ts'
import { askFact } from '../../../src/cli/check/asking/ask-fact.ts'
import { isOpen, positionsOf } from '../../../src/cli/check/route/positions.ts'
import type { Choice, Prompts } from '../../../src/cli/prompts/prompts.ts'
import { factScreen, questionScreen } from '../../../src/cli/check/showing/screen.ts'
import { zh } from '../../../src/messages/zh.ts'
import { assess } from '../../../src/scoring/assess.ts'
import { aChecklist, anIndicator } from '../../support/checklists.ts'
import { aStanding, type Given } from '../../support/records.ts'

const checklist = aChecklist({
  facts: {
    diners: { title: '就餐人数', unit: '人', type: 'integer', min: '0' },
    area: { title: '所在地区', type: 'choice', options: { urban: '城区', rural: '乡村' } },
  },
  indicators: [
    anIndicator('A1', {
      answer: {
        kind: 'number',
        unit: '人',
        atLeast: { value: '2', variants: [{ when: 'diners < 100', value: '1' }] },
      },
    }),
    anIndicator('A2', { when: 'area == "rural"' }),
    anIndicator('A3', {
      answer: {
        kind: 'items',
        items: { a: '制度', b: '记录' },
        atLeast: { value: '2', variants: [{ when: 'area == "rural"', value: '1' }] },
      },
    }),
  ],
})
const page = { say: zh, width: 100, paint: (text: string) => text }

function assessed(facts: Record<string, FactValue>, answers: Record<string, Given> = {}) {
  return assess(checklist, { stages: ['primary'] }, aStanding(answers, facts))
}

function opened(facts: Record<string, FactValue>, answers: Record<string, Given> = {}) {
  const assessment = assessed(facts, answers)
  return positionsOf(assessment, ['primary']).map((position) => isOpen(position, assessment))
}

function screen(number: number, facts: Record<string, FactValue>): string {
  return questionScreen({ kind: 'question', list: 0, number }, assessed(facts), page)
}

describe('what is still asked', () => {
  test('follows the facts: a question whose condition does not hold is passed over', () => {
    expect(opened({})).toEqual([true, true, true, true, true])
    expect(opened({ diners: 80, area: 'urban' })).toEqual([false, false, true, false, true])
    expect(opened({ diners: 80, area: 'rural' })).toEqual([false, false, true, true, true])
  })
  test('an option that the checklist no longer has is asked again', () => {
    expect(opened({ diners: 80, area: 'suburb' })).toEqual([false, true, true, true, true])
  })
})

describe('the screen', () => {
  test('shows the figure that applies and why, or all of them while that is not known', () => {
    expect(screen(1, { diners: 80 })).toContain('不低于 1 人（因就餐人数小于 100 人）')
    expect(screen(1, { diners: 100 })).toMatch(/不低于 2 人$/m)
    expect(screen(1, {})).toContain('不低于 2 人（就餐人数小于 100 人时：不低于 1 人）')
    expect(screen(3, { area: 'rural' })).toContain(
      '2 项中至少 1 项（因所在地区为“乡村”）：制度、记录',
    )
  })
  test('says why a question need not be answered', () => {
    expect(screen(2, { area: 'urban' })).toContain('不符合适用条件（所在地区为“乡村”），不必填报')
    expect(screen(2, { area: 'rural' })).not.toContain('不必填报')
  })
  test('names the option of a fact', () => {
    const position = positionsOf(assessed({}), ['primary'])[1]!
    if (position.kind !== 'fact') throw new Error('not the fact')
    expect(factScreen(position, assessed({ area: 'rural' }), page)).toContain('乡村（张三')
  })
})

test('a choice is put as its options and kept as the id of one', async () => {
  const position = positionsOf(assessed({}), ['primary'])[1]!
  if (position.kind !== 'fact') throw new Error('not the fact')
  let offered: readonly string[] = []
  const prompts: Prompts = {
    choose: <Value>({ choices }: { choices: readonly Choice<Value>[] }): Promise<Value> => {
      const real = choices.flatMap((choice) => ('value' in choice ? [choice] : []))
      offered = real.map(({ name }) => name)
      return Promise.resolve(real.find(({ name }) => name === '乡村')!.value)
    },
    tick: () => Promise.reject(new Error('nothing to tick')),
    type: () => Promise.reject(new Error('nothing to type')),
    close: () => undefined,
  }
  const around = {
    prompts,
    say: zh,
    checklist,
    tell: () => undefined,
    contents: () => Promise.resolve(undefined),
    find: () => Promise.resolve(undefined),
    filter: () => Promise.resolve(undefined),
    offers: [],
    isMending: false,
    // Only numbers are asked for anything along.
    along: {} as Along,
  }
  const standing = { value: 'rural' } as never
  expect(await askFact(around, position, undefined)).toEqual({
    kind: 'fact',
    value: 'rural',
    reference: {},
  })
  // Enter alone skips what nobody has said anything of yet.
  expect(offered.slice(0, 3)).toEqual(['跳过，以后再答', '城区', '乡村'])
  expect(await askFact(around, position, standing)).toEqual({ kind: 'keep' })
  expect(offered.slice(0, 2)).toEqual(['城区', '乡村'])
})
