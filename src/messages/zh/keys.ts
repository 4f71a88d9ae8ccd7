import { answersFileKeys } from './keys/answers-file.ts'
import { answersKeys } from './keys/answers.ts'
import { checklistKeys } from './keys/checklist.ts'
import { conclusionKeys } from './keys/conclusion.ts'
import { indicatorKeys } from './keys/indicator.ts'
import { rosterKeys } from './keys/roster.ts'
import { workspaceKeys } from './keys/workspace.ts'

/**
 * What every key of every file of ours means, by the mapping it stands in: for hover in an editor and for the
 * reference. Kept apart from the catalogue, because few runs need it.
 */
export const keys = {
  ...checklistKeys,
  ...indicatorKeys,
  ...answersKeys,
  ...conclusionKeys,
  ...workspaceKeys,
  ...answersFileKeys,
  ...rosterKeys,
}
