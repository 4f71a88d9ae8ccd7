import type { Workspace } from '../../checklist/shape/workspace.ts'
import type { CivilDate } from '../../civil/date.ts'
import type { FollowedGap } from '../../rectification/followed.ts'
import type { Ledger } from '../../rectification/ledger.ts'
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
  gaps: readonly FollowedGap[]
  /** What proves the answers, looked at just now. */
  evidence: readonly AnswerEvidence[]
  today: CivilDate
  /** What the next visit asks for, until when. */
  plan?: VisitPlan | undefined
  /** As it stands on `today`; undefined where there is none. What it has of a gap is with the gap. */
  ledger?: Pick<Ledger, 'problems'> | undefined
  /** Whether the round has been handed in, so that the ledger may have gone on since. */
  isSealed?: boolean
  /** What a receipt shows: the heads of the record, or nothing while the record is empty. */
  receipt: string | undefined
  /** With `--explain` only. */
  explanation?: Explanation | undefined
}
