import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactValue, Raw } from '../../src/checklist/answer/kind.ts'
import type { Stage } from '../../src/checklist/stage.ts'
import { factStages } from '../../src/checklist/walk.ts'
import { standing } from '../../src/record/standing.ts'
import { assess, type Assessed } from '../../src/scoring/assess.ts'
import { sharesOf } from '../../src/scoring/share.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aJournal, aStanding, type Given } from '../support/records.ts'

const rooms = {
  kind: 'ratio',
  of: { rooms: { title: '用房', unit: '㎡', min: '0' } },
  minus: { indoor: { title: '室内体育用房', unit: '㎡', min: '0' } },
  to: 'pupils',
  unit: '㎡/生',
  atLeast: { primary: { value: '4.5' }, junior: { value: '5.8' } },
}
const grounds = {
  kind: 'ratio',
  of: { grounds: { title: '场馆', unit: '㎡', min: '0' } },
  to: 'pupils',
  unit: '㎡/生',
  atLeast: { primary: { value: '7.5' }, junior: { value: '10.2' } },
}
const classrooms = {
  kind: 'ratio',
  of: { rooms: { title: '多媒体教室', unit: '间', type: 'integer', min: '0' } },
  to: 'pupils',
  per: '100',
  unit: '间/百名学生',
  atLeast: { primary: { value: '2.3' }, junior: { value: '3' } },
}
const library = {
  kind: 'number',
  unit: '册',
  type: 'integer',
  min: '0',
  atLeast: { value: '9000' },
}
const books = {
  kind: 'formula',
  inputs: {
    books: { title: '图书', unit: '册', type: 'integer', min: '0' },
    lent: { title: '借入图书', unit: '册', type: 'integer', min: '0' },
  },
  formula: '(books + lent) / pupils',
  unit: '册/生',
  atLeast: { value: '20' },
  gapIn: 'books',
}

const shared = (answer: unknown) => ({ per: 'stage', split: 'true', answer })
const checklist = aChecklist({
  stages: ['primary', 'junior'],
  facts: { pupils: { title: '学生', type: 'integer', per: 'stage' } },
  split: {
    by: 'pupils',
    weights: { primary: { value: '1' }, junior: { value: '1.1' }, senior: { value: '1.32' } },
  },
  indicators: [
    anIndicator('R4', shared(rooms)),
    anIndicator('R5', shared(grounds)),
    anIndicator('R7', shared(classrooms)),
    anIndicator('L', shared(library)),
    anIndicator('B', shared(books)),
    anIndicator('J', { ...shared(library), stages: ['junior'] }),
  ],
})

const nineYear: readonly Stage[] = ['primary', 'junior']
const pupils = { 'pupils/primary': 620, 'pupils/junior': 380 }

/** By `R4/primary`. */
function judged(
  answers: Readonly<Record<string, Raw>>,
  facts: Readonly<Record<string, FactValue>> = pupils,
  stages = nineYear,
): Map<string, Assessed> {
  const given = Object.entries(answers).map(([key, value]): [string, Given] => [key, { value }])
  const { items } = assess(checklist, { stages }, aStanding(Object.fromEntries(given), facts))
  return new Map(
    items.map((item) => [`${item.question.indicator.id}/${item.question.stage}`, item]),
  )
}

describe('what the whole school has', () => {
  it('is judged in every stage by the part that falls to it', () => {
    const items = judged({ R4: { rooms: 5600, indoor: 0 }, R5: { grounds: 9200 } })
    const measured = ['R4/primary', 'R4/junior', 'R5/primary', 'R5/junior'].map((key) => [
      items.get(key)?.outcome,
      items.get(key)?.judgement?.measured?.value.toFixed(4),
    ])
    expect(measured).toEqual([
      ['met', '5.3950'],
      ['met', '5.9345'],
      ['met', '8.8632'],
      ['unmet', '9.7495'],
    ])
    expect(items.get('R4/junior')?.shared).toEqual({
      share: (1.1 * 380) / (620 + 1.1 * 380),
      whole: { rooms: 5600, indoor: 0 },
      part: { rooms: expect.closeTo(2255.106, 4) as number, indoor: 0 },
    })
  })

  it('is missing in natural units, for the stage and for the school', () => {
    const missing = judged({ R5: { grounds: 9200 } }).get('R5/junior')?.judgement?.missing
    expect(missing).toEqual({
      kind: 'amount',
      title: '场馆',
      unit: '㎡',
      amount: expect.closeTo(171.183, 3) as number,
      whole: false,
      direction: 'more',
      forSchool: expect.closeTo(171.183 / 0.40269, 1) as number,
    })
  })

  it.each([
    ['R7', 'junior', (value: number) => ({ rooms: value }), 26],
    ['L', 'primary', (value: number) => value, 12000],
    ['B', 'junior', (value: number) => ({ books: value, lent: 300 }), 15000],
  ] as const)('of %s, no more is asked for than is enough', (id, stage, answer, now) => {
    const key = `${id}/${stage}`
    const missing = judged({ [id]: answer(now) }).get(key)?.judgement?.missing
    const more = missing?.kind === 'amount' ? missing.forSchool! : Number.NaN
    expect(Number.isInteger(more) && more > 0).toBe(true)
    expect(judged({ [id]: answer(now + more) }).get(key)?.outcome).toBe('met')
    expect(judged({ [id]: answer(now + more - 1) }).get(key)?.outcome).toBe('unmet')
  })

  it('is not shared where only one stage has it', () => {
    const facts = { 'pupils/junior': 380 }
    const value = { rooms: 2300, indoor: 0 }
    for (const key of ['R4', 'R4/junior']) {
      const item = judged({ [key]: value }, facts, ['junior']).get('R4/junior')
      expect(item?.judgement?.measured?.value).toBe(2300 / 380)
      expect(item?.shared).toBeUndefined()
    }
    expect(judged({ 'J/junior': 9000 }).get('J/junior')?.outcome).toBe('met')
  })

  it('is shared with a stage that is not judged here', () => {
    const complete: readonly Stage[] = ['junior', 'senior']
    const facts = { 'pupils/junior': 600, 'pupils/senior': 500 }
    const item = judged({ R5: { grounds: 9200 } }, facts, complete).get('R5/junior')
    expect(item?.shared?.share).toBeCloseTo((1.1 * 600) / (1.1 * 600 + 1.32 * 500), 12)
    expect(factStages(checklist, 'pupils', complete)).toEqual(['junior', 'senior'])
    expect(factStages(checklist, 'pupils', ['junior'])).toEqual(['junior'])
  })

  it.each([
    ['nothing is known of one stage', { 'pupils/primary': 620 }, 'fact-missing'],
    ['there are no pupils', { 'pupils/primary': 0, 'pupils/junior': 0 }, 'division-by-zero'],
    ['a number makes no sense', { 'pupils/primary': 620, 'pupils/junior': -1 }, 'not-computable'],
  ] as const)('is undecided where %s', (_, facts, reason) => {
    const items = judged({ R4: { rooms: 5600, indoor: 0 } }, facts)
    for (const stage of nineYear) {
      expect(items.get(`R4/${stage}`)?.judgement?.undecided).toBe(reason)
    }
  })

  it('leaves a stage without pupils undecided, and the other one everything', () => {
    const items = judged({ L: 9000 }, { 'pupils/primary': 620, 'pupils/junior': 0 })
    expect(items.get('L/primary')?.judgement?.measured?.value).toBe(9000)
    expect(items.get('L/junior')?.judgement?.undecided).toBe('division-by-zero')
  })
})

