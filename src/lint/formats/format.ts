import type { CommandLineWords } from '../../messages/catalogue.ts'
import type { DiagnosticTexts } from '../../messages/diagnostic-texts.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import type { RuleReasons } from '../../messages/rule-reasons.ts'
import type { RuleBook } from '../rule.ts'

/** What it takes to show diagnostics to a person. */
export interface FormatOptions {
  say: CommandLineWords
  texts: DiagnosticTexts
  /** The text of each file, by the name the diagnostics know it by; a missing one is just not quoted. */
  sources: ReadonlyMap<string, string>
  colour: boolean
  /** Makes control characters of a file visible. */
  visible: (text: string) => string
}

/** What machines want to know besides: all that was looked at, and by what. */
export interface LintRun extends FormatOptions {
  /** Every file that was validated, also those without a finding. */
  files: readonly string[]
  /** Warnings count as failures. */
  strict: boolean
  version: string
  book: RuleBook
  reasons: RuleReasons
}

/** All diagnostics of a run as one text. */
export type LintFormat = (diagnostics: readonly Diagnostic[], run: LintRun) => string
