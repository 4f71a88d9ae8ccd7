import { answer } from '../declared/answer.ts'
import { check } from '../declared/check.ts'
import { checklists } from '../declared/checklists.ts'
import { compare } from '../declared/compare.ts'
import { diff } from '../declared/diff.ts'
import { form } from '../declared/form.ts'
import { init } from '../declared/init.ts'
import { ledger } from '../declared/ledger.ts'
import { log } from '../declared/log.ts'
import { newChecklist } from '../declared/new.ts'
import { report } from '../declared/report.ts'
import { round } from '../declared/round.ts'
import { schema } from '../declared/schema.ts'
import { set } from '../declared/set.ts'
import { status } from '../declared/status.ts'
import { upgrade } from '../declared/upgrade.ts'
import { validate } from '../declared/validate.ts'
import { verify } from '../declared/verify.ts'
import type { CommandDeclaration } from '../declared/declaration.ts'

/** Every command, in the order of the help. What each does is read only when it is called. */
export const commands: readonly CommandDeclaration[] = [
  init,
  set,
  round,
  checklists,
  check,
  answer,
  form,
  status,
  report,
  ledger,
  log,
  compare,
  validate,
  newChecklist,
  schema,
  diff,
  upgrade,
  verify,
]