describe('what is answered for a stage alone', () => {
  const whole = { L: { value: 8000 } }
  const own = { 'L/primary': { value: 9000 } }
  const read = (...runs: Readonly<Record<string, Given>>[]) => {
    const journals = runs.map((answers, n) => aJournal(answers, n === 0 ? pupils : {}, `run${n}`))
    journals.slice(1).forEach(({ header }, n) => {
      const { name, entries } = journals[n]!
      const last = entries.at(-1)!
      Object.assign(header, { parents: [{ journal: name, n: last.n, hash: last.hash }] })
    })
    const { items } = assess(checklist, { stages: nineYear }, standing(journals))
    return items.filter(({ question }) => question.indicator.id === 'L')
  }

  it('stands for it when it came after the answer for the whole', () => {
    const [primary, junior] = read(whole, own)
    expect(primary).toMatchObject({ outcome: 'met', answer: { value: 9000, stage: 'primary' } })
    expect(primary?.shared).toBeUndefined()
    expect(junior).toMatchObject({ outcome: 'unmet', answer: { value: 8000 } })
  })

  it('is replaced by a later answer for the whole', () => {
    const items = read(own, whole)
    expect(items.map(({ answer }) => answer?.value)).toEqual([8000, 8000])
    expect(items.map(({ conflict }) => conflict)).toEqual([undefined, undefined])
  })

  it('is a conflict when neither saw the other, and the worse one stands', () => {
    const journals = [aJournal(whole, pupils, 'a'), aJournal(own, {}, 'b')]
    const { items } = assess(checklist, { stages: nineYear }, standing(journals))
    const [primary, junior] = items.filter(({ question }) => question.indicator.id === 'L')
    expect(primary?.conflict).toHaveLength(2)
    expect(primary).toMatchObject({ outcome: 'unmet', answer: { value: 8000 } })
    expect(junior?.conflict).toBeUndefined()
  })

  it('is none where both say that it does not apply', () => {
    const no = { value: null, notApplicable: '租用' }
    const journals = [aJournal({ L: no }, pupils, 'a'), aJournal({ 'L/primary': no }, {}, 'b')]
    const { items } = assess(checklist, { stages: nineYear }, standing(journals))
    expect(items.map(({ conflict }) => conflict)).toEqual(items.map(() => undefined))
  })
})

describe('shares', () => {
  const stages: readonly Stage[] = ['primary', 'junior', 'senior']
  const amounts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 3, maxLength: 3 })
  const sharesFor = (numbers: readonly number[]) => {
    const value = (_: string, stage: Stage | undefined) => numbers[stages.indexOf(stage!)]
    return sharesOf(checklist, { value, entry: () => undefined, conflicts: [] }, stages)
  }

  it('come to the whole, none below nothing', () => {
    fc.assert(
      fc.property(amounts, (numbers) => {
        const shares = sharesFor(numbers)
        if (typeof shares === 'string') return numbers.every((one) => one === 0)
        const parts = [...shares.values()]
        return Math.abs(parts.reduce((a, b) => a + b) - 1) < 1e-12 && parts.every((one) => one >= 0)
      }),
    )
  })

  it('do not depend on how large the school is', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 50 }), (numbers, times) => {
        const [one, many] = [sharesFor(numbers), sharesFor(numbers.map((n) => n * times))]
        if (typeof one === 'string' || typeof many === 'string') return one === many
        return stages.every((stage) => Math.abs(one.get(stage)! - many.get(stage)!) < 1e-12)
      }),
    )
  })

  it('give a pupil of each stage as much as its weight says', () => {
    const shares = sharesFor([100, 100, 100]) as ReadonlyMap<Stage, number>
    expect(shares.get('junior')! / shares.get('primary')!).toBeCloseTo(1.1, 12)
    expect(shares.get('senior')! / shares.get('primary')!).toBeCloseTo(1.32, 12)
  })
})
