import { chinaCalendar } from '../../civil/working-days.ts'
import { daysBetween } from '../../civil/date.ts'
import { findGaps, isOverdue, type Gap } from '../../rectification/gap.ts'
import { conclude, type Conclusion } from '../../scoring/conclude.ts'
import { statusDocument } from '../../report/status.ts'
import { listChecklists, loadChecklist } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { assessRecord, listRounds, openRecord } from '../record.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'
import type { RoundStatus, Status } from '../../report/status.ts'

/** `zicha status`: where every open round stands today. */
export async function run(
  context: Context,
  _args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const open = await openWorkspace(context)
  const status = await statusOf(context, open)
  await emitReport(context, options, {
    document: () => statusDocument(status, context.say),
    data: () => ({ format: 'zicha/status@1', ...status }),
  })
  return exitCodes.fine
}

async function statusOf(context: Context, open: OpenWorkspace): Promise<Status> {
  const { workspace } = open
  const rounds: RoundStatus[] = []
  for (const checklist of await checklistsInUse(context, open)) {
    const ids = listRounds(open.folder, checklist)
    if (ids.length === 0) rounds.push({ checklist, notStarted: true })
    for (const id of ids) rounds.push(await roundStatus(context, open, checklist, id))
  }
  const visits = workspace.visits
    .filter(({ on }) => on >= context.today)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map((visit) => ({ ...visit, daysLeft: daysBetween(context.today, visit.on) }))
  return { today: context.today, subject: workspace.subject, visits, rounds }
}

/** What the workspace names, and whatever has been answered besides. */
async function checklistsInUse(
  context: Context,
  { folder, workspace }: OpenWorkspace,
): Promise<string[]> {
  const known = (await listChecklists(context, folder)).map(({ id }) => id)
  const begun = known.filter((id) => listRounds(folder, id).length > 0)
  return [...new Set([...workspace.checklists, ...begun])]
}

async function roundStatus(
  context: Context,
  open: OpenWorkspace,
  id: string,
  round: string,
): Promise<RoundStatus> {
  const checklist = await loadChecklist(context, open.folder, id)
  const record = await openRecord(context, open, checklist.id, round)
  const assessment = assessRecord(context, open, checklist, record)
  const { terms } = open.workspace
  const gaps = findGaps(assessment, context.today, { calendar: chinaCalendar, terms })
  const conclusion: Conclusion = conclude(assessment)
  return {
    checklist: id,
    notStarted: false,
    round: record.round,
    sealed: record.sealed,
    answered: conclusion.answered,
    total: conclusion.total,
    gaps: gaps.length,
    dueToday: gaps.filter(({ daysLeft }) => daysLeft === 0).length,
    overdue: gaps.filter(isOverdue).length,
    conflicts:
      assessment.items.filter(({ conflict }) => conflict).length +
      assessment.facts.conflicts.length,
    conclusion: conclusion.verdict,
    label: labelOf(checklist.conclusion, conclusion),
    grade: conclusion.grade ?? null,
    next: gaps.filter(hasDue).sort(byDue).slice(0, 3).map(dueOf),
  }
}

function labelOf(
  declared: Parameters<typeof conclude>[0]['checklist']['conclusion'],
  { verdict }: Conclusion,
): string | null {
  return declared === 'none' || verdict === 'none' || verdict === 'undecided'
    ? null
    : declared.label[verdict]
}

function hasDue({ deadline }: Gap): boolean {
  return deadline?.kind === 'due'
}

function byDue(a: Gap, b: Gap): number {
  return (a.daysLeft ?? 0) - (b.daysLeft ?? 0)
}

function dueOf({ question, deadline, daysLeft }: Gap) {
  const due = deadline?.kind === 'due' ? deadline.due : ''
  const { indicator, stage } = question
  return {
    indicator: indicator.id,
    stage: stage ?? null,
    title: indicator.title,
    due,
    daysLeft: daysLeft ?? 0,
  }
}
