import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dispersionOf, judgeDispersions, type Share } from '../../src/scoring/dispersion.ts'

/*
 * The seven school parts of the invented 示例乙县: pupils, then seven resources; of the nine-year school with its
 * rooms, places, equipment and screens split by weighted pupils (1 : 1.1).
 */
const upper = 620 / (620 + 1.1 * 380)
const split = [5600, 9200, 2_300_000, 26]
const primary: [string, number, ...number[]][] = [
  ['实验小学', 1500, 84, 20, 15, 6900, 9300, 3_300_000, 36],
  ['东城小学', 900, 45, 9, 9, 4140, 7020, 1_890_000, 21],
  ['柳塘小学', 360, 19, 4, 4, 2016, 3240, 738_000, 10],
  ['九年制（小）', 620, 32, 7, 6, ...split.map((all) => all * upper)],
]
const junior: typeof primary = [
  ['第一初中', 1200, 78, 14, 12, 7560, 12_600, 3_120_000, 30],
  ['南湖初中', 700, 38, 7, 7, 3990, 7350, 1_785_000, 17],
  ['九年制（初）', 380, 23, 4, 4, ...split.map((all) => all * (1 - upper))],
]
const perHundred = [100, 100, 100, 1, 1, 1, 100]

function resource(parts: typeof primary, n: number) {
  return dispersionOf(
    parts.map(([name, pupils, ...resources]) => {
      return { name, pupils, resource: resources[n]! * perHundred[n]! }
    }),
  )
}
const columns = (parts: typeof primary) => perHundred.map((_, n) => resource(parts, n))
const printed = (numbers: readonly (number | undefined)[]) =>
  numbers.map((one) => Number(one!.toFixed(4)))

describe('示例乙县', () => {
  test.each([
    [
      '小学',
      primary,
      [5.3254, 1.1834, 1.0059, 4.8523, 7.4128, 2160.2946, 2.4417],
      [0.2585, 0.1415, 0.0384, 0.3985, 1.1605, 59.4007, 0.1291],
      [0.0485, 0.1196, 0.0381, 0.0821, 0.1566, 0.0275, 0.0529],
    ],
    [
      '初中',
      junior,
      [6.0965, 1.0965, 1.0088, 6.0549, 10.3749, 2557.5457, 2.5206],
      [0.4722, 0.076, 0.0196, 0.2696, 0.2797, 58.0753, 0.1096],
      [0.0775, 0.0693, 0.0194, 0.0445, 0.027, 0.0227, 0.0435],
    ],
  ] as const)('%s', (_stage, parts, mean, deviation, coefficient) => {
    const all = columns(parts)
    expect(printed(all.map((one) => one.mean))).toEqual(mean)
    expect(printed(all.map((one) => one.deviation))).toEqual(deviation)
    expect(printed(all.map((one) => one.coefficient))).toEqual(coefficient)
  })

  test('each of them is held against its limit', () => {
    expect(judgeDispersions(columns(primary), 'each', 0.5).verdict).toBe('pass')
    expect(judgeDispersions(columns(primary), 'each', 0.15).verdict).toBe('fail')
    expect(judgeDispersions(columns(primary), 'mean', 0.15).verdict).toBe('pass')
  })
})

test('the mean is that of all pupils, and weighted it is neither of the unweighted ones', () => {
  const { mean, coefficient } = dispersionOf([
    { name: '甲', pupils: 300, resource: 900 },
    { name: '乙', pupils: 100, resource: 700 },
  ])
  expect(mean).toBe(4)
  // Unweighted it would be 2 ÷ 5, or of a sample √8 ÷ 5.
  expect(coefficient).toBeCloseTo(Math.sqrt(3) / 4, 12)
})

describe('what is not there', () => {
  const even: Share = { name: '甲', pupils: 100, resource: 500 }
  test('a school without pupils is left out and named', () => {
    const found = dispersionOf([even, { name: '乙', pupils: 0, resource: 80 }])
    expect(found).toMatchObject({ coefficient: 0, leftOut: ['乙'], missing: [] })
  })
  test('a missing value is named and makes the result provisional, never 0', () => {
    const found = dispersionOf([even, { name: '乙', pupils: 100, resource: undefined }])
    expect(found).toMatchObject({ coefficient: 0, missing: ['乙'] })
    expect(judgeDispersions([found], 'each', 0.5).verdict).toBe('undecided')
    expect(judgeDispersions([found], 'mean', 0.5).verdict).toBe('undecided')
  })
  test('with a mean of 0 it cannot be computed', () => {
    const found = dispersionOf([{ ...even, resource: 0 }])
    expect(found).toMatchObject({ coefficient: undefined, mean: 0 })
    expect(judgeDispersions([found], 'each', 0.5).verdict).toBe('undecided')
  })
  test('of nothing there is no result', () => {
    expect(dispersionOf([])).toMatchObject({ coefficient: undefined, contributions: [] })
    expect(judgeDispersions([], 'each', 0.5).verdict).toBe('undecided')
  })
  test('one that fails for certain decides, whatever is missing elsewhere', () => {
    const far = dispersionOf([even, { name: '乙', pupils: 100, resource: 5000 }])
    const open = dispersionOf([even, { name: '乙', pupils: undefined, resource: 1 }])
    expect(judgeDispersions([far, open], 'each', 0.5).verdict).toBe('fail')
  })
})

describe('of any schools', () => {
  const schools = fc
    .array(
      fc.record({
        pupils: fc.integer({ min: 1, max: 900 }),
        resource: fc.integer({ min: 1, max: 9000 }),
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((all) => all.map((one, i): Share => ({ name: `第${i}校`, ...one })))
  test('it does not hang on their order, nor on the unit', () => {
    fc.assert(
      fc.property(schools, fc.integer({ min: 2, max: 100 }), (all, times) => {
        const { coefficient } = dispersionOf(all)
        expect(dispersionOf(all.toReversed()).coefficient).toBeCloseTo(coefficient!, 9)
        const scaled = all.map((one) => ({ ...one, resource: one.resource! * times }))
        expect(dispersionOf(scaled).coefficient).toBeCloseTo(coefficient!, 9)
      }),
    )
  })
  test('the contributions add up, and without one it is that of the others', () => {
    fc.assert(
      fc.property(schools, (all) => {
        const { contributions, coefficient } = dispersionOf(all)
        const sum = contributions.reduce((total, { share }) => total + share, 0)
        expect(sum).toBeCloseTo(coefficient! > 1e-9 ? 1 : sum, 6)
        expect(contributions[0]!.without).toBe(dispersionOf(all.slice(1)).coefficient)
      }),
    )
  })
  test('one school is not dispersed', () => {
    expect(dispersionOf([{ name: '甲', pupils: 7, resource: 3 }]).coefficient).toBeCloseTo(0, 12)
  })
})
