import type { Workspace } from '../checklist/shape/workspace.ts'
import type { Stage } from '../checklist/stage.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { RoundKind } from '../record/entry.ts'
import type { Disagreement } from '../scoring/cross-walk.ts'
import type { Verdict } from '../scoring/rules/rule.ts'
import { disagreementBlocks, type Told } from './disagreements.ts'
import type { EscalationSettings } from '../rectification/escalation.ts'
import type { LedgerItem } from '../rectification/ledger-items.ts'
import type { Morning } from '../rectification/morning.ts'
import type { VisitPlan } from '../rectification/visit.ts'
import { heading, paragraph, table, type Block, type Cell, type Document } from './document.ts'
import { counted } from './ledger/list.ts'
import { departmentBlocks, nextBlocks, paceBlocks, pressingBlocks } from './morning.ts'
import { nextStepText } from './plan.ts'

export type RoundStatus =
  | { checklist: string; notStarted: true }
  | {
      checklist: string
      notStarted: false
      /** As `sci@2027`, where the checklist has rounds of more than one edition. */
      edition?: string
      round: { id: string; kind: RoundKind }
      sealed: boolean
      answered: number
      total: number
      gaps: number
      dueToday: number
      overdue: number
      conflicts: number
      /** Answers that are met with evidence to come (佐证待补). */
      evidencePending: number
      /** Pieces that count today and will be too old at the next visit (即将过期). */
      evidenceExpiring: number
      /** Pieces of evidence that have changed since, or are gone. */
      evidenceWrong: number
      conclusion: Verdict | 'none'
      /** The checklist's own word for the conclusion; null while undecided, or where there is none. */
      label: string | null
      /** With a pass, where the checklist gives grades. */
      grade: string | null
      next: readonly {
        indicator: string
        stage: Stage | null
        title: string
        due: CivilDate
        daysLeft: number
      }[]
    }

export interface Status {
  today: CivilDate
  subject: Workspace['subject']
  visits: readonly { title: string; on: CivilDate; daysLeft: number }[]
  rounds: readonly RoundStatus[]
  /** What open rounds of several checklists say differently of the same. */
  disagreements: readonly Disagreement<Told>[]
  plan: VisitPlan | undefined
  /** Every line of the ledger. */
  items: readonly LedgerItem[]
  morning: Morning
  escalation: EscalationSettings
  owners: Readonly<Record<string, string>>
}

/** The morning screen. */
export function statusDocument(status: Status, say: Catalogue): Document {
  const words = say.cli.status
  return {
    title: words.title({ subject: status.subject.name }),
    blocks: [
      paragraph(`${say.report.today} ${status.today}`),
      ...status.visits.map((visit) =>
        paragraph(say.report.visitLeft({ ...visit, days: visit.daysLeft })),
      ),
      ...(status.plan ? [paragraph(nextStepText(status.plan, status.today, say))] : []),
      ...ledgerBlocks(status, say),
      ...pressingBlocks(status, say),
      ...departmentBlocks(status, say),
      ...nextBlocks(status, say),
      heading(1, say.morning.rounds),
      roundTable(status, say),
      ...evidenceBlocks(status, say),
      ...disagreementBlocks(status.disagreements, say),
    ],
  }
}

/** How many there are, how many others have, and how fast they have to be closed. */
function ledgerBlocks(
  { items, morning: { pace, transferred, cannotFinish } }: Status,
  say: Catalogue,
): Block[] {
  if (items.length === 0) return []
  return [
    paragraph(say.ledger.lead(counted(items))),
    ...(transferred > 0 ? [paragraph(say.morning.transferred({ count: transferred }))] : []),
    ...paceBlocks(pace, say),
    ...(cannotFinish.length > 0
      ? [paragraph(say.morning.cannotFinish({ count: cannotFinish.length }))]
      : []),
  ]
}

function roundTable({ rounds }: Status, say: Catalogue): Block {
  const { columns, notStarted, none } = say.cli.status
  const numbers = ['gaps', 'conflicts'] as const
  return table({
    columns: [
      { title: columns.checklist, min: 22 },
      { title: columns.round },
      { title: columns.progress, align: 'right' },
      ...numbers.map((name) => ({ title: columns[name], align: 'right' as const })),
      { title: columns.conclusion, min: 8 },
    ],
    rows: rounds.map((round): Cell[] =>
      round.notStarted
        ? [round.checklist, notStarted, '—', ...numbers.map(() => '—'), '—']
        : [
            round.edition ?? round.checklist,
            roundName(round, say),
            `${round.answered}/${round.total}`,
            String(round.gaps),
            { text: String(round.conflicts), tone: round.conflicts > 0 ? 'warn' : undefined },
            conclusionText(round, say),
          ],
    ),
    empty: none,
  })
}

/** Beside the table, which is as wide as a terminal already. */
function evidenceBlocks({ rounds, plan }: Status, say: Catalogue): Block[] {
  return rounds.flatMap((round) => {
    if (round.notStarted) return []
    const { evidencePending: count, evidenceExpiring: expiring, evidenceWrong: wrong } = round
    if (count + expiring + wrong === 0) return []
    const named = { checklist: round.checklist, round: round.round.id }
    const visit = plan?.visit.on ?? ''
    return [paragraph(say.evidence.inStatus({ ...named, count, expiring, visit, wrong }))]
  })
}

function conclusionText(
  { label, grade, conclusion }: Extract<RoundStatus, { notStarted: false }>,
  say: Catalogue,
): string {
  const words = label ?? say.domain.verdicts[conclusion]
  return grade === null ? words : say.marks.within(words, grade)
}

/** The kind is said only where it is not the school's own self-check. */
function roundName(
  { round: { id, kind }, sealed }: Extract<RoundStatus, { notStarted: false }>,
  say: Catalogue,
): string {
  const marks = [
    ...(kind === 'self' ? [] : [say.domain.roundKinds[kind]]),
    ...(sealed ? [say.cli.rounds.sealed] : []),
  ]
  return marks.length === 0 ? id : say.marks.within(id, say.marks.list(marks))
}
