import { isUtf8 } from 'node:buffer'
import type { Diagnostic } from '../messages/diagnostic.ts'
import { journalFormat } from '../record/entry.ts'
import { limits } from '../record/limits.ts'
import { pathOfFault } from '../record/line.ts'
import { isFields, type Fields } from '../record/field-tests.ts'
import { wrongEntryField, wrongHeaderField } from '../record/shape.ts'
import { diagnose, type JournalRule, type ParamsOf } from './diagnose.ts'
import { endLength, lineHash, sealedLength, splitLine } from './hash.ts'

/** A line with the right hash and the fields it should have. */
export interface SoundLine {
  fields: Fields
  hash: string
}

/**
 * Reads line number `n` (0 is the header) of a file, given without its line end, after a line with
 * hash `previous`; says what is wrong when it is not that line.
 */
export function readLine(
  file: string,
  line: Buffer,
  previous: string,
  n: number,
): SoundLine | Diagnostic {
  const damage = <R extends JournalRule>(rule: R, params: ParamsOf<R>): Diagnostic =>
    diagnose('error', rule, file, n + 1, params)

  if (line.length === 0) return damage('journal-blank-line', {})
  const parts = splitLine(line)
  const fields = parseObject(line)
  const newer = n === 0 ? newerFormat(fields) : undefined
  if (newer !== undefined) return damage('journal-newer', { format: newer })
  const hashIsRight = parts !== undefined && lineHash(previous, parts.content) === parts.claimed
  const whole = hashIsRight ? undefined : sealedLength(previous, line.subarray(0, longestLine))
  if (whole !== undefined) return damage('journal-trailing-bytes', { bytes: line.length - whole })
  const seen = fields?.['n']
  if (parts && n > 0 && typeof seen === 'number' && seen !== n) {
    return damage('journal-wrong-number', { expected: n, seen })
  }
  if (parts && !hashIsRight) return damage('journal-hash-mismatch', {})
  if (!parts || !fields) {
    return damage('journal-not-a-record', { seen: line.toString('utf8', 0, 60) })
  }
  const wrongField = n === 0 ? wrongHeaderField : wrongEntryField
  const field = wrongField(fields) ?? pathOfFault(fields)
  return field === undefined
    ? { fields, hash: parts.claimed }
    : damage('journal-wrong-field', { field })
}

/** Content and end: nothing longer has ever been written, so nothing further on need be looked at. */
const longestLine = limits.line + endLength

/** The JSON object that these bytes are, in UTF-8; undefined if they are not one or too long for a line. */
export function parseObject(line: Buffer): Fields | undefined {
  if (line.length > longestLine || !isUtf8(line)) return undefined
  try {
    const value: unknown = JSON.parse(line.toString())
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

function newerFormat(fields: Fields | undefined): string | undefined {
  const format = fields?.['format']
  if (typeof format !== 'string' || format === journalFormat) return undefined
  return /^zicha\/journal@[1-9]\d*$/.test(format) ? format : undefined
}
