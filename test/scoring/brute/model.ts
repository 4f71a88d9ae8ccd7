import * as fc from 'fast-check'
import type { Raw } from '../../../src/checklist/answer/kind.ts'
import type { Checklist } from '../../../src/checklist/shape/checklist.ts'
import { assess, type Assessment } from '../../../src/scoring/assess.ts'
import { aChecklist, anIndicator } from '../../support/checklists.ts'
import { aStanding, type Given } from '../../support/records.ts'

/** How a question stands. A level, a number measured against 10, so many problems, or yes and no. */
export type Mark = 'A' | 'B' | 'C' | 'D' | 'yes' | 'no' | 'na' | 'open' | number
export type StageName = 'primary' | 'junior'

export interface Item {
  kind: 'yes-no' | 'level' | 'number' | 'problems'
  /** Absent: no points. */
  points: number | undefined
  section: 0 | 1
  part: 'desk' | 'field'
  bonus: boolean
  veto: 'disqualify' | 'revoke' | 'zero' | 'flag' | undefined
  prerequisite: boolean
  never: boolean
  /** Asked for the whole school, or only of one stage. */
  of: StageName | undefined
  mark: Mark
  days: number | undefined
}

export type Policy = 'keep-misses' | 'scale' | 'counts-as-met'

export type RuleOf =
  | { rule: 'no-veto' }
  | { rule: 'prerequisites' }
  | { rule: 'all-met'; of: readonly number[] }
  | {
      rule: 'at-least'
      of: readonly number[]
      met: number
      share: number | undefined
      policy: Policy
    }
  | { rule: 'score'; atLeast: number; gate: number | undefined }
  | { rule: 'bands' }
  | { rule: 'counts' }

export interface Case {
  items: readonly Item[]
  rules: readonly RuleOf[]
  stages: readonly StageName[]
}

export const full = 100
export const bands = [
  ['优秀', 90],
  ['良好', 75],
  ['合格', 60],
] as const
export const grades = [
  ['一等', 4, 1],
  ['二等', 3, 2],
  ['三等', 1, 4],
] as const

const kinds = {
  'yes-no': { kind: 'yes-no' },
  level: { kind: 'level', scale: 'abcd' },
  number: { kind: 'number', unit: '册', atLeast: { value: '10' } },
  problems: { kind: 'problems', unit: '处' },
}

export function checklistOf({ items, rules, stages }: Case): Checklist {
  const indicators = items.map((item, i) =>
    anIndicator(`i${i}`, {
      answer: kinds[item.kind],
      part: item.part,
      bonus: String(item.bonus),
      prerequisite: String(item.prerequisite),
      notApplicable: item.never ? 'never' : 'with-reason',
      ...(item.of && { per: 'stage', stages: [item.of] }),
      ...(item.points !== undefined && { points: { value: String(item.points) } }),
      ...(item.veto && { veto: { effect: item.veto } }),
      ...(item.points !== undefined &&
        item.kind === 'problems' && { deduct: { each: { value: '1' }, most: '3' } }),
    }),
  )
  const own = (section: number) => indicators.filter((_, i) => items[i]!.section === section)
  return aChecklist({
    indicators: [],
    stages: [...stages],
    sections: [
      { id: 'S0', title: '第一组', indicators: own(0) },
      { id: 'S1', title: '第二组', indicators: own(1) },
    ],
    declares: { points: String(full) },
    parts: {
      desk: { title: '材料审核', points: '60' },
      field: { title: '实地考察', points: '40' },
    },
    scales: {
      abcd: {
        A: { share: '1', outcome: 'met' },
        B: { share: '0.66', outcome: 'partly' },
        C: { share: '0.33', outcome: 'unmet' },
        D: { share: '0', outcome: 'unmet' },
      },
    },
    conclusion: { label: { pass: '合格', fail: '不合格' }, rules: rules.map(written) },
  })
}

function written(rule: RuleOf): unknown {
  const ids = (of: readonly number[]) => of.map((i) => `i${i}`)
  switch (rule.rule) {
    case 'all-met':
      return { rule: rule.rule, of: ids(rule.of) }
    case 'at-least': {
      const { of, met, share, policy } = rule
      const rest = share === undefined ? {} : { rest: { share: String(share) } }
      return { rule: rule.rule, of: ids(of), met: String(met), notApplicable: policy, ...rest }
    }
    case 'score': {
      const { gate, atLeast } = rule
      const gates = gate === undefined ? [] : [{ part: 'field', share: String(gate) }]
      return { rule: rule.rule, atLeast: { value: String(atLeast) }, gates }
    }
    case 'bands': {
      return {
        rule: rule.rule,
        bands: bands.map(([label, atLeast]) => ({ label, atLeast: String(atLeast) })),
      }
    }
    case 'counts': {
      return {
        rule: rule.rule,
        grades: grades.map(([label, met, partly]) => {
          return { label, met: String(met), partly: String(partly) }
        }),
      }
    }
    case 'no-veto':
    case 'prerequisites':
      return rule
  }
}

