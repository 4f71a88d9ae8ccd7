import { chinaCalendar } from '../../civil/working-days.ts'
import { findGaps, isOverdue, type Gap } from '../../rectification/gap.ts'
import { gapReportDocument } from '../../report/gap-report/document.ts'
import type { GapReport } from '../../report/gap-report/input.ts'
import { gapReportJson } from '../../report/gap-report/json.ts'
import { conclude } from '../../scoring/conclude.ts'
import { sectionScores } from '../../scoring/sections.ts'
import { loadChecklist } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { assessRecord, chooseRound } from '../record.ts'
import { openWorkspace } from '../workspace.ts'

/** `zicha report ID`: the gap report of one round. */
export async function run(
  context: Context,
  [name]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const failOn = failOnOf(context, options)
  const report = await gapReport(context, name!, options)
  await emitReport(context, options, {
    document: () => gapReportDocument(report, context.say),
    data: () => gapReportJson(report),
  })
  return failOn && failConditions[failOn](report) ? exitCodes.findings : exitCodes.fine
}

export async function gapReport(
  context: Context,
  name: string,
  options: Options,
): Promise<GapReport> {
  const open = await openWorkspace(context)
  const checklist = await loadChecklist(context, open.folder, name)
  const record = await chooseRound(context, open, checklist.id, options['round'])
  const assessment = assessRecord(context, open, checklist, record)
  const { terms } = open.workspace
  return {
    workspace: open.workspace,
    round: record.round,
    assessment,
    conclusion: conclude(assessment),
    sections: sectionScores(assessment),
    gaps: findGaps(assessment, context.today, { calendar: chinaCalendar, terms }),
    today: context.today,
    receipt: record.receipt,
  }
}

const failConditions = {
  veto: ({ gaps }: GapReport) => gaps.some(({ severity }: Gap) => severity === 'veto'),
  fail: ({ conclusion }: GapReport) => conclusion.verdict === 'fail',
  gap: ({ gaps }: GapReport) => gaps.length > 0,
  overdue: ({ gaps }: GapReport) => gaps.some(isOverdue),
  undecided: ({ conclusion }: GapReport) => conclusion.verdict === 'undecided',
}
type FailOn = keyof typeof failConditions

function failOnOf({ say }: Context, options: Options): FailOn | undefined {
  const seen = options['failOn'] as string | undefined
  if (seen === undefined) return undefined
  const choices = Object.keys(failConditions)
  if (choices.includes(seen)) return seen as FailOn
  throw new UserError(say.cli.usage.badChoice({ option: '--fail-on', seen, choices }))
}
