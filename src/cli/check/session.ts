import type { CivilDate } from '../../civil/date.ts'
import type { Assessment } from '../../scoring/assess.ts'
import type { Crossing } from '../../scoring/cross-walk.ts'
import type { VisitYear } from '../../rectification/visit.ts'
import type { Context } from '../context.ts'
import type { OpenWorkspace } from '../workspace.ts'
import type { Memory } from './asking/along/along.ts'
import type { Prompts } from '../prompts/prompts.ts'
import type { Recording } from './saving/recording.ts'
import type { Page } from './showing/page.ts'

/** What a whole walk has in hand. */
export interface Session {
  context: Context
  open: OpenWorkspace
  prompts: Prompts
  page: Page
  /** Says something above the prompt that follows. */
  tell: (text: string) => void
  /** One for each checklist of the walk, in the order in which they were named. */
  recordings: readonly Recording[]
  /** What the school's other checklists say. */
  beside: readonly Assessment[]
  /** Between all of these. */
  crossings: readonly Crossing[]
  /** The day of the whole walk, when it is written up later. */
  observedOn: CivilDate | undefined
  /** What dates are counted by. */
  year: VisitYear
  memory: Memory
}
