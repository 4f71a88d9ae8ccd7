import { describe, expect, test } from 'vitest'
import type { Stage } from '../../src/checklist/stage.ts'
import { dispersionOf, judgeDispersions } from '../../src/scoring/dispersion.ts'
import { countySchools, measuredIn, rosterOf, sharesOf } from '../support/counties.ts'

const printed = (value: number | undefined) => value?.toFixed(4)

describe('示例甲县: basic balance, five primary schools', () => {
  const schools = countySchools('county-a7')
  const all = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'].map((id) =>
    dispersionOf(sharesOf(schools, id, 'primary')),
  )

  test('mean, deviation and coefficient of each of the eight', () => {
    const seen = all.map(({ mean, deviation, coefficient }) =>
      [mean, deviation, coefficient].map(printed),
    )
    expect(seen).toEqual([
      ['4.0614', '1.3807', '0.3400'],
      ['6.9926', '3.1611', '0.4521'],
      ['1151.8428', '68.6142', '0.0596'],
      ['10.6388', '0.6262', '0.0589'],
      ['16.1204', '1.5271', '0.0947'],
      ['0.0570', '0.0089', '0.1561'],
      ['0.0536', '0.0055', '0.1019'],
      ['0.0273', '0.0008', '0.0302'],
    ])
  })

  test('their mean passes', () => {
    const { verdict, mean } = judgeDispersions(all, 'mean', 0.65)
    expect([verdict, printed(mean)]).toEqual(['pass', '0.1617'])
  })

  test('two small schools make most of the difference in rooms', () => {
    const shares = all[0]!.contributions.map(({ name, share }) => [name, (share * 100).toFixed(1)])
    expect(shares).toEqual(
      expect.arrayContaining([
        ['云岭小学', '37.7'],
        ['石坪中心小学', '34.5'],
      ]),
    )
  })

  test('the national list gives a single school no line to fail', () => {
    expect(schools.map(({ conclusion }) => conclusion.verdict)).toEqual(Array(5).fill('none'))
    const outcomes = schools.map(
      ({ assessment }) => assessment.items.filter(({ outcome }) => outcome === 'met').length,
    )
    expect(outcomes).toEqual(Array(5).fill(8))
  })
})

describe('示例乙县: quality balance, six schools in seven parts', () => {
  const schools = countySchools('county-b9')
  const ids = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']
  const find = (name: string) => schools.find(({ line }) => line.name === name)!

  test.each<[string, Stage, string[], number, 'pass' | 'fail']>([
    [
      '实验小学',
      'primary',
      ['5.6000', '1.3333', '1.0000', '4.6000', '6.2000', '2200.0000', '2.4000'],
      6,
      'fail',
    ],
    [
      '东城小学',
      'primary',
      ['5.0000', '1.0000', '1.0000', '4.6000', '7.8000', '2100.0000', '2.3333'],
      7,
      'pass',
    ],
    [
      '柳塘小学',
      'primary',
      ['5.2778', '1.1111', '1.1111', '5.6000', '9.0000', '2050.0000', '2.7778'],
      7,
      'pass',
    ],
    [
      '南湖九年制学校',
      'primary',
      ['5.1613', '1.1290', '0.9677', '5.3950', '8.8632', '2215.7996', '2.5048'],
      7,
      'pass',
    ],
    [
      '第一初中',
      'junior',
      ['6.5000', '1.1667', '1.0000', '6.3000', '10.5000', '2600.0000', '2.5000'],
      7,
      'pass',
    ],
    [
      '南湖初中',
      'junior',
      ['5.4286', '1.0000', '1.0000', '5.7000', '10.5000', '2550.0000', '2.4286'],
      6,
      'pass',
    ],
    [
      '南湖九年制学校',
      'junior',
      ['6.0526', '1.0526', '1.0526', '5.9345', '9.7495', '2437.3796', '2.7553'],
      5,
      'fail',
    ],
  ])('%s, %s', (name, stage, values, met, verdict) => {
    const { assessment, conclusion } = find(name)
    expect(ids.map((id) => printed(measuredIn(assessment, id, stage)))).toEqual(values)
    const resources = assessment.items.filter(
      ({ question }) => question.stage === stage && ids.includes(question.indicator.id),
    )
    expect(resources.filter(({ outcome }) => outcome === 'met')).toHaveLength(met)
    expect(conclusion.stages.find((one) => one.stage === stage)?.verdict).toBe(verdict)
  })

  test('a school passes when each of its parts does', () => {
    expect(schools.map(({ line, conclusion }) => [line.name, conclusion.verdict])).toEqual([
      ['实验小学', 'fail'],
      ['东城小学', 'pass'],
      ['柳塘小学', 'pass'],
      ['第一初中', 'pass'],
      ['南湖初中', 'pass'],
      ['南湖九年制学校', 'fail'],
    ])
  })

  test.each<[string, string, Stage, number]>([
    ['实验小学', 'R5', 'primary', 1950],
    ['南湖初中', 'R4', 'junior', 70],
    ['南湖九年制学校', 'R5', 'junior', 171.183],
    ['南湖九年制学校', 'R6', 'junior', 23795.7611],
  ])('%s lacks in %s (%s) %d', (name, id, stage, amount) => {
    const item = find(name).assessment.items.find(
      ({ question }) => question.indicator.id === id && question.stage === stage,
    )
    expect(item?.judgement?.missing).toMatchObject({ amount: expect.closeTo(amount, 4) as number })
  })

  test.each<[Stage, string[], string[], string[], number]>([
    [
      'primary',
      ['5.3254', '1.1834', '1.0059', '4.8523', '7.4128', '2160.2946', '2.4417'],
      ['0.2585', '0.1415', '0.0384', '0.3985', '1.1605', '59.4007', '0.1291'],
      ['0.0485', '0.1196', '0.0381', '0.0821', '0.1566', '0.0275', '0.0529'],
      0.5,
    ],
    [
      'junior',
      ['6.0965', '1.0965', '1.0088', '6.0549', '10.3749', '2557.5457', '2.5206'],
      ['0.4722', '0.0760', '0.0196', '0.2696', '0.2797', '58.0753', '0.1096'],
      ['0.0775', '0.0693', '0.0194', '0.0445', '0.0270', '0.0227', '0.0435'],
      0.45,
    ],
  ])(
    'each coefficient of %s is within its limit',
    (stage, means, deviations, coefficients, limit) => {
      const all = ids.map((id) => dispersionOf(sharesOf(schools, id, stage)))
      expect(all.map(({ mean }) => printed(mean))).toEqual(means)
      expect(all.map(({ deviation }) => printed(deviation))).toEqual(deviations)
      expect(all.map(({ coefficient }) => printed(coefficient))).toEqual(coefficients)
      expect(judgeDispersions(all, 'each', limit).verdict).toBe('pass')
    },
  )
})

test.each(['county-a7', 'county-b9'])(
  'the roster of %s counts the pupils of the records',
  (county) => {
    const pupils = countySchools(county).map(({ assessment }) =>
      assessment.stages.reduce(
        (sum, one) => sum + (assessment.facts.value('pupils', one) as number),
        0,
      ),
    )
    expect(pupils).toEqual(rosterOf(county).map((line) => line.pupils))
  },
)
