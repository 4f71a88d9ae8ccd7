import type { Workspace } from '../checklist/shape/workspace.ts'
import type { Stage } from '../checklist/stage.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { RoundKind } from '../record/entry.ts'
import type { Verdict } from '../scoring/rules/rule.ts'
import {
  heading,
  list,
  paragraph,
  table,
  type Block,
  type Cell,
  type Document,
} from './document.ts'

export type RoundStatus =
  | { checklist: string; notStarted: true }
  | {
      checklist: string
      notStarted: false
      round: { id: string; kind: RoundKind }
      sealed: boolean
      answered: number
      total: number
      gaps: number
      dueToday: number
      overdue: number
      conflicts: number
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
      ...perDayBlocks(status, say),
      roundTable(status, say),
      ...nextBlocks(status, say),
    ],
  }
}

function perDayBlocks({ visits, rounds }: Status, say: Catalogue): Block[] {
  const [visit] = visits
  const open = rounds.reduce((sum, round) => sum + (round.notStarted ? 0 : round.gaps), 0)
  if (!visit || visit.daysLeft === 0 || open === 0) return []
  // Rounded up to a tenth: rounding down would promise a finish that is too late.
  const perDay = String(Math.ceil((open / visit.daysLeft) * 10) / 10)
  return [paragraph(say.cli.status.perDay({ count: open, days: visit.daysLeft, perDay }))]
}

function roundTable({ rounds }: Status, say: Catalogue): Block {
  const { columns, notStarted, none } = say.cli.status
  const numbers = ['gaps', 'dueToday', 'overdue', 'conflicts'] as const
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
            round.checklist,
            roundName(round.round, say),
            `${round.answered}/${round.total}`,
            String(round.gaps),
            { text: String(round.dueToday), tone: round.dueToday > 0 ? 'warn' : undefined },
            { text: String(round.overdue), tone: round.overdue > 0 ? 'bad' : undefined },
            { text: String(round.conflicts), tone: round.conflicts > 0 ? 'warn' : undefined },
            conclusionText(round, say),
          ],
    ),
    empty: none,
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
function roundName({ id, kind }: { id: string; kind: RoundKind }, say: Catalogue): string {
  return kind === 'self' ? id : say.marks.within(id, say.domain.roundKinds[kind])
}

function nextBlocks({ rounds }: Status, say: Catalogue): Block[] {
  const next = rounds
    .flatMap((round) => (round.notStarted ? [] : round.next))
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .slice(0, 5)
  if (next.length === 0) return []
  return [
    heading(1, say.cli.status.dueSoon),
    list(
      next.map(({ indicator, stage, title, due, daysLeft }) => {
        const name = `${indicator} ${title}`
        const left = say.marks.within(due, say.report.daysLeft({ days: daysLeft }))
        return `${left} ${stage ? say.marks.within(name, say.domain.stages[stage]) : name}`
      }),
    ),
  ]
}
