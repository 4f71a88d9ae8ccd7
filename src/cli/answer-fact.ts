import type { FactValue } from '../checklist/answer/kind.ts'
import { checkQuantity } from '../checklist/answer/quantity.ts'
import { noWords, yesWords } from '../checklist/answer/typed-words.ts'
import type { Checklist, FactSpec } from '../checklist/shape/checklist.ts'
import { stagesOf } from '../checklist/shape/workspace.ts'
import { factStages } from '../checklist/walk.ts'
import type { Stage } from '../checklist/stage.ts'
import { answerProblemText } from '../messages/catalogue.ts'
import type { FactEntry } from '../record/entry.ts'
import { factExtras } from './answer-extras.ts'
import type { Context, Options } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { keyNamed, namedKeys } from './named.ts'
import { startJournal, writerFor, type OpenRecord } from './record.ts'
import type { OpenWorkspace } from './workspace.ts'

/** The fact that a word behind `zicha answer ID` names, by its id or its title. */
export function factNamed(checklist: Checklist, word: string): string | undefined {
  return Object.keys(checklist.facts).find(
    (id) => id === word || checklist.facts[id]!.title === word,
  )
}

/** Records one fact of the subject. */
export function answerFact(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
  { id, words, options }: { id: string; words: string | undefined; options: Options },
): ExitCode {
  const { say } = context
  const spec = checklist.facts[id]!
  if (words === undefined) throw new UserError(say.cli.usage.needsValue)
  const stage =
    spec.per === 'stage'
      ? stageOf(context, open, checklist, id, options['stage'] as string | undefined)
      : undefined
  const extras = factExtras(context, options)
  const value = valueOf(context, spec, words)
  const by = writerFor(context, open, record, options['by'])
  const journal = startJournal(context, open, record, checklist, by)
  journal.append<FactEntry>({
    type: 'fact',
    fact: id,
    ...(stage && { stage }),
    value,
    by,
    ...extras,
  })
  journal.close()
  const fact = stage ? say.marks.within(spec.title, say.domain.stages[stage]) : spec.title
  context.out.write(
    `${say.cli.factTaken({ fact, value: `${words.trim()} ${spec.unit ?? ''}`.trim(), by })}\n`,
  )
  return exitCodes.fine
}

function stageOf(
  { say }: Context,
  { workspace }: OpenWorkspace,
  checklist: Checklist,
  id: string,
  wanted: string | undefined,
): Stage {
  const stages = factStages(checklist, id, stagesOf(workspace))
  if (wanted === undefined && stages.length === 1) return stages[0]!
  const named = stages.map((one) => say.domain.stages[one])
  if (wanted === undefined)
    throw new UserError(
      say.cli.usage.needsStage({ id, title: checklist.facts[id]!.title, stages: named }),
    )
  const stage = keyNamed(wanted, say.domain.stages)
  if (stage && stages.includes(stage)) return stage
  throw new UserError(say.cli.usage.noSuchStage({ indicator: id, seen: wanted, stages: named }))
}

function valueOf({ say }: Context, spec: FactSpec, words: string): FactValue {
  if (spec.type === 'boolean') {
    const word = words.trim().toLowerCase()
    if (yesWords.includes(word)) return true
    if (noWords.includes(word)) return false
    throw new UserError(say.answers.problems['not-yes-or-no']({ seen: words }))
  }
  if (spec.type === 'choice') {
    const options = spec.options ?? {}
    const chosen = keyNamed(words, options)
    if (chosen !== undefined) return chosen
    const choices = namedKeys(options)
    throw new UserError(say.cli.usage.badChoice({ option: spec.title, seen: words, choices }))
  }
  const value = checkQuantity({ ...spec, type: spec.type }, words, spec.title)
  if (!value.ok) throw new UserError(answerProblemText(value.problem, say))
  return value.value
}
