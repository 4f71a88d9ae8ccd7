import { digestOf } from '../../checklist/digest.ts'
import { asAsked, factStages, questionsFor } from '../../checklist/walk.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import { stagesOf } from '../../checklist/shape/workspace.ts'
import { inLanguage } from '../../checklist/translate.ts'
import type { Stage } from '../../checklist/stage.ts'
import type { AskedFact, FormPart } from '../../report/form/request.ts'
import { requireSubject } from '../agreement.ts'
import { loadChecklist } from '../checklist-store.ts'
import type { Context } from '../context.ts'
import { UserError } from '../errors.ts'
import { chooseRound, type OpenRecord } from '../record.ts'
import type { OpenWorkspace } from '../workspace.ts'

export interface OpenPart extends FormPart {
  record: OpenRecord
}

/** The checklists of a form with everything that is asked of this school, each in its round. */
export async function openParts(
  context: Context,
  open: OpenWorkspace,
  names: readonly string[],
  round: unknown,
): Promise<OpenPart[]> {
  const { say } = context
  if (names.length === 0) throw new UserError(say.cli.usage.missingArgument({ name: 'checklist' }))
  const parts = new Map<string, OpenPart>()
  for (const name of names) {
    const checklist = await loadChecklist(context, open.folder, name)
    requireSubject(say, checklist, open.workspace.kind)
    const record = await chooseRound(context, open, checklist.id, round, name)
    if (record.sealed) throw new UserError(say.cli.usage.roundSealed({ round: record.round.id }))
    const asked = partOf(checklist, stagesOf(open.workspace), say.language)
    parts.set(checklist.id, { ...asked, round: record.round.id, record })
  }
  return [...parts.values()]
}

/** All that is asked under a checklist, in the words of a language. */
export function partOf(
  checklist: Checklist,
  stages: readonly Stage[],
  language: string,
): Omit<FormPart, 'round'> {
  const spoken = inLanguage(checklist, language)
  const facts = Object.entries(spoken.facts).flatMap(([id, { per }]): AskedFact[] =>
    per === 'stage'
      ? factStages(spoken, id, stages).map((stage) => ({ id, stage }))
      : [{ id, stage: undefined }],
  )
  return {
    checklist: spoken,
    digest: digestOf(checklist).judging,
    questions: asAsked(questionsFor(spoken, stages)).map((question) => {
      return { question, assists: false }
    }),
    facts,
  }
}
