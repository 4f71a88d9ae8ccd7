import { answers } from './zh/answers.ts'
import { check } from './zh/check.ts'
import { cli } from './zh/cli.ts'
import { conditions } from './zh/conditions.ts'
import { conclusionReasons } from './zh/conclusions.ts'
import { editions, sheet, upgrade } from './zh/editions.ts'
import { domain } from './zh/domain.ts'
import { intake } from './zh/intake.ts'
import { journal, lineProblems } from './zh/journal.ts'
import { lint } from './zh/lint.ts'
import { marks } from './zh/marks.ts'
import { report } from './zh/report.ts'
import { shape } from './zh/shape.ts'
import { usage } from './zh/usage.ts'
import { validate } from './zh/validate.ts'
import { yaml } from './zh/yaml.ts'

/** Everything zicha says, in Chinese: the source of truth for the type of every other language. */
export const zh = {
  language: 'zh',
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
