import type { Comment } from '../checklist/yaml/inspect.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import type { Allowance, AllowanceRule, RuleBook } from './rule.ts'

/** `# zicha-allow <rule>: <reason>`; the colon may be a full-width one. */
const form = /^zicha-allow(?![A-Za-z-])[\s:：]*([^\s:：]*)[\s:：]*(.*)$/

interface Written {
  comment: Comment
  rule: string
  reason: string
  /** What it speaks of: its own line, and where it stands alone, the line below it. */
  lines: readonly number[]
}

/** What authors allow with a reason goes; what is wrong with their comments comes. */
export function suppress(
  file: string,
  comments: readonly Comment[],
  diagnostics: readonly Diagnostic[],
  book: RuleBook,
  rules: readonly AllowanceRule[],
): Diagnostic[] {
  const allowances = written(comments)
  const hiddenBy = ({ rule, lines }: Written) =>
    diagnostics.filter((found) => found.rule === rule && lines.includes(found.at.line))
  const isFree = ({ rule }: Written) => book.has(rule) && !book.get(rule)?.firm
  const hidden = new Set(allowances.filter(isFree).flatMap(hiddenBy))
  const isUnsure = diagnostics.some(({ rule }) => book.get(rule)?.firm)
  const findings = allowances.flatMap((allowance) => {
    const { rule, reason } = allowance
    const hides = hiddenBy(allowance).length
    return judge(file, allowance.comment, { rule, reason, book, hides, isUnsure }, rules)
  })
  return [...diagnostics.filter((found) => !hidden.has(found)), ...findings]
}

function judge(
  file: string,
  { line, col, text }: Comment,
  allowance: Allowance,
  rules: readonly AllowanceRule[],
): Diagnostic[] {
  const at = { file, line, col, endLine: line, endCol: col + '# '.length + text.length }
  return rules.flatMap(({ id, severity, check }) => {
    const params = check(allowance)
    return params ? [{ rule: id, severity, at, params }] : []
  })
}

function written(comments: readonly Comment[]): Written[] {
  const found = comments.flatMap((comment) => {
    const [, rule, reason] = form.exec(comment.text) ?? []
    return rule === undefined ? [] : [{ comment, rule, reason: reason ?? '' }]
  })
  const stacked = new Set(
    found.filter(({ comment }) => comment.alone).map((one) => one.comment.line),
  )
  return found.map((one) => ({ ...one, lines: linesOf(one.comment, stacked) }))
}

/** Several that stand above each other speak of the same line. */
function linesOf({ line, alone }: Comment, stacked: ReadonlySet<number>): number[] {
  if (!alone) return [line]
  let below = line + 1
  while (stacked.has(below)) below++
  return [line, below]
}
