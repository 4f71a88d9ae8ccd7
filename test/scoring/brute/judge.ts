import {
  bands,
  full,
  grades,
  type Case,
  type Item,
  type Mark,
  type RuleOf,
  type StageName,
} from './model.ts'

/*
 * The conclusion once more, from the words of the rules and not from the code: fully answered checklists are judged
 * directly, open ones by trying every way of answering the rest.
 */

export type Verdict = 'pass' | 'fail' | 'undecided'
export type End = 'met' | 'partly' | 'unmet' | 'na'

export function endOf({ kind, mark }: Item): End {
  if (mark === 'na') return 'na'
  if (kind === 'problems') return mark === 0 ? 'met' : 'unmet'
  if (kind === 'number') return (mark as number) >= 10 ? 'met' : 'unmet'
  if (mark === 'A' || mark === 'yes') return 'met'
  return mark === 'B' ? 'partly' : 'unmet'
}

export function isGap(item: Item): boolean {
  return item.mark !== 'open' && ['partly', 'unmet'].includes(endOf(item))
}

const best: Record<Item['kind'], Mark> = { 'yes-no': 'yes', level: 'A', number: 10, problems: 0 }

export function mend(item: Item): Item {
  return { ...item, mark: best[item.kind] }
}

/** Every way of answering what is open; more problems than cost all points change nothing. */
export function completions(items: readonly Item[]): Item[][] {
  const at = items.findIndex(({ mark }) => mark === 'open')
  if (at < 0) return [[...items]]
  const item = items[at]!
  const ways: Record<Item['kind'], readonly Mark[]> = {
    'yes-no': ['yes', 'no'],
    level: ['A', 'B', 'C', 'D'],
    number: [10, 9, 5],
    problems: [0, 1, 2, 3],
  }
  return [...ways[item.kind], ...(item.never ? [] : (['na'] as const))].flatMap((mark) =>
    completions(items.with(at, { ...item, mark })),
  )
}

/** The stages that are asked something of their own are judged apart, with all that is asked of the whole school. */
export function scopesOf({ items, stages }: Case): (StageName | undefined)[] {
  const own = stages.filter((stage) => items.some(({ of }) => of === stage))
  return own.length > 0 ? own : [undefined]
}

/** The items of one stage keep their places, so that rules may name them by number. */
export function inStage(
  items: readonly Item[],
  stage: StageName | undefined,
): (Item | undefined)[] {
  return items.map((item) => (item.of === undefined || item.of === stage ? item : undefined))
}

const present = (items: readonly (Item | undefined)[]) => items.filter((item) => item !== undefined)

export function judgeRule(rule: RuleOf, items: readonly (Item | undefined)[]): Verdict {
  const all = present(items)
  const named = 'of' in rule ? present(rule.of.map((i) => items[i])) : all
  const count = (end: End) => named.filter((item) => endOf(item) === end).length
  const judged = named.length - count('na')
  switch (rule.rule) {
    case 'no-veto':
      return all.some(
        (item) => (item.veto === 'disqualify' || item.veto === 'revoke') && endOf(item) === 'unmet',
      )
        ? 'fail'
        : 'pass'
    case 'prerequisites':
      return all.some((item) => item.prerequisite && isGap(item)) ? 'fail' : 'pass'
    case 'all-met':
      if (judged === 0) return 'undecided'
      return count('met') === judged ? 'pass' : 'fail'
    case 'at-least': {
      if (judged === 0) return 'undecided'
      const isLow = (item: Item) =>
        isGap(item) && (item.kind !== 'number' || (item.mark as number) < rule.share! * 10)
      if (rule.share !== undefined && named.some(isLow)) return 'fail'
      if (rule.policy === 'scale')
        return count('met') * named.length >= rule.met * judged ? 'pass' : 'fail'
      const missed = judged - count('met')
      return missed <= named.length - rule.met ? 'pass' : 'fail'
    }
    case 'score': {
      const total = totalOf(all)
      if (total === undefined) return 'undecided'
      const held = [total + 1e-9 >= rule.atLeast]
      if (rule.gate !== undefined) {
        const share = shareOf(all, 'field')
        if (share === undefined) return held[0] ? 'undecided' : 'fail'
        held.push(share + 1e-9 >= rule.gate)
      }
      return held.every(Boolean) ? 'pass' : 'fail'
    }
    case 'bands':
    case 'counts': {
      const grade = gradeOf(rule, all)
      return grade === undefined ? 'undecided' : grade === '' ? 'fail' : 'pass'
    }
  }
}

/** Empty below all grades, undefined where there is nothing to judge. */
export function gradeOf(rule: RuleOf, all: readonly Item[]): string | undefined {
  if (rule.rule === 'bands') {
    const total = totalOf(all)
    if (total === undefined) return undefined
    return bands.find(([, atLeast]) => total + 1e-9 >= atLeast)?.[0] ?? ''
  }
  const count = (end: End) => all.filter((item) => endOf(item) === end).length
  if (count('na') === all.length) return undefined
  if (count('unmet') > 0) return ''
  return (
    grades.find(
      ([, met, partly]) => count('met') + count('na') >= met && count('partly') <= partly,
    )?.[0] ?? ''
  )
}

const shares: Partial<Record<Mark, number>> = { A: 1, B: 0.66, C: 0.33, D: 0, yes: 1, no: 0 }

export function earned(item: Item, all: readonly Item[]): number {
  const isLost = all.some(
    (one) => one.veto === 'zero' && one.section === item.section && endOf(one) === 'unmet',
  )
  const { mark, points = 0, kind } = item
  if (isLost || mark === 'na') return 0
  if (kind === 'problems') return Math.max(0, points - Math.min(3, mark as number))
  return points * (kind === 'number' ? Number((mark as number) >= 10) : shares[mark]!)
}

/** Σ earned ÷ Σ points of what applies; undefined where nothing does. */
function shareOf(all: readonly Item[], part?: string): number | undefined {
  const counted = all.filter(
    (item) => !item.bonus && item.mark !== 'na' && (part === undefined || item.part === part),
  )
  const of = counted.reduce((sum, { points = 0 }) => sum + points, 0)
  return of === 0 ? undefined : counted.reduce((sum, item) => sum + earned(item, all), 0) / of
}

function totalOf(all: readonly Item[]): number | undefined {
  const share = shareOf(all)
  const bonus = all.filter((item) => item.bonus).reduce((sum, item) => sum + earned(item, all), 0)
  return share === undefined ? undefined : share * full + bonus
}

/** One fail decides; a pass needs all. */
export function both(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.every((verdict) => verdict === 'pass') ? 'pass' : 'undecided'
}

/** What is certain of the whole: one verdict that all completions agree on, every stage with every rule. */
export function certain(one: Case): Verdict {
  const { items, rules } = one
  const verdicts = completions(items).map((done) =>
    both(
      scopesOf(one).flatMap((stage) => rules.map((rule) => judgeRule(rule, inStage(done, stage)))),
    ),
  )
  return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0]! : 'undecided'
}

/** Whether every rule, taken by itself, still has a way to pass in every stage. */
export function isHopeful(one: Case): boolean {
  const { items, rules } = one
  const all = completions(items)
  return scopesOf(one).every((stage) =>
    rules.every((rule) => all.some((done) => judgeRule(rule, inStage(done, stage)) === 'pass')),
  )
}
