import { describe, expect, test } from 'vitest'
import type { Stage } from '../../src/checklist/stage.ts'
import { assess } from '../../src/scoring/assess.ts'
import { conclude } from '../../src/scoring/conclude.ts'
import { builtIn } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

/*
 * The seven school parts of the invented 示例乙县, with the inputs a school types in and the figures worked out by
 * hand to 4 decimals. The parts of the nine-year school come with their shared resources already split.
 */
interface Part {
  school: string
  stage: Stage
  pupils: number
  /** above, backbone, arts, net rooms ㎡, sports ㎡, equipment 元, multimedia rooms */
  inputs: readonly [number, number, number, number, number, number, number]
  values: readonly number[]
  met: number
  restHolds: boolean
  verdict: 'pass' | 'fail'
}

const parts: readonly Part[] = [
  {
    school: '实验小学',
    stage: 'primary',
    pupils: 1500,
    inputs: [84, 20, 15, 6900, 9300, 3_300_000, 36],
    values: [5.6, 1.3333, 1, 4.6, 6.2, 2200, 2.4],
    met: 6,
    restHolds: false,
    verdict: 'fail',
  },
  {
    school: '东城小学',
    stage: 'primary',
    pupils: 900,
    inputs: [45, 9, 9, 4140, 7020, 1_890_000, 21],
    values: [5, 1, 1, 4.6, 7.8, 2100, 2.3333],
    met: 7,
    restHolds: true,
    verdict: 'pass',
  },
  {
    school: '柳塘小学',
    stage: 'primary',
    pupils: 360,
    inputs: [19, 4, 4, 2016, 3240, 738_000, 10],
    values: [5.2778, 1.1111, 1.1111, 5.6, 9, 2050, 2.7778],
    met: 7,
    restHolds: true,
    verdict: 'pass',
  },
  {
    school: '九年制（小）',
    stage: 'primary',
    pupils: 620,
    inputs: [32, 7, 6, 3344.894, 5495.183, 1_373_795.7611, 15.5299],
    values: [5.1613, 1.129, 0.9677, 5.395, 8.8632, 2215.7996, 2.5048],
    met: 7,
    restHolds: true,
    verdict: 'pass',
  },
  {
    school: '第一初中',
    stage: 'junior',
    pupils: 1200,
    inputs: [78, 14, 12, 7560, 12_600, 3_120_000, 30],
    values: [6.5, 1.1667, 1, 6.3, 10.5, 2600, 2.5],
    met: 7,
    restHolds: true,
    verdict: 'pass',
  },
  {
    school: '南湖初中',
    stage: 'junior',
    pupils: 700,
    inputs: [38, 7, 7, 3990, 7350, 1_785_000, 17],
    values: [5.4286, 1, 1, 5.7, 10.5, 2550, 2.4286],
    met: 6,
    restHolds: true,
    verdict: 'pass',
  },
  {
    school: '九年制（初）',
    stage: 'junior',
    pupils: 380,
    inputs: [23, 4, 4, 2255.106, 3704.817, 926_204.2389, 10.4701],
    values: [6.0526, 1.0526, 1.0526, 5.9345, 9.7495, 2437.3796, 2.7553],
    met: 5,
    restHolds: true,
    verdict: 'fail',
  },
]

const checklist = builtIn('quality-balance-school')
const ratios = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']

/** The typed-in inputs of one indicator: everything into the first thing counted, nothing taken off. */
function inputsFor(id: string, amount: number): Given {
  const { answer } = checklist.sections
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.id === id)!
  if (answer.kind !== 'ratio') throw new Error(`${id} is no ratio`)
  const [first, ...others] = Object.keys(answer.of)
  const rest = [...others, ...Object.keys(answer.minus)]
  return { value: { [first!]: amount, ...Object.fromEntries(rest.map((key) => [key, 0])) } }
}

function judged(stage: Stage, pupils: number, amounts: readonly number[]) {
  const vetoes = Object.fromEntries(
    ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'].map((id) => [id, { value: false }]),
  )
  const answers = Object.fromEntries(
    ratios.map((id, i) => [`${id}/${stage}`, inputsFor(id, amounts[i]!)]),
  )
  // Inputs typed whole are refused as fractions, so the split rooms go in as they are judged: by their ratio.
  const assessment = assess(
    relaxed(),
    { stages: [stage] },
    aStanding({ ...vetoes, ...answers }, { [`pupils/${stage}`]: pupils }),
  )
  const items = ratios.map((id) =>
    assessment.items.find(({ question }) => question.indicator.id === id)!,
  )
  return { items, conclusion: conclude(assessment) }
}

/** The same checklist, taking fractions of rooms: a split leaves 15.5299 of them. */
function relaxed(): typeof checklist {
  const copy = structuredClone(checklist)
  for (const { indicators } of copy.sections) {
    for (const { answer } of indicators) {
      if (answer.kind === 'ratio')
        for (const input of Object.values(answer.of)) input.type = 'number'
    }
  }
  return copy
}

describe('the seven school parts of 示例乙县', () => {
  test.each(parts)(
    '$school: $met/7, $verdict',
    ({ stage, pupils, inputs, values, met, restHolds, verdict }) => {
      const { items, conclusion } = judged(stage, pupils, inputs)
      expect(items.map(({ judgement }) => Number(judgement!.measured!.value.toFixed(4)))).toEqual(
        values,
      )
      expect(items.filter(({ outcome }) => outcome === 'met')).toHaveLength(met)
      const atLeast = conclusion.stages[0]!.rulings.find(({ rule }) => rule === 'at-least')!
      expect(atLeast.reasons.some(({ code }) => code === 'below-floor')).toBe(!restHolds)
      expect(conclusion.verdict).toBe(verdict)
    },
  )

  test('what is missing is said in ㎡ and 元', () => {
    const experimental = judged('primary', 1500, parts[0]!.inputs).items[4]!
    expect(experimental.judgement!.missing).toMatchObject({
      kind: 'amount',
      direction: 'more',
      unit: '㎡',
    })
    expect(amount(experimental)).toBeCloseTo(1950, 4)
    const south = judged('junior', 700, parts[5]!.inputs).items[3]!
    expect(amount(south)).toBeCloseTo(70, 4)
    const nineYear = judged('junior', 380, parts[6]!.inputs).items
    expect(amount(nineYear[4]!)).toBeCloseTo(171.183, 4)
    expect(amount(nineYear[5]!)).toBeCloseTo(23_795.7611, 4)
  })
})

function amount({ judgement }: { judgement?: { missing?: unknown } }): number {
  return (judgement!.missing as { amount: number }).amount
}

describe('unit cases of the rule (primary, per pupil)', () => {
  const base = [4.5, 1.1, 0.95, 4.6, 6.9, 2100, 2.4]
  const cases: [string, number[], 'pass' | 'fail'][] = [
    ['6/7 and the rest at 92 % passes', base, 'pass'],
    ['6/7 and the rest at 80 % fails', base.with(4, 6), 'fail'],
    ['5/7 fails although both others are above 85 %', base.with(1, 0.9), 'fail'],
    ['a value exactly at its threshold is reached', [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3], 'pass'],
  ]
  test.each(cases)('%s', (_title, values, verdict) => {
    const perHundred = [1, 1, 1, 0.01, 0.01, 0.01, 1]
    const amounts = values.map((value, i) => (value * 100) / 100 / perHundred[i]!)
    expect(judged('primary', 100, amounts).conclusion.verdict).toBe(verdict)
  })
})
