import type { Catalogue } from './catalogue.ts'
import { answerFile } from './en/answer-file.ts'
import { agreement } from './en/agreement.ts'
import { answers } from './en/answers.ts'
import { asking } from './en/asking.ts'
import { bureau } from './en/bureau.ts'
import { check } from './en/check.ts'
import { choices } from './en/choices.ts'
import { cli } from './en/cli.ts'
import { compare } from './en/compare.ts'
import { explain } from './en/explain.ts'
import { csv } from './en/csv.ts'
import { conditions } from './en/conditions.ts'
import { conclusionReasons } from './en/conclusions.ts'
import { editions, sheet, upgrade } from './en/editions.ts'
import { domain } from './en/domain.ts'
import { evidence } from './en/evidence.ts'
import { init } from './en/init.ts'
import { intake } from './en/intake.ts'
import { journal, lineProblems } from './en/journal.ts'
import { calendar, orders } from './en/handed-over.ts'
import { ledger } from './en/ledger.ts'
import { lint } from './en/lint.ts'
import { marks } from './en/marks.ts'
import { morning } from './en/morning.ts'
import { planning } from './en/planning.ts'
import { report } from './en/report.ts'
import { selfReport } from './en/self-report.ts'
import { settings } from './en/settings.ts'
import { shape } from './en/shape.ts'
import { split } from './en/split.ts'
import { usage } from './en/usage.ts'
import { validate } from './en/validate.ts'
import { walk } from './en/walk.ts'
import { yaml } from './en/yaml.ts'

/** Everything zicha says, in English. */
export const en: Catalogue = {
  language: 'en',
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
