import type { ReportTexts } from '../../checklist/shape/report-texts.ts'
import type { GapReport } from '../gap-report/input.ts'

/** Everything a self-check report (自查报告) is made of: what was found, what is done about it, what the school says. */
export interface SelfReport extends GapReport {
  /** The parts that only the school can write. */
  texts: ReportTexts
}
