import { weekday, type CivilDate } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { FoundGap, LedgerItem } from '../../rectification/ledger-items.ts'
import type { Refusal } from '../../rectification/permit.ts'
import { isFileEvidence, type Evidence } from '../../record/entry.ts'
import type { LookAtFile } from '../../scoring/proof.ts'
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
    case 'date-has-passed':
      return words[refusal.code]({ ...refusal, option: `--${refusal.field}` })
    case 'of-another-level':
      return words[refusal.code]({
        level: ledger.levels[refusal.level],
        who: ledger.raisedBy[refusal.level],
        action: { ...ledger.views, ...ledger.actions }[refusal.action],
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

/** Its date and what is to be known of it (how it came about, whether it may move), or when it is looked at again. */
export function dueText(item: LedgerItem, say: Catalogue, more = dueMarks(item, say)): string {
  const { due, review, state, tentative } = item
  const words = say.ledger
  const mark = (text: string, marks: readonly string[]) => {
    const all = [...marks, ...(tentative ? [say.report.tentative[tentative]] : [])]
    return all.length > 0 ? say.marks.within(text, say.marks.sentences(all)) : text
  }
  if (review !== undefined && (state === 'standing' || due === undefined))
    return mark(words.review({ date: review }), [])
  if (due === undefined) return say.report.noDeadline
  return mark(dayText(due, say), more)
}

/** Its date with all that became of it since it was set: what moved it last, how often it was extended, what it was first. */
export function movedDueText(item: LedgerItem, say: Catalogue): string {
  const { problem, due } = item
  if (!problem?.originalDue) return dueText(item, say)
  const { extended, original, dueBy } = say.ledger
  const { originalDue, extensions } = problem
  const times = extensions.length
  return dueText(item, say, [
    ...dueMarks(item, say).filter((mark) => times === 0 || mark !== dueBy.extend),
    ...(times > 0 ? [extended({ times })] : []),
    ...(due !== originalDue || times > 0 ? [original({ date: originalDue })] : []),
  ])
}

/** Where it stands, with what is to be known of that: who closed it and when, where it went, how often it came back. */
export function stateWords({ state, problem }: LedgerItem, say: Catalogue): string {
  const { states, deed, transferredTo, rejected, reopened } = say.ledger
  const { closed, transferredTo: moved, rejections = 0, reopenings = 0 } = problem ?? {}
  const word = states[state]
  const more =
    state === 'closed' && closed
      ? deed(closed)
      : state === 'transferred' && moved
        ? transferredTo({ ...moved, document: moved.document ?? '' })
        : undefined
  return say.marks.sentences([
    more === undefined ? word : say.marks.within(word, more),
    ...(rejections > 0 ? [rejected({ times: rejections })] : []),
    ...(reopenings > 0 ? [reopened({ times: reopenings })] : []),
  ])
}

/** `2026-10-10 周六` */
export function dayText(date: CivilDate, { ledger, domain }: Catalogue): string {
  return ledger.due({ date, weekday: domain.weekdays[weekday(date) - 1]! })
}

/** What moved its date last, if anything did: an extension, or what had its time begin anew. */
export function dueMarks({ problem }: LedgerItem, { ledger }: Catalogue): string[] {
  const last = problem?.history.findLast(
    (entry) => entry.type in ledger.dueBy && 'due' in entry && entry.due !== undefined,
  )
  return last ? [ledger.dueBy[last.type as keyof typeof ledger.dueBy]] : []
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

/** What rounds say of it that is not what it was registered with. */
export function foundAgain(item: LedgerItem, { ledger }: Catalogue): string[] {
  return item.gaps
    .filter((found) => isNews(found, item))
    .map(({ round, target, gap }) => {
      const question = item.links.length > 1 ? gap.question.indicator.id : ''
      return ledger.foundAgain({ round, question, target })
    })
}

export function isNews(found: FoundGap, { target }: LedgerItem): boolean {
  return found.target !== '' && found.target !== target
}

/** Each piece by its name, and what became of its file where that is not as it was recorded. */
export function evidenceText(
  evidence: readonly Evidence[],
  look: LookAtFile,
  say: Catalogue,
): string {
  const names = evidenceNames(evidence)
  return say.marks.sentences(
    evidence.map((one, n) => {
      const state = isFileEvidence(one) ? look(one) : 'verified'
      return state === 'verified'
        ? names[n]!
        : say.marks.within(names[n]!, say.evidence.pieceStates[state])
    }),
  )
}

export function evidenceNames(evidence: readonly Evidence[]): string[] {
  return evidence.map((one) => ('path' in one ? (one.title ?? one.path) : one.title))
}
