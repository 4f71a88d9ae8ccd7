import { answerFile } from './zh/answer-file.ts'
import { answers } from './zh/answers.ts'
import { asking } from './zh/asking.ts'
import { bureau } from './zh/bureau.ts'
import { check } from './zh/check.ts'
import { commandLine } from './zh/command-line.ts'
import { compare } from './zh/compare.ts'
import { explain } from './zh/explain.ts'
import { conditions } from './zh/conditions.ts'
import { conclusionReasons } from './zh/conclusions.ts'
import { editions, sheet, upgrade } from './zh/editions.ts'
import { domain } from './zh/domain.ts'
import { evidence } from './zh/evidence.ts'
import { calendar, orders } from './zh/handed-over.ts'
import { ledger } from './zh/ledger.ts'
import { morning } from './zh/morning.ts'
import { planning } from './zh/planning.ts'
import { report } from './zh/report.ts'
import { selfReport } from './zh/self-report.ts'
import { settings } from './zh/settings.ts'
import { split } from './zh/split.ts'
import { walk } from './zh/walk.ts'
import { weighing } from './zh/weighing.ts'

/** Everything zicha says, in Chinese: the source of truth for the type of every other language. */
export const zh = {
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
