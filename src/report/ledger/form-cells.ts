import type { Takes } from '../../checklist/form/inputs.ts'
import type { LedgerField, TypedLedgerField } from '../../checklist/form/ledger-fields.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { ActionEntry } from '../../rectification/ledger-entry.ts'
import type { LedgerItem } from '../../rectification/ledger-items.ts'
import type { State } from '../../rectification/life-cycle.ts'
import type { Problem } from '../../rectification/problem.ts'
import { evidenceNames, linksText, numberText } from './phrases.ts'

export interface LedgerNames {
  owners: Readonly<Record<string, string>>
  places: Readonly<Record<string, string>>
}

const receipt = ['acknowledgedBy', 'acknowledgedOn'] as const
const progress = ['measure', 'progress', 'percent'] as const
const result = ['finishedOn', 'after'] as const
const check = ['verdict', 'opinion', 'verifiedBy', 'verifiedOn'] as const

/** What may be filled in on a sheet that goes out in this state, up to what is verified before it comes back. */
export const openFields: Readonly<Record<State, readonly TypedLedgerField[]>> = {
  registered: ['note'],
  assigned: [...receipt, ...progress, ...result, ...check, 'note'],
  rectifying: [...progress, ...result, ...check, 'note'],
  submitted: [...check, 'note'],
  verified: ['note'],
  closed: [],
  transferred: ['note'],
  'on-hold': [...progress, 'note'],
  standing: [...progress, 'note'],
  divided: [],
}

const dates: readonly TypedLedgerField[] = ['acknowledgedOn', 'finishedOn', 'verifiedOn']

/** What each of these cells takes. */
export function takesIn(field: TypedLedgerField, { ledger }: FormWords): Takes {
  if (field === 'percent') return { kind: 'number', whole: true, min: 0, max: 100 }
  if (field !== 'verdict') return { kind: dates.includes(field) ? 'date' : 'text' }
  const choices = Object.entries(ledger.verdicts)
  return { kind: 'choice', choices: choices.map(([value, title]) => ({ value, title })) }
}

/** What stands in the cells that may be filled in; what comes back is held against it. */
export function typedTexts(
  problem: Problem | undefined,
  { ledger }: FormWords,
): Record<TypedLedgerField, string> {
  const { acknowledged, submitted, verified } = problem ?? {}
  return {
    measure: problem?.measure ?? '',
    acknowledgedBy: acknowledged?.by ?? '',
    acknowledgedOn: acknowledged?.saidOn ?? acknowledged?.on ?? '',
    progress: lastNote(problem, 'progress'),
    percent: problem?.percent === undefined ? '' : String(problem.percent),
    finishedOn: submitted?.saidOn ?? submitted?.on ?? '',
    after: evidenceNames(problem?.after ?? []).join('\n'),
    verdict: verified ? ledger.verdicts.verify : '',
    opinion: verified ? lastNote(problem, 'verify') : '',
    verifiedBy: verified?.by ?? '',
    verifiedOn: verified?.saidOn ?? verified?.on ?? '',
    note: lastNote(problem, 'note') || (problem?.registered.note ?? ''),
  }
}

/** All that stands in the row of an item, but for the key and the number of the row. */
export function ledgerTexts(
  item: LedgerItem,
  { owners, places }: LedgerNames,
  say: Catalogue,
  words: FormWords,
): Record<Exclude<LedgerField, 'key' | 'row'>, string> {
  const { problem, gaps, owner, due, review } = item
  const registered = problem?.registered
  const place = registered?.place ?? gaps[0]?.gap.question.indicator.place
  const kind = registered?.class ?? gaps[0]?.gap.deadline?.class
  const { domain, ledger } = say
  return {
    ...typedTexts(problem, words),
    number: numberText(item, say),
    what: item.title,
    indicators: linksText(item, say),
    place: place === undefined ? '' : (places[place] ?? place),
    severity: domain.severities[item.severity],
    found: domain.roundKinds[registered?.source ?? 'self'],
    target: item.target ?? '',
    class: kind === undefined ? '' : domain.deadlineClasses[kind],
    owner: owner === undefined ? '' : (owners[owner] ?? owner),
    leader: problem?.leader ?? '',
    person: item.person ?? '',
    officer: problem?.officer ?? '',
    seen: item.seen,
    due: due ?? (review === undefined ? say.report.noDeadline : ledger.review({ date: review })),
    originalDue: originalText(problem, words),
    before: evidenceNames(problem?.before ?? []).join('\n'),
    closedBy: problem?.closed?.by ?? '',
    closedOn: problem?.closed?.on ?? '',
    reopenings: problem?.reopenings ? String(problem.reopenings) : '',
    state: ledger.states[item.state],
  }
}

function originalText(problem: Problem | undefined, { ledger }: FormWords): string {
  const { originalDue, due, extensions = [] } = problem ?? {}
  if (originalDue === undefined || (extensions.length === 0 && originalDue === due)) return ''
  return ledger.original({ original: originalDue, times: extensions.length })
}

function lastNote(problem: Problem | undefined, type: ActionEntry['type']): string {
  return problem?.history.filter((entry) => entry.type === type).at(-1)?.note ?? ''
}
