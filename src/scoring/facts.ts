import type { FactValue } from '../checklist/answer/kind.ts'
import type { Checklist, FactSpec } from '../checklist/shape/checklist.ts'
import type { Stage } from '../checklist/stage.ts'
import { answerKey, type FactEntry } from '../record/entry.ts'
import type { Standing } from '../record/standing.ts'

export interface StandingFacts {
  /** The value of a fact for a stage (of the whole, where it is not per stage); undefined when missing or in conflict. */
  value: (id: string, stage: Stage | undefined) => FactValue | undefined
  entry: (id: string, stage: Stage | undefined) => FactEntry | undefined
  conflicts: readonly {
    fact: string
    stage: string | undefined
    entries: readonly FactEntry[]
  }[]
}

/** Facts as they stand. One that two people gave differently counts as missing until someone who saw both gives it again. */
export function standingFacts(checklist: Checklist, standing: Standing): StandingFacts {
  const entry = (id: string, stage: Stage | undefined) => {
    const perStage = checklist.facts[id]?.per === 'stage'
    const candidates = standing.facts.get(answerKey(id, perStage ? stage : undefined))
    return candidates && !candidates.conflict ? candidates.entries[0] : undefined
  }
  const conflicts = [...standing.facts.values()].flatMap(({ conflict, entries }) =>
    conflict && entries[0] ? [{ fact: entries[0].fact, stage: entries[0].stage, entries }] : [],
  )
  const value = (id: string, stage: Stage | undefined) => {
    const spec = checklist.facts[id]
    return spec && fitting(spec, entry(id, stage)?.value)
  }
  return { value, entry, conflicts }
}

/** A value that no longer fits what the checklist asks for counts as missing. */
function fitting({ type, options }: FactSpec, value: unknown): FactValue | undefined {
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined
  if (type === 'choice')
    return typeof value === 'string' && Object.hasOwn(options ?? {}, value) ? value : undefined
  return typeof value === 'number' ? value : undefined
}
