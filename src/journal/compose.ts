import { chinaStamp } from '../civil/clock.ts'
import { journalFormat, type Draft, type Entry, type Header } from '../record/entry.ts'
import type { Head } from '../record/head.ts'
import { entryLine, headerText } from '../record/line.ts'
import { journalFileName } from './file-name.ts'
import { sealLine } from './hash.ts'

/** What a run says of itself in the first line; the rest is given when that is written. */
export type HeaderFields = Omit<Header, 'format' | 'at' | 'run' | 'hash'>

/** A line that is ready to be written, without its line end, and its place in the chain. */
export interface ComposedLine {
  text: string
  head: Head
}

/** The first line of a journal begun at this moment, and the name of its file. Throws a LineError. */
export function composeHeader(
  fields: HeaderFields,
  epochMs: number,
  run: string,
): ComposedLine & { header: Header; fileName: string } {
  const at = chinaStamp(epochMs)
  const header: Omit<Header, 'hash'> = { ...fields, format: journalFormat, at, run }
  const { text, hash } = sealLine('', headerText(header))
  const fileName = journalFileName(at, fields.writer, run)
  return { text, head: { n: 0, hash }, header: { ...header, hash }, fileName }
}

/** The line that follows the one at `head`, and the entry it holds. Throws a LineError. */
export function composeEntry<E extends Entry>(
  head: Head,
  draft: Draft<E>,
  epochMs: number,
): ComposedLine & { entry: E } {
  const n = head.n + 1
  const { text: json, fields } = entryLine(draft, n, chinaStamp(epochMs))
  const { text, hash } = sealLine(head.hash, json)
  fields['hash'] = hash
  return { text, head: { n, hash }, entry: fields as unknown as E }
}
