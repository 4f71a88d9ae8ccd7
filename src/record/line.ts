import type { Entry, Header } from './entry.ts'
import type { Fields } from './field-tests.ts'
import { limits } from './limits.ts'
import { LineError, type LineProblem } from './line-error.ts'
import { wrongEntryField, wrongHeaderField } from './shape.ts'

/**
 * The one order of keys in a journal's lines: first what a roll-up needs, so that it can be read
 * without parsing the rest. Keys that are not named here follow in the order given; `hash` is last.
 */
export const keyOrder = {
  header: [
    'format',
    'checklist',
    'digest',
    'wording',
    'subject',
    'office',
    'round',
    'kind',
    'writer',
    'at',
    'tool',
    'run',
    'parents',
  ],
  entry: [
    'type',
    'indicator',
    'fact',
    'stage',
    'value',
    'problem',
    'of',
    'n',
    'at',
    'by',
    'notApplicable',
    'asOf',
    'source',
    'observedOn',
    'evidence',
    'note',
    'via',
  ],
} as const

const orders = { header: new Set<string>(keyOrder.header), entry: new Set<string>(keyOrder.entry) }

/** The JSON of a journal's first line, without its hash. Throws a LineError. */
export function headerText(header: Omit<Header, 'hash'>): string {
  return checkedText(inOrder(header, orders.header), wrongHeaderField)
}

/** The JSON of an entry's line, without its hash. Throws a LineError. */
export function entryText(entry: Omit<Entry, 'hash'>): string {
  return entryLine(entry).text
}

/** The same, and the fields in the order of the line. */
export function entryLine(entry: Omit<Entry, 'hash'>): { text: string; fields: Fields } {
  const fields = inOrder(entry, orders.entry)
  return { text: checkedText(fields, wrongEntryField), fields }
}

/** A copy with the keys in the one order, without the hash and what is undefined. */
function inOrder(given: Fields, order: ReadonlySet<string>): Fields {
  const ordered: Record<string, unknown> = {}
  for (const key of order) {
    const value = given[key]
    if (value !== undefined) ordered[key] = value
  }
  for (const key of Object.keys(given)) {
    if (!order.has(key) && key !== 'hash' && given[key] !== undefined) ordered[key] = given[key]
  }
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
