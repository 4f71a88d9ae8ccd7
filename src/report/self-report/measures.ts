import { deadlineNotes } from '../deadline-notes.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { LedgerItem } from '../../rectification/ledger-items.ts'
import type { Problem } from '../../rectification/problem.ts'
import { list, paragraph, table, type Block, type Cell } from '../document.ts'
import { deadlineText } from '../gap-report/phrases.ts'
import { dueText, numberText } from '../ledger/phrases.ts'
import type { Names, ReportItems } from './items.ts'
import { onOneLine, problemName } from './problems.ts'

/**
 * 五、整改措施与时限: what the ledger has; the date by rule where nobody was assigned yet. A measure or a person that
 * nobody named is asked for and never made up.
 */
export function measureBlocks(items: ReportItems, names: Names, say: Catalogue): Block[] {
  const words = say.selfReport
  const open = [...items.bySchool, ...items.bySuperior]
  const own = items.bySchool
  const missing = {
    measures: own.filter(({ problem }) => problem?.measure === undefined).length,
    people: own.filter(({ person }) => person === undefined).length,
  }
  return [
    ...(open.length === 0 ? [paragraph(words.noMeasures)] : []),
    ...open.map((item, index) => measureParagraph(item, index + 1, names, say)),
    ...(missing.measures + missing.people > 0
      ? [paragraph({ text: words.missing(missing), tone: 'bad' })]
      : []),
    ...(items.closed.length > 0 ? [paragraph(words.closed({ count: items.closed.length }))] : []),
    ...(items.unlinked > 0 ? [paragraph(words.unlinked({ count: items.unlinked }))] : []),
    ...noteBlocks(open, say),
  ]
}

function measureParagraph(item: LedgerItem, number: number, names: Names, say: Catalogue): Block {
  const words = say.selfReport
  const { problem, mendedBy } = item
  const moved = problem?.transferredTo
  const said = [
    measureText(item, say),
    moved && say.ledger.transferredTo({ ...moved, document: moved.document ?? '' }),
    mendedBy === 'school' || item.person !== undefined ? personText(item, names, say) : undefined,
    problem?.leader && words.leader({ leader: problem.leader }),
    words.due({ parts: dateText(item, say).split('\n') }),
  ]
  return paragraph(
    { text: words.problemLead({ number, title: problemName(item, names, say) }), tone: 'strong' },
    words.ended({
      text: say.marks.sentences(said.filter((one) => one !== undefined && one !== '') as string[]),
    }),
  )
}

/** What only a higher level can settle needs no measure of the school's. */
function measureText({ problem, mendedBy }: LedgerItem, say: Catalogue): string | undefined {
  const { measure, measureToFill } = say.selfReport
  if (problem?.measure !== undefined) return measure({ text: onOneLine(problem.measure, say) })
  return mendedBy === 'school' ? measure({ text: measureToFill }) : undefined
}

function personText({ person, owner }: LedgerItem, names: Names, say: Catalogue): string {
  const { responsible, personToFill } = say.selfReport
  return responsible({ person: person ?? personToFill, owner: ownerName(owner, names) })
}

/** By rule until somebody was assigned; then as it was frozen, extended or counted anew. */
function dateText(item: LedgerItem, say: Catalogue): string {
  const { problem, gaps, daysLeft } = item
  const text = problem ? frozenText(item, problem, say) : deadlineText(gaps[0]?.gap.deadline, say)
  const isLate = daysLeft !== undefined && daysLeft < 0
  return isLate ? `${text}\n${say.report.daysLeft({ days: daysLeft })}` : text
}

function frozenText(item: LedgerItem, { registered, tentative }: Problem, say: Catalogue): string {
  const date = dueText(item, say)
  const marked = tentative ? say.marks.within(date, say.report.tentative[tentative]) : date
  return `${say.domain.deadlineClasses[registered.class]}\n${marked}`
}

function ownerName(owner: string | undefined, { owners }: Names): string {
  return owner === undefined ? '' : (owners[owner] ?? owner)
}

/** Where the dates come from that nobody has set. */
function noteBlocks(open: readonly LedgerItem[], say: Catalogue): Block[] {
  const byRule = open.flatMap(({ problem, gaps }) => (problem ? [] : gaps))
  const tentative = byRule.flatMap(({ gap }) => gap.deadline?.tentative ?? [])
  const notes = [
    ...deadlineNotes(
      byRule.map(({ gap }) => gap),
      say,
    ),
    ...[...new Set(tentative)].sort().map((reason) => say.report.tentativeNotes[reason]),
  ]
  return notes.length > 0 ? [list(notes)] : []
}

/** 附件：问题台账, under the same numbers. */
export function annexTable(items: ReportItems, names: Names, say: Catalogue): Block {
  const { columns, noAnnex, measureToFill, personToFill } = say.selfReport
  const needs = (item: LedgerItem, text: string): Cell =>
    item.state !== 'closed' && item.mendedBy === 'school' ? { text, tone: 'bad' } : '—'
  return table({
    columns: [
      { title: columns.number, align: 'right', min: 2 },
      { title: columns.problem, min: 14, grow: 3 },
      { title: columns.severity, min: 4 },
      { title: columns.measure, min: 14, grow: 3 },
      { title: columns.owner, min: 8 },
      { title: columns.person, min: 6 },
      { title: columns.due, min: 15 },
      { title: columns.state, min: 6 },
    ],
    rows: [...items.bySchool, ...items.bySuperior, ...items.closed].map((item, index) => [
      String(index + 1),
      `${problemName(item, names, say)}\n${numberText(item, say)}`,
      say.domain.severities[item.severity],
      item.problem?.measure ?? needs(item, measureToFill),
      ownerName(item.owner, names) || '—',
      item.person ?? needs(item, personToFill),
      dateText(item, say),
      say.ledger.states[item.state],
    ]),
    empty: noAnnex,
  })
}
