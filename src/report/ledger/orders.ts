import { dateOfStamp } from '../../civil/clock.ts'
import type { CivilDate } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { isOpenState } from '../../rectification/life-cycle.ts'
import type { LedgerItem } from '../../rectification/ledger-items.ts'
import { facts, heading, paragraph, table, type Block, type Document } from '../document.ts'
import type { LedgerNames } from './form-cells.ts'
import { dayText } from './phrases.ts'

/** What one department has to rectify (交办单). */
export interface Order {
  /** Its id; undefined for what no department is responsible for. */
  owner: string | undefined
  name: string
  items: readonly LedgerItem[]
}

/** By department, those first whose problems are due first. What is not assigned yet is no order. */
export function ordersOf(
  items: readonly LedgerItem[],
  { owners }: Pick<LedgerNames, 'owners'>,
  say: Catalogue,
): { orders: Order[]; waiting: number } {
  const open = items.filter(({ state }) => isOpenState(state))
  const assigned = open.filter(({ state }) => state !== 'registered')
  const byOwner = new Map<string | undefined, LedgerItem[]>()
  for (const item of assigned) byOwner.set(item.owner, [...(byOwner.get(item.owner) ?? []), item])
  const orders = [...byOwner].map(([owner, own]) => {
    const name = owner === undefined ? say.orders.noOwner : (owners[owner] ?? owner)
    return { owner, name, items: own }
  })
  return { orders, waiting: open.length - assigned.length }
}

export interface OrderRequest {
  subject: { name: string }
  orders: readonly Order[]
  /** How many wait to be assigned. */
  waiting: number
  names: LedgerNames
  today: CivilDate
}

export function ordersDocument(request: OrderRequest, say: Catalogue): Document {
  const { subject, orders, waiting } = request
  const words = say.orders
  return {
    title: words.title({ subject: subject.name }),
    blocks: [
      ...(orders.length === 0 ? [paragraph(words.none)] : []),
      ...orders.flatMap((order) => orderBlocks(order, request, say)),
      ...(waiting > 0 ? [paragraph(words.waiting({ count: waiting }))] : []),
    ],
  }
}

function orderBlocks({ name, items }: Order, request: OrderRequest, say: Catalogue): Block[] {
  const { columns, owner, lead, signatures } = say.orders
  const { today } = request
  const [first = ''] = items.flatMap(({ due }) => due ?? []).sort()
  return [
    heading(1, owner({ name })),
    paragraph(lead({ count: items.length, first, today })),
    table({
      columns: [
        { title: columns.number, min: 19 },
        { title: columns.problem, min: 14, grow: 4 },
        { title: columns.severity },
        { title: columns.due, min: 15 },
        { title: columns.person, min: 6 },
        { title: columns.assigned, min: 10 },
        { title: columns.receipt, min: 10 },
      ],
      rows: items.map((item) => [
        item.problem?.number ?? '',
        problemText(item, request.names, say),
        say.domain.severities[item.severity],
        dueText(item, say),
        item.person ?? '',
        assignedText(item),
        item.problem?.acknowledged ? signed(item.problem.acknowledged) : '',
      ]),
    }),
    facts(signatures),
  ]
}

function problemText({ title, problem, target }: LedgerItem, names: LedgerNames, say: Catalogue) {
  const place = problem?.registered.place
  return [
    place === undefined ? title : say.marks.within(title, names.places[place] ?? place),
    ...(target ? [say.orders.target({ target })] : []),
    ...(problem?.measure ? [say.orders.measure({ measure: problem.measure })] : []),
  ].join('\n')
}

function dueText({ due, review }: LedgerItem, say: Catalogue): string {
  if (due === undefined)
    return review === undefined ? say.report.noDeadline : say.ledger.review({ date: review })
  return dayText(due, say)
}

function assignedText({ problem }: LedgerItem): string {
  const last = problem?.history.findLast(({ type }) => type === 'assign')
  return last ? signed({ by: last.by, on: dateOfStamp(last.at) }) : ''
}

/** Name over date: a narrow column would divide the date. */
function signed({
  by,
  on,
  saidOn = on,
}: {
  by: string
  on: CivilDate
  saidOn?: CivilDate
}): string {
  return `${by}\n${saidOn}`
}
