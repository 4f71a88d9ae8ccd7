import { visible } from '../../export/text/visible.ts'
import { followGaps } from '../../rectification/followed.ts'
import { findGaps, isOverdue, type Gap } from '../../rectification/gap.ts'
import { explain } from '../../report/gap-report/explanation.ts'
import type { GapReport } from '../../report/gap-report/input.ts'
import { conclude } from '../../scoring/conclude.ts'
import { evidenceOf } from '../../scoring/evidence.ts'
import { sectionScores } from '../../scoring/sections.ts'
import { checklistOf } from '../agreement.ts'
import { loadChecklist } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { lookIn } from '../evidence-file.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import { chosen } from '../named.ts'
import { assessRecord, chooseRound, type ChosenRecord, type OpenRecord } from '../record.ts'
import { reports, type ReportName } from '../reports.ts'
import { schoolYear } from '../school-year.ts'
import { openWorkspace } from '../workspace.ts'

/** `zicha report ID`: the gap report of one round, or another report of it. */
export async function run(
  context: Context,
  [name]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const failOn = failOnOf(context, options)
  const kind = kindOf(context, options)
  const report = await gapReport(context, name!, options)
  await emitReport(context, options, await reports[kind](context, report))
  return failOn && failConditions[failOn](report) ? exitCodes.findings : exitCodes.fine
}

export async function gapReport(
  context: Context,
  name: string,
  options: Options,
): Promise<GapReport> {
  const open = await openWorkspace(context)
  const newest = await loadChecklist(context, open.folder, name)
  const record = await chooseRound(context, open, newest.id, options['round'], name)
  tellPassedOver(context, record)
  const checklist = await checklistOf(context, open.folder, { name, checklist: newest, record })
  const assessment = assessRecord(context, open, checklist, record)
  const year = await schoolYear(context, open)
  const conclusion = conclude(assessment)
  const ledger = await ledgerOf(context, open)
  const found = findGaps(assessment, context.today, year)
  const at = { checklist: checklist.id, round: record.round.id }
  const gaps = ledger ? followGaps(found, at, ledger, context.today, year) : found
  return {
    workspace: open.workspace,
    round: record.round,
    assessment,
    conclusion,
    sections: sectionScores(assessment),
    gaps,
    evidence: evidenceOf(assessment.items, lookIn(open.folder)),
    today: context.today,
    plan: year.plan,
    ledger,
    isSealed: record.sealed,
    receipt: record.receipt,
    ...(options['explain'] === true && {
      explanation: explain(assessment, conclusion, gaps, year.calendar),
    }),
  }
}

/**
 * Who has handed in a round and names none means that one, as likely as not: it is said where the report is of another
 * kind of round, or of one with nothing in it.
 */
function tellPassedOver({ say, err }: Context, record: ChosenRecord): void {
  const { round, journals, passedOver = [] } = record
  const isEmpty = journals.length === 0
  if (passedOver.length === 0) return
  if (!isEmpty && passedOver.some(({ kind }) => kind === round.kind)) return
  const nameOf = ({ id, kind }: OpenRecord['round']) =>
    say.marks.within(id, say.domain.roundKinds[kind])
  const words = {
    round: nameOf(round),
    sealed: passedOver.map(nameOf),
    last: passedOver.at(-1)!.id,
  }
  err.write(`${visible(say.cli.rounds.passedOver({ ...words, isEmpty }))}\n`)
}

function kindOf({ say }: Context, options: Options): ReportName {
  const seen = options['as'] as string | undefined
  const kind = seen === undefined ? 'gap' : chosen(say, '--as', seen, say.selfReport.kinds)
  if (kind !== 'gap' && options['explain'] === true) throw new UserError(say.selfReport.noExplain)
  return kind
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
  return seen === undefined ? undefined : chosen(say, '--fail-on', seen, say.cli.choices.failOn)
}
