import type { Workspace } from '../../checklist/shape/workspace.ts'
import type { CivilDate } from '../../civil/date.ts'
import type { Gap } from '../../rectification/gap.ts'
import type { Milestone } from '../../rectification/ledger-entry.ts'
import type { VisitPlan } from '../../rectification/visit.ts'
import type { RoundKind } from '../../record/entry.ts'
import type { Assessment } from '../../scoring/assess.ts'
import type { AnswerEvidence } from '../../scoring/evidence.ts'
import type { Conclusion } from '../../scoring/conclude.ts'
import type { SectionScore } from '../../scoring/sections.ts'
import type { Explanation } from './explanation.ts'

/** Everything a gap report is made of; the builders below only choose words and order. */
export interface GapReport {
  workspace: Workspace
  round: { id: string; kind: RoundKind }
  assessment: Assessment
  conclusion: Conclusion
  sections: readonly SectionScore[]
  gaps: readonly Gap[]
  /** What proves the answers, looked at just now. */
  evidence: readonly AnswerEvidence[]
  today: CivilDate
  /** What the next visit asks for, until when. */
  plan?: VisitPlan | undefined
  /** Of projects that are followed in the ledger, by `linkKey`. */
  milestones?: ReadonlyMap<string, readonly Milestone[]>
  /** What a receipt shows: the heads of the record, or nothing while the record is empty. */
  receipt: string | undefined
  /** With `--explain` only. */
  explanation?: Explanation | undefined
}
