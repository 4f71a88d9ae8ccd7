import type { Workspace } from '../../checklist/shape/workspace.ts'
import type { CivilDate } from '../../civil/date.ts'
import type { Gap } from '../../rectification/gap.ts'
import type { RoundKind } from '../../record/entry.ts'
import type { Assessment } from '../../scoring/assess.ts'
import type { Conclusion } from '../../scoring/conclude.ts'
import type { SectionScore } from '../../scoring/sections.ts'

/** Everything a gap report is made of; the builders below only choose words and order. */
export interface GapReport {
  workspace: Workspace
  round: { id: string; kind: RoundKind }
  assessment: Assessment
  conclusion: Conclusion
  sections: readonly SectionScore[]
  gaps: readonly Gap[]
  today: CivilDate
  /** What a receipt shows: the heads of the record, or nothing while the record is empty. */
  receipt: string | undefined
}
