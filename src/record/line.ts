import type { AnswerEntry, Entry, FactEntry, Header } from './entry.ts'
import type { Fields } from './field-tests.ts'
import { limits } from './limits.ts'
import { LineError, type LineProblem } from './line-error.ts'
import { wrongEntryField, wrongHeaderField } from './shape.ts'

/*
 * The one order of keys in a journal's lines: first what a roll-up needs, so that it can be read without parsing the
 * rest. Keys that are not named here follow in the order given; `hash` is last. The order is written out as objects and
 * not looped over: every answer waits for its line.
 */
type Given<Key extends string> = Readonly<Partial<Record<Key, unknown>>>

const headerInOrder = (given: Given<keyof Header>) => ({
  format: given.format,
  checklist: given.checklist,
  digest: given.digest,
  wording: given.wording,
  subject: given.subject,
  office: given.office,
  round: given.round,
  kind: given.kind,
  writer: given.writer,
  at: given.at,
  tool: given.tool,
  run: given.run,
  parents: given.parents,
})

type EntryKey = keyof AnswerEntry | keyof FactEntry | 'problem' | 'of'

const entryInOrder = (given: Given<EntryKey>, n: unknown, at: unknown) => ({
  type: given.type,
  indicator: given.indicator,
  fact: given.fact,
  stage: given.stage,
  value: given.value,
  problem: given.problem,
  of: given.of,
  n,
  at,
  by: given.by,
  notApplicable: given.notApplicable,
  asOf: given.asOf,
  source: given.source,
  observedOn: given.observedOn,
  evidence: given.evidence,
  note: given.note,
  via: given.via,
})

const named = {
  header: new Set(Object.keys(headerInOrder({}))),
  entry: new Set(Object.keys(entryInOrder({}, 0, ''))),
}

/** The JSON of a journal's first line, without its hash. Throws a LineError. */
export function headerText(header: Omit<Header, 'hash'>): string {
  return checkedText(withOthers(headerInOrder(header), header, named.header), wrongHeaderField)
}

/** The JSON of an entry's line, without its hash. Throws a LineError. */
export function entryText(entry: Omit<Entry, 'hash'>): string {
  return entryLine(entry, entry.n, entry.at).text
}

/** The same of a draft, and the fields in the order of the line; those it does not have are undefined. */
export function entryLine(
  draft: Fields,
  n: number,
  at: string,
): { text: string; fields: Record<string, unknown> } {
  const fields = withOthers(entryInOrder(draft, n, at), draft, named.entry)
  return { text: checkedText(fields, wrongEntryField), fields }
}

/** With the keys that have no place in the order, as given; never the hash. */
function withOthers(
  ordered: Record<string, unknown>,
  given: Fields,
  known: ReadonlySet<string>,
): Record<string, unknown> {
  for (const key in given) if (!known.has(key) && key !== 'hash') ordered[key] = given[key]
  return ordered
}

function checkedText(fields: Fields, wrongField: (fields: Fields) => string | undefined): string {
  const fault = faultIn(fields, 0)
  if (fault) throw new LineError(fault.problem, fault.path.join('.'))
  const wrong = wrongField(fields)
  if (wrong !== undefined) throw new LineError('wrong-field', wrong)
  const text = JSON.stringify(fields)
  // No unit of text takes more than three bytes: most lines need not be counted.
  if (text.length * 3 > limits.line && Buffer.byteLength(text) > limits.line)
    throw new LineError('line-too-long', '')
  return text
}

/** The path to the first thing in a line that exceeds the limits or is no text; undefined if all is well. */
export function pathOfFault(line: Fields): string | undefined {
  return faultIn(line, 0)?.path.join('.')
}

interface Fault {
  problem: LineProblem
  path: string[]
}

/** The first thing in a value that cannot be stored, and where it is. */
function faultIn(value: unknown, depth: number): Fault | undefined {
  if (typeof value === 'string') return faultInText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : notJson()
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value !== 'object') return notJson()
  if (depth > limits.depth) return { problem: 'too-deep', path: [] }
  const list = Array.isArray(value)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!list && prototype !== Object.prototype && prototype !== null) return notJson()
  for (const key of Object.keys(value)) {
    const item: unknown = (value as Fields)[key]
    const isLeftOut = item === undefined && !list
    const fault = faultInText(key) ?? (isLeftOut ? undefined : faultIn(item, depth + 1))
    if (fault) return { ...fault, path: [key, ...fault.path] }
  }
  return undefined
}

function faultInText(text: string): Fault | undefined {
  if (text.length > limits.text) return { problem: 'text-too-long', path: [] }
  return /[\ud800-\udfff]/u.test(text) ? { problem: 'lone-surrogate', path: [] } : undefined
}

function notJson(): Fault {
  return { problem: 'not-json', path: [] }
}
