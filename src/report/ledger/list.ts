import type { CivilDate } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import {
  classOf,
  isOpenItem,
  isOverdue,
  type LedgerItem,
} from '../../rectification/ledger-items.ts'
import type { VisitPlan } from '../../rectification/visit.ts'
import { heading, paragraph, table, type Block, type Document } from '../document.ts'
import { cautions, planBlocks, withVisitDate } from '../plan.ts'
import { dueText, foundAgain, leftCell, linksText, numberText } from './phrases.ts'

export interface LedgerList {
  subject: { name: string }
  /** What is shown, and what there is. */
  items: readonly LedgerItem[]
  all: readonly LedgerItem[]
  today: CivilDate
  plan: VisitPlan | undefined
  owners: Readonly<Record<string, string>>
  places: Readonly<Record<string, string>>
}

/** The ledger as a list: what the school rectifies, what is with others, what is closed. */
export function ledgerDocument(list: LedgerList, say: Catalogue): Document {
  const { subject, items, all, today, plan } = list
  const words = say.ledger
  const closed = items.filter(isDone)
  const superior = items.filter((item) => !isDone(item) && item.mendedBy === 'superior')
  const own = items.filter((item) => !isDone(item) && item.mendedBy === 'school')
  return {
    title: words.title({ subject: subject.name }),
    blocks: [
      paragraph(`${say.report.today} ${today}`),
      paragraph(words.lead(counted(all))),
      ...planBlocks(plan, today, say),
      ...part(words.bySchool, own, list, say, true),
      ...part(words.bySuperior, superior, list, say, false),
      ...part(words.done, closed, list, say, false),
    ],
  }
}

export function counted(all: readonly LedgerItem[]) {
  const open = all.filter(isOpenItem)
  const inState = (state: LedgerItem['state']) => all.filter((item) => item.state === state).length
  return {
    open: open.length,
    overdue: open.filter(isOverdue).length,
    today: open.filter(({ daysLeft }) => daysLeft === 0).length,
    toVerify: inState('submitted'),
    toClose: inState('verified'),
    closed: inState('closed'),
  }
}

function isDone({ state }: LedgerItem): boolean {
  return state === 'closed' || state === 'divided'
}

function part(
  title: string,
  items: readonly LedgerItem[],
  list: LedgerList,
  say: Catalogue,
  always: boolean,
): Block[] {
  if (items.length === 0 && !always) return []
  const { columns, states, empty } = say.ledger
  return [
    heading(1, title),
    table({
      columns: [
        { title: columns.number, min: 14 },
        { title: columns.severity },
        { title: columns.problem, min: 14, grow: 3 },
        { title: columns.owner, min: 8 },
        { title: columns.person, min: 6 },
        { title: columns.state, min: 6 },
        { title: columns.due, min: 15 },
        { title: columns.left, min: 8 },
      ],
      rows: items.map((item) => [
        numberText(item, say),
        say.domain.severities[item.severity],
        problemText(item, list, say),
        item.owner === undefined ? '—' : (list.owners[item.owner] ?? item.owner),
        item.person ?? '—',
        states[item.state],
        withVisitDate(dueText(item, say), item.before, say),
        leftCell(item, say),
      ]),
      empty,
    }),
  ]
}

/** What it is, where, under which indicators, and what it waits for. */
function problemText(item: LedgerItem, { places }: LedgerList, say: Catalogue): string {
  const { title, problem, suggests } = item
  const place = problem?.registered.place
  const lines = [
    place === undefined ? title : say.marks.within(title, places[place] ?? place),
    ...(item.target ? [item.target] : []),
    ...foundAgain(item, say),
    linksText(item, say),
  ]
  if (problem && problem.reopenings > 0)
    lines.push(say.ledger.reopened({ times: problem.reopenings }))
  if (problem?.transferredTo) {
    const { to, document = '', on } = problem.transferredTo
    lines.push(say.ledger.transferredTo({ to, document, on }))
  }
  const className = classOf(item)
  const milestones = problem?.milestones ?? []
  if (!isDone(item)) lines.push(...cautions({ before: item.before, className, milestones }, say))
  if (suggests) lines.push(say.ledger.suggestions[suggests])
  return lines.join('\n')
}
