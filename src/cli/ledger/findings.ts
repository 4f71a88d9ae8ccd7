import type { Checklist } from '../../checklist/shape/checklist.ts'
import { inLanguage } from '../../checklist/translate.ts'
import { answerKey, type RoundKind } from '../../record/entry.ts'
import { findGaps } from '../../rectification/gap.ts'
import type { Findings, FoundGap } from '../../rectification/ledger-items.ts'
import type { VisitYear } from '../../rectification/visit.ts'
import { gapText } from '../../report/gap-report/phrases.ts'
import type { Context } from '../context.ts'
import { judgedRounds, type InUse, type JudgedRound } from '../judged-rounds.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { Departments } from './departments.ts'

/** The findings of all records, with what is needed to register them and to name their departments and places. */
export interface FoundHere extends Findings {
  readonly sources: ReadonlyMap<FoundGap, { checklist: Checklist; kind: RoundKind }>
  /** The checklists in use, in the edition they were answered by where they were. */
  readonly editions: ReadonlyMap<string, Checklist>
  readonly owners: Readonly<Record<string, string>>
  /** By id all that a department is called: by the school, and by the checklists. */
  readonly departments: Departments
  readonly places: Readonly<Record<string, string>>
}

export async function findingsOf(
  context: Context,
  open: OpenWorkspace,
  year: VisitYear,
): Promise<FoundHere> {
  return findingsIn(context, open, year, await judgedRounds(context, open))
}

/** What the rounds say that are open; of a checklist whose rounds are all handed in, the last one. */
export function findingsIn(
  { say, today }: Context,
  { workspace }: OpenWorkspace,
  year: VisitYear,
  inUse: readonly InUse[],
): FoundHere {
  const sources = new Map<FoundGap, { checklist: Checklist; kind: RoundKind }>()
  const met = new Set<string>()
  const editions = new Map<string, Checklist>()
  const called = new Departments(workspace.owners)
  let owners: Record<string, string> = {}
  let places: Record<string, string> = {}
  for (const { newest, rounds } of inUse) {
    const checklist =
      current(rounds).at(-1)?.assessment.checklist ?? inLanguage(newest, say.language)
    editions.set(checklist.id, checklist)
    owners = { ...checklist.owners, ...owners }
    called.learn(checklist.owners)
    called.learn(newest.owners)
    places = { ...checklist.places, ...places }
  }
  for (const { record, assessment } of inUse.flatMap(({ rounds }) => current(rounds))) {
    const { checklist, items } = assessment
    const { id } = checklist
    for (const gap of findGaps(assessment, today, year)) {
      const target = gapText(gap, checklist.facts, say)
      const { id: round, kind } = record.round
      sources.set({ checklist: id, round, gap, target }, { checklist, kind })
    }
    for (const { question, outcome } of items)
      if (outcome === 'met') met.add(`${id}:${answerKey(question.indicator.id, question.stage)}`)
  }
  return {
    gaps: [...sources.keys()],
    met,
    sources,
    editions,
    owners: { ...owners, ...workspace.owners },
    departments: called,
    places,
  }
}

function current(rounds: readonly JudgedRound[]): readonly JudgedRound[] {
  const unsealed = rounds.filter(({ record }) => !record.sealed)
  return unsealed.length > 0 ? unsealed : rounds.slice(-1)
}
