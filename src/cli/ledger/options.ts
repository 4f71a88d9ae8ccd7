import type { DeadlineClass, Duration } from '../../checklist/shape/deadline.ts'
import type { CivilDate } from '../../civil/date.ts'
import { readDay } from '../../civil/read-day.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Milestone, ProblemLink } from '../../rectification/ledger-entry.ts'
import type { Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { refusedDay } from '../refused-day.ts'

/** What may be said to the ledger; each action takes some of them and refuses the others. */
const every = [
  'to',
  'leader',
  'officer',
  'owner',
  'person',
  'measure',
  'milestone',
  'due',
  'reason',
  'document',
  'evidence',
  'note',
  'percent',
  'review',
  'title',
  'place',
  'severity',
  'source',
  'class',
  'state',
  'within',
  'seen',
  'link',
  'gaps',
  'mendedBy',
  'target',
  'overdue',
  'all',
  'folder',
  'actor',
  'school',
] as const
export type LedgerOption = (typeof every)[number]

/** What lists are filtered by, and what is said when something is registered or divided. */
export const listTakes: readonly LedgerOption[] = [
  'owner',
  'person',
  'state',
  'class',
  'due',
  'overdue',
  'all',
]
export const sheetTakes: readonly LedgerOption[] = [...listTakes, 'folder']
export const addTakes: readonly LedgerOption[] = [
  'title',
  'link',
  'place',
  'owner',
  'severity',
  'source',
  'class',
  'within',
  'due',
  'seen',
  'mendedBy',
  'target',
  'note',
  'gaps',
]
export const splitTakes: readonly LedgerOption[] = ['place', 'owner']

/** Refuses an option that this action has no use for, so that nothing typed is silently lost. */
export function refuseOthers(
  options: Options,
  action: string,
  takes: readonly LedgerOption[],
  say: Catalogue,
): void {
  const other = every.find((name) => options[name] !== undefined && !takes.includes(name))
  if (other === undefined) return
  throw new UserError(
    say.ledger.usage.notForAction({
      option: flagOf(other),
      action,
      options: takes.map(flagOf),
    }),
  )
}

export function flagOf(name: LedgerOption): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** One text; undefined where it was not said. Given several times, the last one. */
export function textOf(options: Options, name: LedgerOption): string | undefined {
  const given = options[name]
  const last: unknown = Array.isArray(given) ? given.at(-1) : given
  return typeof last === 'string' && last.trim() !== '' ? last.trim().normalize('NFC') : undefined
}

export function textsOf(options: Options, name: LedgerOption): string[] {
  const given = options[name]
  const list: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given]
  return list.map((one) => String(one).trim().normalize('NFC')).filter(Boolean)
}

export function needed(
  options: Options,
  name: LedgerOption,
  action: string,
  say: Catalogue,
): string {
  const text = textOf(options, name)
  if (text !== undefined) return text
  throw new UserError(say.ledger.usage.needsOption({ option: flagOf(name), action }))
}

export function dateOf(
  options: Options,
  name: LedgerOption,
  say: Catalogue,
): CivilDate | undefined {
  const text = textOf(options, name)
  return text === undefined ? undefined : civilDate(text, flagOf(name), say)
}

/** `招标=2027-03-01` */
export function milestonesOf(options: Options, say: Catalogue): Milestone[] {
  return textsOf(options, 'milestone').map((seen) => {
    const at = Math.max(seen.lastIndexOf('='), seen.lastIndexOf('＝'))
    const title = seen.slice(0, Math.max(0, at)).trim()
    const due = readDay(seen.slice(at + 1))
    if (title === '' || due === undefined)
      throw new UserError(say.ledger.usage.badMilestone({ seen }))
    return { title, due }
  })
}

/** `60` or `60%`; undefined for what is no whole number from 0 to 100. */
export function percentOf(seen: string): number | undefined {
  const percent = /^\d{1,3}%?$/.test(seen) ? Number(seen.replace('%', '')) : Number.NaN
  return percent <= 100 ? percent : undefined
}

/** `清单:指标` or `清单:指标/学段` */
export function linkOf(seen: string, say: Catalogue): ProblemLink {
  const found = /^([A-Za-z0-9][\w.-]*)[:：]([A-Za-z0-9][\w.-]*)(?:\/([a-z]+))?$/u.exec(seen)
  if (!found) throw new UserError(say.ledger.usage.badLink({ seen }))
  const [, checklist, indicator, stage] = found
  return { checklist: checklist!, indicator: indicator!, ...(stage && { stage }) }
}

/** `5 个工作日`, `30 天`, as in a checklist or as one says it. */
export function durationOf(seen: string, say: Catalogue): Duration {
  const plain = seen.normalize('NFKC').replaceAll(/\s+/gu, '')
  const found = /^([1-9]\d{0,3})(?:个?(工作日|天|日)|(working-days|days))$/u.exec(plain)
  if (!found) throw new UserError(say.ledger.usage.badWithin({ seen }))
  const unit = found[2] === '工作日' || found[3] === 'working-days' ? 'working-days' : 'days'
  return { amount: Number(found[1]), unit }
}

/** The class of a finding: said by name, with a duration where it has one. */
export function specOf(
  name: DeadlineClass['class'] | undefined,
  within: Duration | undefined,
): DeadlineClass {
  switch (name) {
    case 'immediate':
      return { class: 'immediate' }
    case 'standing':
      return { class: 'standing', review: 'monthly' }
    case 'refer':
      return { class: 'refer', within: within ?? { amount: 1, unit: 'working-days' } }
    case 'project':
      return { class: 'project', within: within ?? { amount: 365, unit: 'days' } }
    case 'limited':
    case undefined:
      return { class: 'limited', within: within ?? { amount: 5, unit: 'working-days' } }
  }
}

function civilDate(text: string, option: string, say: Catalogue): CivilDate {
  const date = readDay(text)
  if (date === undefined) throw new UserError(refusedDay(say, option, text))
  return date
}
