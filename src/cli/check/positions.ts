import type { Checklist, FactSpec } from '../../checklist/shape/checklist.ts'
import { stagesFor } from '../../checklist/walk.ts'
import type { Stage } from '../../checklist/stage.ts'
import type { FactEntry } from '../../record/entry.ts'
import type { Assessed, Assessment } from '../../scoring/assess.ts'
import type { Open } from './walk.ts'

export interface FactPosition {
  kind: 'fact'
  id: string
  fact: FactSpec
  stage: Stage | undefined
  /** 1-based among the facts, of which there are so many. */
  number: number
  of: number
}

export interface QuestionPosition {
  kind: 'question'
  /** 1-based among the questions; `number - 1` is its place in `Assessment.items`. */
  number: number
}

export type Position = FactPosition | QuestionPosition

/** All that is asked, in the order in which it is asked: the facts, because outcomes hang on them, then the questions. */
export function positionsOf(
  checklist: Checklist,
  subjectStages: readonly Stage[],
  { items }: Assessment,
): Position[] {
  const stages = stagesFor(checklist, subjectStages)
  const facts = Object.entries(checklist.facts).flatMap(([id, fact]) =>
    (fact.per === 'stage' ? stages : [undefined]).map((stage) => ({ id, fact, stage })),
  )
  return [
    ...facts.map((fact, index) => ({
      kind: 'fact' as const,
      ...fact,
      number: index + 1,
      of: facts.length,
    })),
    ...items.map((_, index) => ({ kind: 'question' as const, number: index + 1 })),
  ]
}

/** What still has to be asked: no answer, two that contradict each other, or one that the checklist no longer takes. */
export function openPositions(positions: readonly Position[], assessment: Assessment): Open {
  return positions.map((position) =>
    position.kind === 'fact'
      ? assessment.facts.value(position.id, position.stage) === undefined
      : isOpen(itemAt(position, assessment)),
  )
}

export function itemAt({ number }: QuestionPosition, { items }: Assessment): Assessed {
  return items[number - 1]!
}

function isOpen({ outcome, conflict, problem }: Assessed): boolean {
  return outcome === 'unanswered' || conflict !== undefined || problem !== undefined
}

/** What people said differently of a fact; undefined where they agree or nobody said anything. */
export function factVersions(
  { id, stage }: FactPosition,
  { facts }: Assessment,
): readonly FactEntry[] | undefined {
  return facts.conflicts.find((one) => one.fact === id && one.stage === stage)?.entries
}
