import type { Catalogue } from './catalogue.ts'
import { answerFile } from './en/answer-file.ts'
import { answers } from './en/answers.ts'
import { asking } from './en/asking.ts'
import { bureau } from './en/bureau.ts'
import { check } from './en/check.ts'
import { commandLine } from './en/command-line.ts'
import { compare } from './en/compare.ts'
import { explain } from './en/explain.ts'
import { conditions } from './en/conditions.ts'
import { conclusionReasons } from './en/conclusions.ts'
import { editions, sheet, upgrade } from './en/editions.ts'
import { domain } from './en/domain.ts'
import { evidence } from './en/evidence.ts'
import { calendar, orders } from './en/handed-over.ts'
import { ledger } from './en/ledger.ts'
import { morning } from './en/morning.ts'
import { planning } from './en/planning.ts'
import { report } from './en/report.ts'
import { selfReport } from './en/self-report.ts'
import { settings } from './en/settings.ts'
import { split } from './en/split.ts'
import { walk } from './en/walk.ts'
import { weighing } from './en/weighing.ts'

/** Everything zicha says, in English. */
export const en: Catalogue = {
  ...commandLine,
  asking,
  bureau,
  check,
  walk,
  weighing,
  domain,
  evidence,
  editions,
  upgrade,
  sheet,
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
}
