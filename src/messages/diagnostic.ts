import type { ConclusionReason } from './zh/conclusions.ts'

/** A position in a user's file. Line and column are 1-based; columns count UTF-16 units. */
export interface Place {
  file: string
  line: number
  col: number
  endLine?: number
  endCol?: number
}

export type Severity = 'error' | 'warning' | 'info'

export type Params = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly ConclusionReason[]>
>

/** One problem in a user's file, as data: the sentence comes from the catalogue under `rule`. */
export interface Diagnostic {
  rule: string
  severity: Severity
  at: Place
  params: Params
}

/** How a rule speaks: what is wrong (with what was expected and seen), and the way out. */
export interface Sentence<P> {
  text: (params: P) => string
  fix: (params: P) => string
}

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Orders by file, position, severity and rule, and drops exact repetitions; nothing depends on locale. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      byText(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.col - b.at.col ||
      severityOrder[a.severity] - severityOrder[b.severity] ||
      byText(a.rule, b.rule) ||
      byText(JSON.stringify(a.params), JSON.stringify(b.params)),
  )
  return sorted.filter((d, i) => i === 0 || JSON.stringify(d) !== JSON.stringify(sorted[i - 1]))
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
