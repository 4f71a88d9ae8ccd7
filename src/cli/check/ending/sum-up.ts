import type { Document } from '../../../report/document.ts'
import { findGaps } from '../../../rectification/gap.ts'
import { conclude } from '../../../scoring/conclude.ts'
import { sectionScores } from '../../../scoring/sections.ts'
import { evidenceOf } from '../../../scoring/evidence.ts'
import { todayIn } from '../../context.ts'
import { lookIn } from '../../evidence-file.ts'
import type { Session } from '../session.ts'
import { itemsAt } from '../route/positions.ts'
import type { SessionEnd } from '../run-session.ts'
import { summaryDocument } from './summary.ts'

/** How the walk ended, checklist by checklist. */
export function summarise(session: Session, { state, answered }: SessionEnd): Document[] {
  const { context, open, recordings, year } = session
  const { workspace } = open
  const today = todayIn(context.environment)
  return recordings.map(({ assessment, record, saved }, list) => {
    const gaps = findGaps(assessment, today, year)
    const answeredNow = new Set(
      answered
        .filter((position) => position.list === list)
        .flatMap((position) => itemsAt(position, assessment))
        .map(({ question }) => question),
    )
    const report = {
      workspace,
      round: record.round,
      assessment,
      conclusion: conclude(assessment),
      sections: sectionScores(assessment),
      gaps,
      today,
      evidence: evidenceOf(assessment.items, lookIn(open.folder)),
      receipt: undefined,
    }
    const ofThisRun = gaps.filter(({ question }) => answeredNow.has(question))
    const run = { state, saved, gaps: ofThisRun, isOneOfSeveral: recordings.length > 1 }
    return summaryDocument(report, run, context.say)
  })
}
