import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Stage } from '../checklist/stage.ts'
import { answerKey, type FactEntry } from '../record/entry.ts'
import type { Standing } from '../record/standing.ts'

export interface StandingFacts {
  /** The value of a fact, falling back from the stage to the whole; undefined when missing or in conflict. */
  value: (id: string, stage: Stage | undefined) => number | boolean | undefined
  entry: (id: string, stage: Stage | undefined) => FactEntry | undefined
  conflicts: readonly { fact: string; stage: string | undefined; entries: readonly FactEntry[] }[]
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
    const found = entry(id, stage)?.value
    return typeof found === 'number' || typeof found === 'boolean' ? found : undefined
  }
  return { value, entry, conflicts }
}
