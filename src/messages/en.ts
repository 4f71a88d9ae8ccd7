import type { Catalogue } from './catalogue.ts'
import { answers } from './en/answers.ts'
import { check } from './en/check.ts'
import { cli } from './en/cli.ts'
import { conditions } from './en/conditions.ts'
import { conclusionReasons } from './en/conclusions.ts'
import { editions, sheet, upgrade } from './en/editions.ts'
import { domain } from './en/domain.ts'
import { intake } from './en/intake.ts'
import { journal, lineProblems } from './en/journal.ts'
import { lint } from './en/lint.ts'
import { marks } from './en/marks.ts'
import { report } from './en/report.ts'
import { shape } from './en/shape.ts'
import { usage } from './en/usage.ts'
import { validate } from './en/validate.ts'
import { yaml } from './en/yaml.ts'

/** Everything zicha says, in English. */
export const en: Catalogue = {
  language: 'en',
  cli: { ...cli, usage, validate },
  check,
  domain,
  editions,
  upgrade,
  sheet,
  marks,
  answers,
  conclusions: conclusionReasons,
  conditions,
  report,
  lineProblems,
  diagnostics: { ...yaml, ...shape, ...lint, ...intake, ...journal },
}
