import type { Diagnostic } from '../messages/diagnostic.ts'
import type { Entry, Header } from '../record/entry.ts'
import { diagnose, type JournalRule } from './diagnose.ts'
import { lineHash, splitLine } from './hash.ts'
import { cutLine, isUnfinished } from './line-end.ts'
import { parseObject, readLine, type SoundLine } from './read-line.ts'

/** Whoever has more lines after the damage is told of this many. */
const mostCounted = 10_000
const byteOrderMark = Buffer.from('\u{feff}')

/** What programs do to a text file in passing; the content is as it was. */
type HarmlessChange = 'journal-byte-order-mark' | 'journal-crlf' | 'journal-no-final-newline'

/** What one file holds: nothing that follows the first damage. */
export interface ParsedJournal {
  /** Undefined where not even the first line can be trusted. */
  header: Header | undefined
  entries: Entry[]
  /** The line that was never finished. */
  tornAt: number | undefined
  diagnostics: Diagnostic[]
}

/** Reads a journal's bytes; `file` is how the diagnostics call it. Never throws. */
export function parseJournal(file: string, bytes: Buffer): ParsedJournal {
  const lines: SoundLine[] = []
  const diagnostics: Diagnostic[] = []
  let tornAt: number | undefined

  const warned = new Set<JournalRule>()
  function warnOnce(rule: HarmlessChange, line: number): void {
    if (!warned.has(rule)) diagnostics.push(diagnose('warning', rule, file, line, {}))
    warned.add(rule)
  }

  let offset = 0
  if (bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark)) {
    warnOnce('journal-byte-order-mark', 1)
    offset = byteOrderMark.length
  }
  // At least once: an empty file is one whose first line was never finished.
  while (offset < bytes.length || lines.length === 0) {
    const { content, end, next } = cutLine(bytes, offset)
    const read = readLine(file, content, lines.at(-1)?.hash ?? '', lines.length)
    const line = lines.length + 1
    if ('rule' in read) {
      const rest = bytes.subarray(offset)
      if (isUnfinished(rest, offset) && !holdsWholeLine(content, read)) {
        tornAt = line
        const params = { bytes: rest.length }
        diagnostics.push(diagnose('warning', 'journal-torn-line', file, line, params))
      } else {
        diagnostics.push(repeated(file, content, lines) ?? read)
        diagnostics.push(...ignored(file, line + 1, bytes.subarray(next), content))
      }
      break
    }
    lines.push(read)
    if (end === 'crlf') warnOnce('journal-crlf', line)
    if (end === 'none') warnOnce('journal-no-final-newline', line)
    offset = next
  }
  const [header, ...entries] = lines.map(({ fields }) => fields)
  return {
    // The fields of each have been checked by readLine.
    header: header as Header | undefined,
    entries: entries as unknown as Entry[],
    tornAt,
    diagnostics,
  }
}

/** Part of a line is not a JSON object, and does not begin with one: then it was changed, not cut short. */
function holdsWholeLine(content: Buffer, { rule }: Diagnostic): boolean {
  return rule === 'journal-trailing-bytes' || parseObject(content) !== undefined
}

/** A line that stands further up, whole, a second time. */
function repeated(file: string, line: Buffer, lines: readonly SoundLine[]): Diagnostic | undefined {
  const claimed = splitLine(line)?.claimed
  const twin = lines.findIndex(({ hash }) => hash === claimed) + 1
  if (twin === 0) return undefined
  return diagnose('error', 'journal-duplicated-line', file, lines.length + 1, { twin })
}

/** How many lines follow the damaged one, from line `first` on, and how many agree with the line before them. */
function ignored(file: string, first: number, rest: Buffer, damaged: Buffer): Diagnostic[] {
  if (rest.length === 0) return []
  let lines = 0
  let sound = 0
  let before = splitLine(damaged)?.claimed
  for (let offset = 0; offset < rest.length && lines < mostCounted;) {
    const { content, next } = cutLine(rest, offset)
    const parts = splitLine(content)
    lines += 1
    if (parts && before && lineHash(before, parts.content) === parts.claimed) sound += 1
    before = parts?.claimed
    offset = next
  }
  return [diagnose('warning', 'journal-rest-ignored', file, first, { lines, sound })]
}
