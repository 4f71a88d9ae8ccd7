import type { RuleLevel } from '../checklist/shape/workspace.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import type { RuleBook } from './rule.ts'

export type RuleLevels = Readonly<Record<string, RuleLevel>>

/** What a workspace makes of warnings: errors, or nothing. Errors it leaves alone. */
export function withLevels(
  diagnostics: readonly Diagnostic[],
  levels: RuleLevels,
  book: RuleBook,
): Diagnostic[] {
  return diagnostics.flatMap((found) => {
    const level = Object.hasOwn(levels, found.rule) ? levels[found.rule] : undefined
    if (level === undefined || book.get(found.rule)?.severity === 'error') return [found]
    return level === 'off' ? [] : [{ ...found, severity: level }]
  })
}
