import { daysBetween } from '../../civil/date.ts'
import { dueOf, followGaps, type FollowedGap } from '../../rectification/followed.ts'
import { findGaps, isOverdue } from '../../rectification/gap.ts'
import type { Ledger } from '../../rectification/ledger.ts'
import { ledgerItems } from '../../rectification/ledger-items.ts'
import { morningOf } from '../../rectification/morning.ts'
import type { VisitYear } from '../../rectification/visit.ts'
import { conclude, type Conclusion } from '../../scoring/conclude.ts'
import { disagreements } from '../../scoring/cross-walk.ts'
import { countEvidence, evidenceOf, expiringBefore } from '../../scoring/evidence.ts'
import { statusJson } from '../../report/status-json.ts'
import { statusDocument, type RoundStatus, type Status } from '../../report/status.ts'
import { editionOf, isOtherEdition } from '../agreement.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { lookIn } from '../evidence-file.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { judgedRounds, type InUse, type JudgedRound } from '../judged-rounds.ts'
import { findingsIn } from '../ledger/findings.ts'
import { openLedger } from '../ledger/open.ts'
import { schoolYear } from '../school-year.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'

/** `zicha status`: where the school stands this morning. */
export async function run(
  context: Context,
  _args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const open = await openWorkspace(context)
  const status = await statusOf(context, open)
  await emitReport(context, options, {
    document: () => statusDocument(status, context.say),
    data: () => statusJson(status),
  })
  return exitCodes.fine
}

async function statusOf(context: Context, open: OpenWorkspace): Promise<Status> {
  const { today } = context
  const { visits, subject, escalation } = open.workspace
  const year = await schoolYear(context, open)
  const inUse = await judgedRounds(context, open)
  const findings = findingsIn(context, open, year, inUse)
  const { ledger } = await openLedger(context, open)
  const items = ledgerItems(ledger, findings, today, year)
  const openRounds = inUse
    .flatMap(({ rounds }) => rounds)
    .filter(({ record }) => !record.sealed)
    .map((one) => ({ ...one, round: one.record.round }))
  return {
    today,
    subject,
    visits: visits
      .filter(({ on }) => on >= today)
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map((visit) => ({ ...visit, daysLeft: daysBetween(today, visit.on) })),
    rounds: inUse.flatMap((one) => roundsOf(context, open, year, ledger, one)),
    disagreements: disagreements(openRounds),
    plan: year.plan,
    items,
    morning: morningOf(items, today, year.rectifyBy, escalation),
    escalation,
    owners: findings.owners,
  }
}

function roundsOf(
  context: Context,
  open: OpenWorkspace,
  year: VisitYear,
  ledger: Ledger,
  { checklist, rounds, isStarted }: InUse,
): RoundStatus[] {
  if (!isStarted) return [{ checklist, notStarted: true }]
  return rounds.map((round) => {
    const isMixed = rounds.some(({ record }) => isOtherEdition(record, round.record))
    const edition = isMixed ? editionOf(round.record) : undefined
    return {
      ...roundStatus(context, open, year, ledger, checklist, round),
      ...(edition !== undefined && { edition }),
    }
  })
}

function roundStatus(
  { today }: Context,
  { folder }: OpenWorkspace,
  year: VisitYear,
  ledger: Ledger,
  id: string,
  { record, assessment }: JudgedRound,
): RoundStatus {
  const { checklist } = assessment
  const at = { checklist: checklist.id, round: record.round.id }
  const gaps = followGaps(findGaps(assessment, today, year), at, ledger, today, year)
  const conclusion: Conclusion = conclude(assessment)
  const found = evidenceOf(assessment.items, lookIn(folder))
  const evidence = countEvidence(found)
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
    evidencePending: evidence.pending,
    evidenceExpiring: expiringBefore(found, year.plan?.visit.on).length,
    evidenceWrong: evidence.changed + evidence.missing,
    conclusion: conclusion.verdict,
    label: labelOf(checklist.conclusion, conclusion),
    grade: conclusion.grade ?? null,
    next: gaps.filter(isRunning).sort(byDue).slice(0, 3).map(nextOf),
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

function isRunning({ daysLeft }: FollowedGap): boolean {
  return daysLeft !== undefined
}

function byDue(a: FollowedGap, b: FollowedGap): number {
  return (a.daysLeft ?? 0) - (b.daysLeft ?? 0)
}

function nextOf(gap: FollowedGap) {
  const { indicator, stage } = gap.question
  return {
    indicator: indicator.id,
    stage: stage ?? null,
    title: indicator.title,
    due: dueOf(gap) ?? '',
    daysLeft: gap.daysLeft ?? 0,
  }
}
