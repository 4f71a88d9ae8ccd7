import { chinaStamp } from '../../civil/clock.ts'
import type { LedgerRow, LedgerTable } from '../../intake/form/ledger.ts'
import { problem as problemAt, type FormProblem } from '../../intake/form/problem.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { Draft } from '../../record/entry.ts'
import { problemAsOf } from '../../rectification/as-of.ts'
import type { Action, ActionEntry } from '../../rectification/ledger-entry.ts'
import type { Ledger } from '../../rectification/ledger.ts'
import { handOf } from '../../rectification/level.ts'
import { refusalToWrite, type Refusal } from '../../rectification/permit.ts'
import { act, type Problem } from '../../rectification/problem.ts'
import { newSince } from '../../rectification/since.ts'
import { refusalText } from '../../report/ledger/phrases.ts'
import { UserError } from '../errors.ts'
import { draftOf } from './acts.ts'
import type { Desk } from './desk.ts'
import { evidenceNamed } from './evidence.ts'
import { stepsOf, type Step } from './steps.ts'

export interface ChangedSince {
  number: string
  action: Action | 'split'
  by: string
  at: string
}

/** What a row comes to. */
export interface RowResult {
  drafts: readonly Draft<ActionEntry>[]
  /** Steps that are in the ledger already. */
  same: number
  /** What somebody else has done since the sheet went out; the row is then left alone. */
  stale: ChangedSince | undefined
  problems: readonly FormProblem[]
}

const nothing: RowResult = { drafts: [], same: 0, stale: undefined, problems: [] }

/** Holds a row against the ledger: what of it may be written, by the same rules as what is typed. */
export function takeOver(
  desk: Desk,
  words: FormWords,
  { problems }: Ledger,
  table: LedgerTable,
  row: LedgerRow,
): RowResult {
  const { say } = desk.context
  const { number, id, last } = row.key
  const problem = problems.find((one) => one.id === id)
  const known = problem && problemAsOf(problem, last)
  if (!problem || !known) return failed(problemAt(row.at('note'), 'no-such-problem', { number }))
  const read = stepsOf(row, known.before, { say, words, table })
  if (read.problems.length > 0) return { ...nothing, problems: read.problems }
  const drafted = read.steps.map((step) => ({ step, draft: draftFor(desk, problem, row, step) }))
  const wrong = drafted.flatMap(({ draft }) => ('rule' in draft ? [draft] : []))
  if (wrong.length > 0) return { ...nothing, problems: wrong }
  const drafts = drafted.flatMap(({ draft }) => ('rule' in draft ? [] : [draft]))
  const { fresh, other } = newSince(drafts, known.since)
  const same = drafts.length - fresh.length
  if (fresh.length === 0) return { ...nothing, same }
  const part = problems.find((one) => one.id === problem.parts[0])?.registered
  const since = part ? { ...part, type: 'split' as const } : other
  if (since) {
    const { type: action, by, at } = since
    return { ...nothing, same, stale: { number: problem.number, action, by, at } }
  }
  const refused = firstRefusal(desk, problem, fresh)
  if (!refused) return { ...nothing, drafts: fresh, same }
  const { step } = drafted[drafts.indexOf(refused.draft)]!
  return failed(refusedAt(desk, row, step, problem, refused.refusal))
}

function draftFor(
  { context, open, year, level, findings }: Desk,
  problem: Problem,
  row: LedgerRow,
  { action, field, by, on, options, evidence: names }: Step,
): Draft<ActionEntry> | FormProblem {
  const { say, today } = context
  const name = say.ledger.actions[action]
  try {
    const evidence = evidenceNamed(context, open, names)
    if ('missing' in evidence) {
      return problemAt(row.at('after'), 'no-file', { seen: evidence.missing.slice(0, 80) })
    }
    const around = {
      options,
      say,
      today,
      year,
      by,
      level,
      hand: handOf({}),
      evidence: evidence.found,
      departments: findings.departments,
    }
    return { ...draftOf(action, problem, around, name), ...(on !== undefined && { on }) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return problemAt(row.at(field), 'bad-answer', { text: error.message })
  }
}

/** Each is held against what the ones before it make of the problem. */
function firstRefusal(
  { context: { environment } }: Desk,
  problem: Problem,
  drafts: readonly Draft<ActionEntry>[],
): { draft: Draft<ActionEntry>; refusal: Refusal } | undefined {
  const at = chinaStamp(environment.now())
  let now = problem
  for (const draft of drafts) {
    const entry = { ...draft, n: 0, at, hash: '' } as ActionEntry
    const refusal = refusalToWrite(now, entry)
    if (refusal) return { draft, refusal }
    now = act(now, entry)
  }
  return undefined
}

function refusedAt(
  { context: { say } }: Desk,
  row: LedgerRow,
  { action, field }: Step,
  { number }: Problem,
  refusal: Refusal,
): FormProblem {
  if (refusal.code === 'no-measure')
    return problemAt(row.at('measure'), 'needs-measure', { number })
  if (refusal.code === 'no-evidence')
    return problemAt(row.at('after'), 'needs-evidence', { number })
  const why = refusalText(refusal, say)
  const params = { number, action: say.ledger.actions[action], why }
  return problemAt(row.at(field), 'not-allowed', params)
}

function failed(one: FormProblem): RowResult {
  return { ...nothing, problems: [one] }
}
