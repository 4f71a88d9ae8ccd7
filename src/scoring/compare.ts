import { indicatorsOf, sectionsOf, type Question } from '../checklist/walk.ts'
import type { Section } from '../checklist/shape/checklist.ts'
import { answerKey } from '../record/entry.ts'
import type { Assessed, Assessment } from './assess.ts'
import { earningsOf } from './worth.ts'

/** How two ratings of one thing stand to each other. `applies`: only one of them says that it does not apply. */
export type Agreement =
  | 'over'
  | 'under'
  | 'agree'
  | 'applies'
  | 'undecided'
  | 'self-only'
  | 'other-only'
  | 'neither'

export interface Compared {
  question: Question
  self: Assessed
  other: Assessed
  agreement: Agreement
  /** Points that the self-rating gives beyond the other one; undefined without points, or where not both rate it. */
  points: number | undefined
}

/** How often the self-rating is the better one, among those that both have rated. */
export interface Bias {
  over: number
  under: number
  /** Rated by both: the only number that `over` and `under` may be held against. */
  both: number
  total: number
}

export interface Comparison {
  /** In the order of the checklist. */
  items: readonly Compared[]
  /** The worst first: by how far the outcomes are apart, then by points, then by the checklist. */
  over: readonly Compared[]
  under: readonly Compared[]
  all: Bias
  sections: readonly { section: Section; bias: Bias }[]
  /** By the department that leads; undefined where the checklist names none. */
  owners: readonly { owner: string | undefined; bias: Bias }[]
}

/** Self-rating against another rating of the same checklist, question by question. What is only recorded is left out. */
export function compareRatings(self: Assessment, other: Assessment): Comparison {
  const others = new Map(other.items.map((item) => [keyOf(item), item]))
  const items = self.items.flatMap((item) => {
    const counterpart = others.get(keyOf(item))
    const isJudged = item.question.indicator.answer.kind !== 'text'
    return counterpart && isJudged ? [compare(item, self, counterpart, other)] : []
  })
  const of = (agreement: Agreement) => items.filter((one) => one.agreement === agreement)
  const owners = new Set(indicatorsOf(self.checklist).map((indicator) => indicator.owner?.lead))
  const biases = <Key>(keys: Iterable<Key>, key: (one: Compared) => Key) =>
    [...keys].flatMap((one) => {
      const bias = biasOf(items.filter((item) => key(item) === one))
      return bias.total > 0 ? [[one, bias] as const] : []
    })
  return {
    items,
    over: of('over').toSorted((a, b) => distance(b) - distance(a) || amount(b) - amount(a)),
    under: of('under').toSorted((a, b) => distance(b) - distance(a) || amount(b) - amount(a)),
    all: biasOf(items),
    sections: biases(sectionsOf(self.checklist), ({ question }) => question.section).map(
      ([section, bias]) => ({ section, bias }),
    ),
    owners: biases(owners, ({ question }) => question.indicator.owner?.lead).map(
      ([owner, bias]) => ({ owner, bias }),
    ),
  }
}

function compare(
  self: Assessed,
  selfAssessment: Assessment,
  other: Assessed,
  otherAssessment: Assessment,
): Compared {
  const points = [earned(self, selfAssessment), earned(other, otherAssessment)] as const
  const agreement = agreementOf(self, other, points)
  const isRated = agreement === 'over' || agreement === 'under' || agreement === 'agree'
  const hasPoints = self.question.indicator.points !== undefined
  return {
    question: self.question,
    self,
    other,
    agreement,
    points: isRated && hasPoints ? points[0] - points[1] : undefined,
  }
}

function agreementOf(
  self: Assessed,
  other: Assessed,
  [own, their]: readonly [number, number],
): Agreement {
  const missing = [self, other].map(({ outcome }) => outcome === 'unanswered')
  if (missing[0] && missing[1]) return 'neither'
  if (missing[0]) return 'other-only'
  if (missing[1]) return 'self-only'
  const left = [self, other].filter(({ outcome }) => outcome === 'not-applicable').length
  if (left === 2) return 'agree'
  if (self.outcome === 'undecided' || other.outcome === 'undecided') return 'undecided'
  if (left === 1) return 'applies'
  const ahead = rank(self) - rank(other) || own - their
  return ahead > 0 ? 'over' : ahead < 0 ? 'under' : 'agree'
}

function rank({ outcome }: Assessed): number {
  return outcome === 'met' ? 2 : outcome === 'partly' ? 1 : 0
}

function distance({ self, other }: Compared): number {
  return Math.abs(rank(self) - rank(other))
}

function amount({ points = 0 }: Compared): number {
  return Math.abs(points)
}

/** The points of one item on its own; 0 without any. */
function earned(item: Assessed, { checklist, facts }: Assessment): number {
  const scope = { stage: item.question.stage, items: [], checklist, facts }
  return Math.max(...earningsOf(item, scope).map((way) => way.earned))
}

function biasOf(items: readonly Compared[]): Bias {
  const count = (...wanted: Agreement[]) =>
    items.filter(({ agreement }) => wanted.includes(agreement)).length
  return {
    over: count('over'),
    under: count('under'),
    both: count('over', 'under', 'agree', 'applies'),
    total: items.length,
  }
}

function keyOf({ question: { indicator, stage } }: Assessed): string {
  return answerKey(indicator.id, stage)
}
