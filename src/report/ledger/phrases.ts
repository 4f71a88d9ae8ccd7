import { weekday } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { LedgerItem } from '../../rectification/ledger-items.ts'
import type { Refusal } from '../../rectification/permit.ts'
import type { Evidence } from '../../record/entry.ts'
import type { Cell } from '../document.ts'

/** Why an action did not count, or may not be taken. */
export function refusalText(refusal: Refusal, { ledger }: Catalogue): string {
  const words = ledger.refusals
  switch (refusal.code) {
    case 'not-in-this-state':
      return words[refusal.code]({ state: ledger.states[refusal.state] })
    case 'not-the-responsible-person':
    case 'needs-another-person':
      return words[refusal.code](refusal)
    case 'no-later-date':
      return words[refusal.code](refusal)
    case 'before-its-day':
      return words[refusal.code](refusal)
    case 'of-another-level':
      return words[refusal.code]({
        level: ledger.levels[refusal.level],
      })
    case 'for-the-subject':
    case 'date-of-another-level':
    case 'no-measure':
    case 'no-evidence':
    case 'nothing-to-extend':
    case 'no-plan':
    case 'no-reason':
      return words[refusal.code]
  }
}

/** Its date, what became of it, or when it is looked at again. */
export function dueText(
  { problem, due, review, state, tentative }: LedgerItem,
  say: Catalogue,
): string {
  const words = say.ledger
  const mark = (text: string) =>
    tentative ? say.marks.within(text, say.report.tentative[tentative]) : text
  if (review !== undefined && (state === 'standing' || due === undefined))
    return mark(words.review({ date: review }))
  if (due === undefined) return say.report.noDeadline
  const extended = (problem?.extensions.length ?? 0) > 0
  return mark(words.due({ date: due, weekday: say.domain.weekdays[weekday(due) - 1]!, extended }))
}

export function leftCell({ daysLeft }: LedgerItem, say: Catalogue): Cell {
  if (daysLeft === undefined) return '—'
  const tone = daysLeft < 0 ? 'bad' : daysLeft <= 3 ? 'warn' : undefined
  return { text: say.report.daysLeft({ days: daysLeft }), tone }
}

export function numberText({ problem }: LedgerItem, say: Catalogue): string {
  return problem?.number ?? say.ledger.unnumbered
}

/** `quality-balance-school:R1/primary` */
export function linksText({ links }: LedgerItem, say: Catalogue): string {
  if (links.length === 0) return say.ledger.noIndicator
  return say.marks.list(
    links.map(
      ({ checklist, indicator, stage }) =>
        `${checklist}:${indicator}${stage === undefined ? '' : `/${stage}`}`,
    ),
  )
}

export function evidenceNames(evidence: readonly Evidence[]): string[] {
  return evidence.map((one) => ('path' in one ? (one.title ?? one.path) : one.title))
}
