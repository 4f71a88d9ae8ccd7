import type { ErrorCode } from 'yaml'
import { wideSpaces } from './characters.ts'
import { quoted, type Problems, type SyntaxReason } from './problems.ts'
import type { Source } from './source.ts'

/** What the library has to complain about, at offsets of the file. */
export interface Complaint {
  from: number
  to: number
  code: ErrorCode
  message: string
}

/** The library has one code for many mistakes; its sentence tells them apart. */
const byMessage: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/^Sequence item without -/, 'dash-missing'],
  [/^Unexpected block-seq-ind on same line/, 'list-on-key-line'],
  [/^Missing space after :/, 'space-after-colon'],
  [/^Missing , /, 'comma-missing'],
  [/^Unexpected (,|empty item) in/, 'comma-extra'],
  [/^Comments must be separated/, 'space-before-hash'],
  [/^Implicit map keys need/, 'colon-missing'],
  [/^Block scalar header|^Not a YAML token/, 'text-behind-block-sign'],
  [/^Block scalars with more-indented/, 'indent'],
  [/^A block sequence may not/, 'indent'],
  [/^Unexpected [a-z-]+ (token|at node end)/, 'out-of-place'],
]

const byCode: { readonly [Code in ErrorCode]?: SyntaxReason } = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'first-character',
  BLOCK_AS_IMPLICIT_KEY: 'nested-on-line',
  BLOCK_IN_FLOW: 'comma-missing',
  KEY_OVER_1024_CHARS: 'long-key',
  MULTILINE_IMPLICIT_KEY: 'key-over-lines',
}

/** What a key without its colon usually looks like. */
const mistypedKeys: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/^-\S/, 'space-after-dash'],
  [/^[^\s:]+:\S/, 'space-after-colon'],
]
const fullWidthColon = /^[^:：]{0,40}(?=：)/
const fullWidthComma = /^[^,:{}[\]"'\n]*?(?=，)/
const wideSpaceAfterColon = new RegExp(`^[^:]*:(?=[${wideSpaces}])`)

/** Says a complaint of the library in a rule of ours, unless its line has an error already. */
export function reportSyntax(complaint: Complaint, source: Source, problems: Problems): void {
  const from = placeOf(complaint, source)
  if (problems.hasErrorOn(source.position(from).line)) return
  const [line = ''] = source.text.slice(from, from + 200).split('\n', 1)
  const span = source.span(from, Math.max(complaint.to, from + 1))
  const reason = reasonOf(complaint, line)
  if (complaint.code === 'TAB_AS_INDENT') {
    problems.error('yaml-tab-indent', span, {})
  } else if (complaint.code === 'NON_STRING_KEY') {
    problems.error('yaml-complex-key', span, { seen: quoted(line) })
  } else if (reason === 'comma-missing' && fullWidthComma.test(line)) {
    const at = from + fullWidthComma.exec(line)![0].length
    problems.syntax('full-width-comma', source.span(at, at + 1), line)
  } else if (reason !== 'colon-missing' && reason !== 'key-over-lines') {
    problems.syntax(reason, span, reason === 'escape' ? escapeIn(line) : line)
  } else if (!reportWideSign(line, from, source, problems)) {
    problems.syntax(mistypedKeys.find(([sign]) => sign.test(line))?.[1] ?? reason, span, line)
  }
}

/** The library often says where the text before ends; the next text is meant. */
function placeOf({ from, code, message }: Complaint, { text }: Source): number {
  if (code === 'TAB_AS_INDENT' || message.startsWith('Comments')) return from
  const blank = /(?:\s|#.*)*/y
  blank.lastIndex = from
  blank.test(text)
  return blank.lastIndex < text.length ? blank.lastIndex : from
}

function reasonOf({ code, message }: Complaint, line: string): SyntaxReason {
  const known = byMessage.find(([words]) => words.test(message))?.[1]
  if (known) return known
  if (code === 'BLOCK_IN_FLOW' && line.startsWith('-')) return 'list-in-brackets'
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(line)) return 'key-over-lines'
  return byCode[code] ?? 'other'
}

function escapeIn(line: string): string {
  return /^\\(?:[xuU][0-9A-Fa-f]*|.)/.exec(line)?.[0] ?? line
}

/** True when the key has a full-width colon, or a full-width space behind its colon. */
function reportWideSign(line: string, from: number, source: Source, problems: Problems): boolean {
  const colon = fullWidthColon.exec(line)
  const space = wideSpaceAfterColon.exec(line)
  const at = from + (colon ?? space ?? [''])[0].length
  const span = source.span(at, at + 1)
  if (colon) problems.error('yaml-full-width-colon', span, { seen: quoted(line) })
  else if (space) problems.error('yaml-full-width-space', span, {})
  return Boolean(colon ?? space)
}
