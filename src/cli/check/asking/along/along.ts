import { resolve } from 'node:path'
import type { CivilDate } from '../../../../civil/date.ts'
import type { Assessment } from '../../../../scoring/assess.ts'
import { todayIn, type Context } from '../../../context.ts'
import { findFile } from '../../../evidence-path.ts'
import { readSource } from '../../../read-source.ts'
import type { OpenWorkspace } from '../../../workspace.ts'
import type { Reference } from '../../showing/entry-text.ts'
import { evidenceDesk, type EvidenceDesk } from './evidence-desk.ts'

/** In bytes; a roster of a million names. */
const longestRoster = 32 << 20

/** What can be asked along with an answer: evidence, the day, a draw; and what a number is compared with. */
export interface Along {
  today: CivilDate
  /** The day of the whole walk, when it is written up later. */
  observedOn: CivilDate | undefined
  desk: EvidenceDesk
  /** For draws. */
  subject: string
  round: string
  readRoster: (typed: string) => Uint8Array | undefined
  assessment: Assessment
  /** The last round, where there is one. */
  earlier: Assessment | undefined
  memory: Memory
}

/** What is offered again in the same run. */
export interface Memory {
  /** Of the last figure. */
  reference: Reference
}

/** `run`: of one checklist in one run. The assessment is the one of the moment. */
export function alongWith(
  context: Context,
  { folder, workspace }: OpenWorkspace,
  run: Pick<Along, 'observedOn' | 'round' | 'assessment' | 'earlier' | 'memory'>,
): Along {
  const { cwd } = context.environment
  return {
    ...run,
    today: todayIn(context.environment),
    desk: evidenceDesk(context, folder, run.assessment.checklist.id),
    subject: workspace.subject.code,
    readRoster: (typed) => {
      const path = findFile(typed, { folder, cwd })
      if (path === undefined) return undefined
      const source = readSource(resolve(path), longestRoster, folder)
      return 'bytes' in source ? source.bytes : undefined
    },
  }
}
