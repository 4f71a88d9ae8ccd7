import {
  sortDiagnostics,
  type Diagnostic,
  type Params,
  type Severity,
} from '../../messages/diagnostic.ts'
import type { yaml } from '../../messages/zh/yaml.ts'
import type { syntaxMistakes } from '../../messages/zh/yaml-syntax.ts'
import { yamlLimits } from './limits.ts'
import type { Span } from './node.ts'

export type YamlRule = keyof typeof yaml
type ParamOf<Say> = Say extends (params: infer P) => string ? P : never
type ParamsOf<Rule extends YamlRule> = ParamOf<(typeof yaml)[Rule]['text']> &
  ParamOf<(typeof yaml)[Rule]['fix']>
export type SyntaxReason = keyof typeof syntaxMistakes

const longestQuote = 40

/** What is wrong with one file: at most `yamlLimits.problems`, each rule once in a line. */
export class Problems {
  /** There are more than are kept. */
  full = false
  readonly #file: string
  readonly #list: Diagnostic[] = []
  readonly #seen = new Set<string>()
  readonly #linesWithErrors = new Set<number>()

  constructor(file: string) {
    this.#file = file
  }

  error<Rule extends YamlRule>(rule: Rule, span: Span, params: ParamsOf<Rule> & Params): void {
    this.#linesWithErrors.add(span.start.line)
    this.#add('error', rule, span, params)
  }

  warn<Rule extends YamlRule>(rule: Rule, span: Span, params: ParamsOf<Rule> & Params): void {
    this.#add('warning', rule, span, params)
  }

  /** One mistake makes a parser stumble several times: a line that has an error gets no more. */
  syntax(reason: SyntaxReason, span: Span, text: string): void {
    if (this.hasErrorOn(span.start.line)) return
    this.error('yaml-syntax', span, { reason, seen: quoted(text) })
  }

  hasErrorOn(line: number): boolean {
    return this.#linesWithErrors.has(line)
  }

  /** How many errors there are, warnings apart. */
  get errors(): number {
    return this.#list.filter(({ severity }) => severity === 'error').length
  }

  /** In the order of the file; where some were left out, the last one says so. */
  toDiagnostics(): Diagnostic[] {
    const sorted = sortDiagnostics(this.#list)
    const last = sorted.at(-1)
    if (!this.full || !last) return sorted
    const rule: YamlRule = 'yaml-too-many-problems'
    const params = { limit: yamlLimits.problems }
    return [...sorted, { rule, severity: 'error', at: last.at, params }]
  }

  #add(severity: Severity, rule: YamlRule, { start, end }: Span, params: Params): void {
    const id = `${rule} ${start.line}`
    if (this.#seen.has(id)) return
    this.full = this.#list.length === yamlLimits.problems
    if (this.full) return
    this.#seen.add(id)
    const at = { file: this.#file, ...start, endLine: end.line, endCol: end.col }
    this.#list.push({ rule, severity, at, params })
  }
}

/** The user's own text for a sentence: one line, not long. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 200).replace(/\s+/g, ' ').trim())
  const start = characters.slice(0, longestQuote).join('')
  return characters.length > longestQuote ? `${start}…` : start
}
