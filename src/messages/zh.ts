import { answers } from './zh/answers.ts'
import { check } from './zh/check.ts'
import { cli } from './zh/cli.ts'
import { conclusionReasons } from './zh/conclusions.ts'
import { domain } from './zh/domain.ts'
import { intake } from './zh/intake.ts'
import { journal, lineProblems } from './zh/journal.ts'
import { lint } from './zh/lint.ts'
import { marks } from './zh/marks.ts'
import { report } from './zh/report.ts'
import { shape } from './zh/shape.ts'
import { usage } from './zh/usage.ts'
import { yaml } from './zh/yaml.ts'

/** Everything zicha says, in Chinese: the source of truth for the type of every other language. */
export const zh = {
  language: 'zh',
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
