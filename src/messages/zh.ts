import { agreement } from './zh/agreement.ts'
import { answerFile } from './zh/answer-file.ts'
import { answers } from './zh/answers.ts'
import { asking } from './zh/asking.ts'
import { bureau } from './zh/bureau.ts'
import { check } from './zh/check.ts'
import { choices } from './zh/choices.ts'
import { cli } from './zh/cli.ts'
import { compare } from './zh/compare.ts'
import { explain } from './zh/explain.ts'
import { csv } from './zh/csv.ts'
import { conditions } from './zh/conditions.ts'
import { conclusionReasons } from './zh/conclusions.ts'
import { editions, sheet, upgrade } from './zh/editions.ts'
import { domain } from './zh/domain.ts'
import { evidence } from './zh/evidence.ts'
import { init } from './zh/init.ts'
import { intake } from './zh/intake.ts'
import { journal, lineProblems } from './zh/journal.ts'
import { calendar, orders } from './zh/handed-over.ts'
import { ledger } from './zh/ledger.ts'
import { lint } from './zh/lint.ts'
import { marks } from './zh/marks.ts'
import { morning } from './zh/morning.ts'
import { planning } from './zh/planning.ts'
import { report } from './zh/report.ts'
import { selfReport } from './zh/self-report.ts'
import { settings } from './zh/settings.ts'
import { shape } from './zh/shape.ts'
import { split } from './zh/split.ts'
import { usage } from './zh/usage.ts'
import { validate } from './zh/validate.ts'
import { walk } from './zh/walk.ts'
import { yaml } from './zh/yaml.ts'

/** Everything zicha says, in Chinese: the source of truth for the type of every other language. */
export const zh = {
  language: 'zh',
  cli: { ...cli, agreement, choices, init, usage, validate },
  asking,
  bureau,
  check,
  walk,
  domain,
  evidence,
  editions,
  upgrade,
  sheet,
  marks,
  answers,
  answerFile,
  settings,
  conclusions: conclusionReasons,
  conditions,
  planning,
  morning,
  report,
  selfReport,
  split,
  ledger,
  calendar,
  orders,
  compare,
  explain,
  lineProblems,
  diagnostics: { ...yaml, ...shape, ...lint, ...intake, ...csv, ...journal },
}
