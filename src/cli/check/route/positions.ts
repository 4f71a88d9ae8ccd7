import type { FactSpec } from '../../../checklist/shape/checklist.ts'
import type { Stage } from '../../../checklist/stage.ts'
import { factStages } from '../../../checklist/walk.ts'
import type { FactEntry } from '../../../record/entry.ts'
import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import { asWhole } from './as-whole.ts'

/** `list` is the place of the checklist among those that are walked. */
export interface FactPosition {
  kind: 'fact'
  list: number
  id: string
  fact: FactSpec
  stage: Stage | undefined
  /** 1-based among the facts of its checklist, of which there are so many. */
  number: number
  of: number
}

export interface QuestionPosition {
  kind: 'question'
  list: number
  /**
   * 1-based among the questions of its checklist; `number - 1` is its place in `Assessment.items`. What stages share is
   * asked at the first of them.
   */
  number: number
}

export type Position = FactPosition | QuestionPosition

/** All that one checklist asks, in the order in which it asks: the facts, because outcomes hang on them, then the questions. */
export function positionsOf(
  assessment: Assessment,
  subjectStages: readonly Stage[],
  list = 0,
): Position[] {
  const { checklist, items } = assessment
  const facts = Object.entries(checklist.facts).flatMap(([id, fact]) => {
    const stages = fact.per === 'stage' ? factStages(checklist, id, subjectStages) : [undefined]
    return stages.map((stage) => ({ id, fact, stage }))
  })
  return [
    ...facts.map((fact, index) => ({
      kind: 'fact' as const,
      list,
      ...fact,
      number: index + 1,
      of: facts.length,
    })),
    ...items.flatMap((_, index) => {
      const position = { kind: 'question' as const, list, number: index + 1 }
      return itemsAt(position, assessment)[0] === items[index] ? [position] : []
    }),
  ]
}

/** Whether it still has to be asked: no answer, two that contradict each other, or one that the checklist no longer takes. */
export function isOpen(position: Position, assessment: Assessment): boolean {
  if (position.kind === 'fact')
    return assessment.facts.value(position.id, position.stage) === undefined
  return itemsAt(position, assessment).some(
    ({ outcome, conflict, problem }) =>
      outcome === 'unanswered' || conflict !== undefined || problem !== undefined,
  )
}

/** What is asked; for what stages share, of the whole school. */
export function itemAt(position: QuestionPosition, assessment: Assessment): Assessed {
  return asWhole(itemsAt(position, assessment))
}

/** All that one answer there settles: of what stages share, the question of each. */
export function itemsAt({ number }: QuestionPosition, { items }: Assessment): Assessed[] {
  const item = items[number - 1]!
  const { indicator, sharedBy } = item.question
  return sharedBy ? items.filter(({ question }) => question.indicator.id === indicator.id) : [item]
}

/** What people said differently of a fact; undefined where they agree or nobody said anything. */
export function factVersions(
  { id, stage }: FactPosition,
  { facts }: Assessment,
): readonly FactEntry[] | undefined {
  return facts.conflicts.find((one) => one.fact === id && one.stage === stage)?.entries
}
