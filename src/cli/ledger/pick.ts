import { suggest } from '../../checklist/suggest.ts'
import { classOf, linkKey, ledgerItems, type LedgerItem } from '../../rectification/ledger-items.ts'
import { isPerson } from '../../rectification/permit.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { chosen } from '../named.ts'
import type { Desk } from './desk.ts'
import type { FoundHere } from './findings.ts'
import { dateOf, linkOf, textOf } from './options.ts'

/** The item with this number (`2026-001` will do where only one ends so), or the gap under this `清单:指标/学段`. Throws a UserError when there is none. */
export function itemNamed(
  { context: { say, today }, ledger, findings, year }: Desk,
  seen: string,
): LedgerItem {
  const items = ledgerItems(ledger.ledger, findings, today, year)
  const plain = seen.normalize('NFKC').trim()
  const named = items.find(({ problem }) => problem?.number.toLowerCase() === plain.toLowerCase())
  if (named) return named
  if (/[:：]/u.test(plain)) {
    const key = linkKey(linkOf(plain, say))
    const linked = items.find(({ links }) => links.some((link) => linkKey(link) === key))
    if (linked) return linked
  }
  const numbers = items.flatMap(({ problem }) => (problem ? [problem.number] : []))
  const ended = numberEnding(plain, numbers)
  if (ended !== undefined && yearAndSerial.test(plain))
    return items.find(({ problem }) => problem?.number === ended)!
  const suggestion = ended ?? suggest(plain, numbers) ?? ''
  throw new UserError(say.ledger.usage.noProblem({ seen, suggestion }))
}

/** Enough to name a problem of one's own: the code before it is the same in all. */
const yearAndSerial = /^\d{4}-\d{3,}$/

/** What is left out of a number is mostly its beginning. Without the year it is offered only: another may end so next year. */
function numberEnding(seen: string, numbers: readonly string[]): string | undefined {
  const ending = `-${seen.replace(/^-/, '')}`.toLowerCase()
  const found = numbers.filter((number) => number.toLowerCase().endsWith(ending))
  return found.length === 1 ? found[0] : undefined
}

/** Those that a list is asked for: without a filter all that are not closed. */
export function filtered(
  { say }: Context,
  items: readonly LedgerItem[],
  findings: FoundHere,
  options: Options,
): LedgerItem[] {
  const owner = textOf(options, 'owner')
  const ownerName = owner === undefined ? undefined : departmentAsked(owner, items, findings, say)
  const person = textOf(options, 'person')
  const named = textOf(options, 'state')
  const state = named && chosen(say, '--state', named, say.ledger.states)
  const className = textOf(options, 'class')
  const wanted = className && chosen(say, '--class', className, say.domain.deadlineClasses)
  const due = dateOf(options, 'due', say)
  const showsClosed = options['all'] === true || state === 'closed' || state === 'divided'
  return items.filter(
    (item) =>
      (showsClosed || (item.state !== 'closed' && item.state !== 'divided') || item.suggests) &&
      (ownerName === undefined ||
        (item.owner !== undefined && findings.departments.nameOf(item.owner) === ownerName)) &&
      (person === undefined || (item.person !== undefined && isPerson(person, item.person))) &&
      (!state || item.state === state) &&
      (!wanted || classOf(item) === wanted) &&
      (due === undefined || (item.due !== undefined && item.due <= due)) &&
      (options['overdue'] !== true || (item.daysLeft ?? 0) < 0),
  )
}

/** The department that a list is asked for, by name; one that is only in the ledger is known too. */
export function departmentAsked(
  owner: string,
  items: readonly LedgerItem[],
  { departments }: FoundHere,
  say: Catalogue,
): string {
  const already = items.map((item) => item.owner)
  return departments.nameOf(departments.meant(owner, say, already))
}
