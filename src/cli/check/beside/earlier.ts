import type { Checklist } from '../../../checklist/shape/checklist.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import { checklistOf, EditionMissing } from '../../agreement.ts'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors.ts'
import {
  assessRecord,
  listRounds,
  openRecord,
  UnreadableRecord,
  type OpenRecord,
} from '../../record.ts'
import type { OpenWorkspace } from '../../workspace.ts'

/** An earlier round of the same checklist, handed in or not: shown beside the questions, never carried over. */
export interface Earlier {
  round: string
  assessment: Assessment
}

/** The round that was wanted, else the one that was begun last before this one. */
export async function earlierRound(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
  wanted: string | undefined,
): Promise<Earlier | undefined> {
  const others = listRounds(open.folder, checklist.id).filter((id) => id !== record.round.id)
  if (wanted !== undefined && !others.includes(wanted)) {
    const { noRound } = context.say.cli.usage
    throw new UserError(noRound({ round: wanted, rounds: others, checklist: checklist.id }))
  }
  const begun = beginning(record)
  const found: OpenRecord[] = []
  for (const id of wanted === undefined ? others : [wanted]) {
    const other = await readable(context, open, checklist.id, id)
    const isEarlier = wanted !== undefined || begun === undefined || beginning(other)! < begun
    if (other && other.journals.length > 0 && isEarlier) found.push(other)
  }
  const last = found.sort((a, b) => (beginning(a)! < beginning(b)! ? -1 : 1)).at(-1)
  if (!last) return undefined
  return { round: last.round.id, assessment: await judged(context, open, checklist, last) }
}

/** By the edition it was answered by, if that is still at hand. */
async function judged(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
): Promise<Assessment> {
  try {
    const own = await checklistOf(context, open.folder, { name: checklist.id, checklist, record })
    return assessRecord(context, open, own, record)
  } catch (error) {
    if (!(error instanceof EditionMissing)) throw error
    return assessRecord(context, open, checklist, record)
  }
}

/** When its first journal was begun; undefined while there is none. */
function beginning(record: OpenRecord | undefined): string | undefined {
  return record?.journals.map(({ header }) => header.at).sort()[0]
}

/** A damaged earlier round is said, and is no reason not to answer this one. */
async function readable(
  context: Context,
  open: OpenWorkspace,
  checklist: string,
  round: string,
): Promise<OpenRecord | undefined> {
  try {
    return await openRecord(context, open, checklist, round)
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error
    context.err.write(`${context.say.walk.earlierUnreadable({ round })}\n`)
    return undefined
  }
}
