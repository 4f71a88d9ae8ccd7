import type { Catalogue } from '../../messages/catalogue.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'

export interface FormatOptions {
  say: Catalogue
  /** The text of each file, by the name the diagnostics know it by; a missing one is just not quoted. */
  sources: ReadonlyMap<string, string>
  colour: boolean
  /** Makes control characters of a file visible. */
  visible: (text: string) => string
}

/** All diagnostics of a run as one text. */
export type LintFormat = (diagnostics: readonly Diagnostic[], options: FormatOptions) => string
