import type * as chinese from '../zh/keys.ts'
import { answersFileKeys } from './keys/answers-file.ts'
import { answersKeys } from './keys/answers.ts'
import { checklistKeys } from './keys/checklist.ts'
import { conclusionKeys } from './keys/conclusion.ts'
import { indicatorKeys } from './keys/indicator.ts'
import { rosterKeys } from './keys/roster.ts'
import { workspaceKeys } from './keys/workspace.ts'

/** The same in English. */
export const keys: typeof chinese.keys = {
  ...checklistKeys,
  ...indicatorKeys,
  ...answersKeys,
  ...conclusionKeys,
  ...workspaceKeys,
  ...answersFileKeys,
  ...rosterKeys,
}
