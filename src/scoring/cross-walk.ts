import { kindOf, type AnswerSpec } from '../checklist/answer/registry.ts'
import type { Raw } from '../checklist/answer/kind.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { CrossWalk, Indicator } from '../checklist/shape/indicator.ts'
import { indicatorsOf } from '../checklist/walk.ts'
import { canonical } from '../record/standing.ts'
import type { Assessed, Assessment } from './assess.ts'

/** How sure it is that two indicators ask for one observation. */
export type Confidence = CrossWalk['confidence']

/** An indicator of one checklist; `checklist` is its id. */
export interface Place {
  checklist: string
  indicator: string
}

/** An answer to `from` answers `to` as well. Where both answer each other there are two of these. */
export interface Crossing {
  from: Place
  to: Place
  confidence: Confidence
  /** What lies between, of a crossing that is made of several. */
  along?: readonly Place[]
}

/** Every crossing from one of these checklists to another one of them, in the order in which they are declared. */
export function crossingsBetween(checklists: readonly Checklist[]): Crossing[] {
  const known = new Map(
    checklists.map((one) => [one.id, new Set(indicatorsOf(one).map(({ id }) => id))]),
  )
  const found = new Map<string, Crossing>()
  const add = (crossing: Crossing) => {
    const key = `${placeKey(crossing.from)} ${placeKey(crossing.to)}`
    const before = found.get(key)
    // Declared on both sides, the more careful word holds.
    if (!before || confidenceOrder[crossing.confidence] < confidenceOrder[before.confidence])
      found.set(key, crossing)
  }
  for (const checklist of checklists) {
    for (const { id, alsoSatisfies } of indicatorsOf(checklist)) {
      for (const { direction, confidence, ...there } of alsoSatisfies) {
        if (there.checklist === checklist.id || !known.get(there.checklist)?.has(there.indicator))
          continue
        const here = { checklist: checklist.id, indicator: id }
        add({ from: here, to: there, confidence })
        if (direction === 'both') add({ from: there, to: here, confidence })
      }
    }
  }
  return [...found.values()]
}

/** The surer, the higher. */
export const confidenceOrder: Record<Confidence, number> = { low: 0, medium: 1, high: 2 }

export function placeKey({ checklist, indicator }: Place): string {
  return `${checklist}/${indicator}`
}

/** The other question of a crossing in another record: the same indicator there, for the same stage. */
export function counterpart(
  { question: { stage } }: Assessed,
  { items }: Assessment,
  indicator: string,
): Assessed | undefined {
  return items.find(
    ({ question }) => question.indicator.id === indicator && question.stage === stage,
  )
}

/**
 * Whether a raw value given for one indicator says the same for the other one, unchanged: the same kind of answer in
 * the same unit, with "yes" meaning the same, and a value that the other one takes as it stands.
 */
export function takesUnchanged(
  from: Pick<Indicator, 'answer'>,
  to: Pick<Indicator, 'answer'>,
  value: Raw,
  { scales }: Pick<Checklist, 'scales'>,
): boolean {
  if (!asksAlike(from.answer, to.answer)) return false
  const read = kindOf(to.answer).check(to.answer, value, scales)
  return read.ok && canonical(read.value) === canonical(value)
}

function asksAlike(one: AnswerSpec, other: AnswerSpec): boolean {
  const key = (spec: AnswerSpec) => {
    const metWhen = spec.kind === 'yes-no' ? spec.metWhen : undefined
    return canonical([spec.kind, 'unit' in spec ? (spec.unit ?? null) : null, metWhen ?? null])
  }
  return key(one) === key(other)
}

/** One observation that two records tell differently. */
export interface Disagreement<R> {
  confidence: Confidence
  one: { record: R; item: Assessed }
  other: { record: R; item: Assessed }
}

/** What the records of different checklists say differently of the same observation, each pair once. */
export function disagreements<R extends { assessment: Assessment }>(
  records: readonly R[],
): Disagreement<R>[] {
  const of = (id: string) => records.filter(({ assessment }) => assessment.checklist.id === id)
  const crossings = crossingsBetween(records.map(({ assessment }) => assessment.checklist))
  return oneWay(crossings).flatMap(({ from, to, confidence }) =>
    of(from.checklist).flatMap((one) =>
      of(to.checklist).flatMap((other) =>
        differing(one.assessment, other.assessment, from, to).map(([left, right]) => ({
          confidence,
          one: { record: one, item: left },
          other: { record: other, item: right },
        })),
      ),
    ),
  )
}

/** Of two crossings there and back only the first. */
function oneWay(crossings: readonly Crossing[]): Crossing[] {
  const seen = new Set<string>()
  return crossings.filter(({ from, to }) => {
    const pair = [placeKey(from), placeKey(to)].sort().join(' ')
    return !seen.has(pair) && seen.add(pair)
  })
}

function differing(
  one: Assessment,
  other: Assessment,
  from: Place,
  to: Place,
): [Assessed, Assessed][] {
  return one.items
    .filter(({ question }) => question.indicator.id === from.indicator)
    .flatMap((item): [Assessed, Assessed][] => {
      const twin = counterpart(item, other, to.indicator)
      const [a, b] = [item.answer, twin?.answer]
      if (!twin || !a || !b || a.notApplicable !== undefined || b.notApplicable !== undefined)
        return []
      const { indicator } = twin.question
      const comparable = takesUnchanged(
        item.question.indicator,
        indicator,
        a.value,
        other.checklist,
      )
      return comparable && canonical(a.value) !== canonical(b.value) ? [[item, twin]] : []
    })
}
