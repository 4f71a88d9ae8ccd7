import type { Catalogue } from './catalogue.ts'
import { answers } from './en/answers.ts'
import { check } from './en/check.ts'
import { cli } from './en/cli.ts'
import { conclusionReasons } from './en/conclusions.ts'
import { domain } from './en/domain.ts'
import { intake } from './en/intake.ts'
import { journal, lineProblems } from './en/journal.ts'
import { lint } from './en/lint.ts'
import { marks } from './en/marks.ts'
import { report } from './en/report.ts'
import { shape } from './en/shape.ts'
import { usage } from './en/usage.ts'
import { yaml } from './en/yaml.ts'

/** Everything zicha says, in English. */
export const en: Catalogue = {
  language: 'en',
  cli: { ...cli, usage },
  check,
  domain,
  marks,
  answers,
  conclusions: conclusionReasons,
  report,
  lineProblems,
  diagnostics: { ...yaml, ...shape, ...lint, ...intake, ...journal },
}