export function assessed(one: Case): Assessment {
  const answers = one.items.flatMap(({ mark, of }, i): [string, Given][] => {
    if (mark === 'open') return []
    const key = of ? `i${i}/${of}` : `i${i}`
    return [[key, mark === 'na' ? { notApplicable: '没有' } : { value: valueOf(one.items[i]!) }]]
  })
  const standing = aStanding(Object.fromEntries(answers))
  return assess(checklistOf(one), { stages: [...one.stages] }, standing)
}

function valueOf({ kind, mark }: Item): Raw {
  if (kind === 'yes-no') return mark === 'yes'
  return kind === 'problems' ? { count: mark as number, places: [] } : mark
}

const item = (marks: Record<Item['kind'], readonly Mark[]>): fc.Arbitrary<Item> =>
  fc
    .constantFrom('yes-no' as const, 'level' as const, 'number' as const, 'problems' as const)
    .chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        mark: fc.constantFrom(...marks[kind]),
        points: fc.constantFrom(undefined, 1, 2, 5, 10, 10),
        section: fc.constantFrom(0 as const, 1 as const),
        part: fc.constantFrom('desk' as const, 'field' as const),
        bonus: fc.constantFrom(false, false, false, true),
        veto: fc.constantFrom(
          undefined,
          undefined,
          undefined,
          undefined,
          'disqualify' as const,
          'revoke' as const,
          'zero' as const,
          'zero' as const,
          'flag' as const,
        ),
        prerequisite: fc.constantFrom(false, false, false, false, true),
        never: fc.boolean(),
        of: fc.constantFrom(undefined, undefined, 'primary' as const, 'junior' as const),
        days: fc.constantFrom(undefined, 1, 5, 5, 30),
      }),
    )

const settled: Record<Item['kind'], readonly Mark[]> = {
  'yes-no': ['yes', 'no', 'no', 'na'],
  level: ['A', 'B', 'B', 'C', 'D', 'na'],
  number: [10, 9, 8.5, 5, 5, 'na'],
  problems: [0, 1, 2, 5, 'na'],
}
const withOpen = Object.fromEntries(
  Object.entries(settled).map(([kind, marks]) => [kind, [...marks, 'open', 'open']]),
) as unknown as typeof settled

/** Small checklists with answers, and rules over them; at most three questions are open. */
export function cases(size: { maxLength: number; open: boolean }): fc.Arbitrary<Case> {
  return fc
    .array(item(size.open ? withOpen : settled), { minLength: 1, size: 'max', ...size })
    .filter((all) => all.filter(({ mark }) => mark === 'open').length <= 3)
    .chain((items) => {
      const of = fc.subarray(
        items.map((_, i) => i),
        { minLength: 1 },
      )
      const rule: fc.Arbitrary<RuleOf> = fc.oneof(
        fc.constant<RuleOf>({ rule: 'no-veto' }),
        fc.constant<RuleOf>({ rule: 'prerequisites' }),
        fc.constant<RuleOf>({ rule: 'bands' }),
        fc.constant<RuleOf>({ rule: 'counts' }),
        fc.record({ rule: fc.constant('all-met' as const), of }),
        fc.record({
          rule: fc.constant('at-least' as const),
          of,
          met: fc.integer({ min: 1, max: items.length }),
          share: fc.constantFrom(undefined, 0.85),
          policy: fc.constantFrom<Policy>('keep-misses', 'scale', 'counts-as-met'),
        }),
        fc.record({
          rule: fc.constant('score' as const),
          atLeast: fc.constantFrom(40, 66, 85, 100, 105),
          gate: fc.constantFrom(undefined, undefined, 0.5, 0.8),
        }),
      )
      const rules = fc.array(rule, { minLength: 1, maxLength: 3 }).map((all) =>
        // A number of met ones beyond those named is refused by the linter.
        all.map((one) =>
          one.rule === 'at-least' ? { ...one, met: Math.min(one.met, one.of.length) } : one,
        ),
      )
      const stages = fc.constantFrom<readonly StageName[]>(['primary'], ['primary', 'junior'])
      return fc.record({ items: fc.constant(items), rules, stages })
    })
}
