import type { Checklist } from '../../checklist/shape/checklist.ts'
import { isAnsweredBy } from '../../checklist/subject.ts'
import { visible } from '../../export/text/visible.ts'
import { listChecklists, loadChecklist } from '../checklist-store.ts'
import type { Context } from '../context.ts'
import {
  chooseRound,
  listRounds,
  ofEdition,
  openRecord,
  writerFor,
  type OpenRecord,
} from '../record.ts'
import type { OpenWorkspace } from '../workspace.ts'
import type { Prompts } from '../prompts/prompts.ts'

/** The checklist that was named, else the one a person chooses among those of the workspace, or among all. */
export async function pickChecklist(
  context: Context,
  prompts: Prompts,
  { folder, workspace }: OpenWorkspace,
  name: string | undefined,
  message = context.say.check.which,
): Promise<Checklist> {
  if (name !== undefined) return loadChecklist(context, folder, name)
  const all = (await listChecklists(context, folder)).filter(({ subject }) =>
    isAnsweredBy(workspace.kind, subject),
  )
  const own = all.filter(({ id }) => workspace.checklists.includes(id))
  const offered = own.length > 0 ? own : all
  const chosen =
    offered.length === 1
      ? offered[0]!
      : await prompts.choose({
          message,
          choices: offered.map((one) => ({
            value: one,
            name: context.say.check.checklistChoice(one),
          })),
        })
  return loadChecklist(context, folder, `${chosen.id}@${chosen.edition}`)
}

/** As `chooseRound`, but several unsealed rounds are a question and not an error. */
export async function pickRound(
  context: Context,
  prompts: Prompts,
  open: OpenWorkspace,
  checklistId: string,
  wanted: unknown,
  name = checklistId,
): Promise<OpenRecord> {
  const rounds = listRounds(open.folder, checklistId)
  if (wanted !== undefined || rounds.length < 2)
    return chooseRound(context, open, checklistId, wanted, name)
  const records = await Promise.all(
    rounds.map((round) => openRecord(context, open, checklistId, round)),
  )
  const unsealed = ofEdition(
    records.filter(({ sealed }) => !sealed),
    name,
  )
  if (unsealed.length < 2) return chooseRound(context, open, checklistId, wanted, name)
  const { say } = context
  return prompts.choose({
    message: say.check.whichRound,
    choices: unsealed.map((record) => ({
      value: record,
      name: say.check.roundChoice({
        round: record.round.id,
        kind: say.domain.roundKinds[record.round.kind],
        entries: record.journals.reduce((sum, { entries }) => sum + entries.length, 0),
      }),
    })),
    initial: unsealed.length - 1,
  })
}

/** Who fills in; asked for only where nobody was named and nobody is known. */
export async function pickWriter(
  context: Context,
  prompts: Prompts,
  open: OpenWorkspace,
  record: OpenRecord,
  by: unknown,
): Promise<string> {
  const known = by !== undefined || record.journals.length > 0 || open.workspace.people.length > 0
  if (known) return writerFor(context, open, record, by)
  const { say } = context
  const typed = await prompts.type({
    message: say.check.who,
    prose: true,
    refuse: (text) => {
      if (text.trim() === '') return say.check.whoNeeded
      return visible(text) === text ? undefined : say.cli.usage.badName({ seen: text })
    },
  })
  return writerFor(context, open, record, typed)
}
