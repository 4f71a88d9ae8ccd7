import type { CivilDate } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { linkKey, type LedgerItem } from '../../rectification/ledger-items.ts'
import type { Visit, VisitPlan } from '../../rectification/visit.ts'
import type { Calendar, CalendarEvent } from '../calendar.ts'
import type { LedgerNames } from './form-cells.ts'
import { linksText, numberText } from './phrases.ts'

export interface Dates {
  subject: { name: string; code: string }
  items: readonly LedgerItem[]
  visits: readonly Visit[]
  plan: VisitPlan | undefined
  names: Pick<LedgerNames, 'places'>
}

/** Deadlines, reviews and milestones of what is still to be done, and the visits with the plan for the next one. */
export function ledgerCalendar(dates: Dates, say: Catalogue): Calendar {
  const { subject, items, visits, plan, names } = dates
  const events = [
    ...visitEvents(visits, plan, say),
    ...items.flatMap((one) => itemEvents(one, names, say)),
  ]
  const taken = new Map<string, number>()
  return {
    name: say.calendar.name({ subject: subject.name }),
    events: events.map((event) => {
      const nth = (taken.get(event.uid) ?? 0) + 1
      taken.set(event.uid, nth)
      return { ...event, uid: `${event.uid}${nth === 1 ? '' : `.${nth}`}@${subject.code}.zicha` }
    }),
  }
}

function itemEvents(item: LedgerItem, names: Dates['names'], say: Catalogue): CalendarEvent[] {
  const { problem, title, person: who = '', due, daysLeft, review, state } = item
  const stamp = changedAt(item)
  const uid = uidOf(item)
  const text = textOf(item, names, say)
  const { calendar } = say
  const event = (kind: string, day: CivilDate, name: string) => {
    return { uid: `${uid}.${kind}`, day, title: name, text, stamp }
  }
  if (['closed', 'divided', 'transferred'].includes(state)) return []
  return [
    ...(due !== undefined && daysLeft !== undefined
      ? [event('due', due, calendar.due({ title, who }))]
      : []),
    ...(review === undefined ? [] : [event('review', review, calendar.review({ title, who }))]),
    ...(problem?.milestones ?? []).map((milestone, n) =>
      event(
        `milestone-${n + 1}`,
        milestone.due,
        calendar.milestone({ milestone: milestone.title, title }),
      ),
    ),
  ]
}

/** A gap keeps its name when it is registered, so that its event is replaced and not doubled. */
function uidOf({ problem, links }: LedgerItem): string {
  const [link] = links
  const { round, partOf } = problem?.registered ?? {}
  const wasGap = !problem || (round !== undefined && partOf === undefined && links.length === 1)
  return wasGap && link ? linkKey(link).replaceAll(/[:/]/g, '.') : (problem?.id ?? '')
}

function changedAt({ problem, gaps, seen }: LedgerItem): string {
  const last = problem?.history.at(-1)?.at
  const answered = gaps.flatMap(({ gap }) => gap.assessed.answer?.at ?? []).sort()
  return last ?? answered.at(-1) ?? startOf(seen)
}

function textOf(item: LedgerItem, { places }: Dates['names'], say: Catalogue): string {
  const { problem, target, state } = item
  const place = problem?.registered.place
  return [
    `${numberText(item, say)} ${say.ledger.states[state]}`,
    linksText(item, say),
    ...(place === undefined ? [] : [places[place] ?? place]),
    ...(target ? [target] : []),
    ...(problem?.measure ? [say.orders.measure({ measure: problem.measure })] : []),
  ].join('\n')
}

/** What nobody enters into the ledger has no time of its own; its day stands for it. */
function visitEvents(
  visits: readonly Visit[],
  plan: VisitPlan | undefined,
  say: Catalogue,
): CalendarEvent[] {
  const { calendar, planning } = say
  const all = visits.map(({ title, on }) => {
    const name = calendar.visit({ title })
    return { uid: `visit.${title}`, day: on, title: name, text: '', stamp: startOf(on) }
  })
  const steps = (plan?.steps ?? []).map(({ step, by }) => {
    const visit = plan!.visit.title
    const title = calendar.step({ step: planning.steps[step], visit })
    return { uid: `visit.${visit}.${step}`, day: by, title, text: '', stamp: startOf(by) }
  })
  return [...all, ...steps]
}

function startOf(day: CivilDate): string {
  return `${day}T00:00:00.000+08:00`
}
