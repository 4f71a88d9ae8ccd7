import { isDeepStrictEqual } from 'node:util'
import { kindOf } from '../../checklist/answer/registry.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Indicator } from '../../checklist/shape/indicator.ts'
import { stagesOf } from '../../checklist/shape/workspace.ts'
import type { Stage } from '../../checklist/stage.ts'
import { suggest } from '../../checklist/suggest.ts'
import { asAsked, indicatorsOf, questionsFor, type Question } from '../../checklist/walk.ts'
import type { AnswerEntry, Draft } from '../../record/entry.ts'
import { leftOutText } from '../../report/condition.ts'
import { answerText, deadlineText, questionName } from '../../report/gap-report/phrases.ts'
import { waiverText } from '../../report/standard.ts'
import { findGaps } from '../../rectification/gap.ts'
import { answerExtras, refuseOptions } from '../answer-extras.ts'
import { answerFact, factNamed } from '../answer-fact.ts'
import { evidenceDraft } from '../check/saving/drafts.ts'
import { keyNamed } from '../named.ts'
import { checklistOf } from '../agreement.ts'
import { loadChecklist } from '../checklist-store.ts'
import { todayIn, type Context, type Options } from '../context.ts'
import { refusedValue } from '../refused-value.ts'
import { tellDoubts } from '../tell-doubts.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import {
  assessRecord,
  chooseRound,
  startJournal,
  withWritten,
  writerFor,
  type OpenRecord,
} from '../record.ts'
import { schoolYear } from '../school-year.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'

/** `zicha answer ID INDICATOR VALUE`, or many at once with `--file`. */
export async function run(
  context: Context,
  args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const [name, indicator, value] = args
  const open = await openWorkspace(context)
  const newest = await loadChecklist(context, open.folder, name!)
  const record = await chooseRound(context, open, newest.id, options['round'], name)
  if (record.sealed)
    throw new UserError(context.say.cli.usage.roundSealed({ round: record.round.id }))
  const named = { name: name!, checklist: newest, record }
  const checklist = await checklistOf(context, open.folder, named)
  if (typeof options['file'] === 'string') {
    const alone = ['observedOn', 'evidence', 'paper', 'asOf', 'source'] as const
    refuseOptions(context, options, alone, 'one')
    const { answerFromFile } = await import('../answer-file.ts')
    return answerFromFile(context, open, checklist, record, options)
  }
  if (indicator === undefined)
    throw new UserError(context.say.cli.usage.missingArgument({ name: 'indicator' }))
  const fact = factNamed(checklist, indicator)
  if (fact !== undefined) {
    return answerFact(context, open, checklist, record, { id: fact, words: value, options })
  }
  const question = findQuestion(context, open, checklist, indicator, options['stage'])
  return answerOne(context, { open, checklist, record, question, words: value, options })
}

interface One {
  open: OpenWorkspace
  checklist: Checklist
  record: OpenRecord
  question: Question
  words: string | undefined
  options: Options
}

async function answerOne(context: Context, one: One): Promise<ExitCode> {
  const { open, checklist, record, question, options } = one
  const { say } = context
  const by = writerFor(context, open, record, options['by'])
  const draft = draftOf(context, one, by)
  if (draft.value !== null)
    await tellDoubts(context, open, checklist, record, { question, value: draft.value })
  const year = await schoolYear(context, open)
  const journal = startJournal(context, open, record, checklist, by)
  journal.append(draft)
  journal.close()
  const assessment = assessRecord(context, open, checklist, withWritten(record, journal.written))
  // What is shared out settles every stage at once.
  const items = assessment.items.filter(
    ({ question: { indicator, stage } }) =>
      indicator.id === question.indicator.id && stage === (question.stage ?? stage),
  )
  const value =
    draft.notApplicable === undefined
      ? answerText(checklist, question, draft.value, say)
      : say.domain.outcomes['not-applicable']
  for (const item of items) {
    const outcome = say.domain.outcomes[item.outcome]
    context.out.write(
      `${say.cli.answered({ question: questionName(item.question, say), value, outcome, by })}\n`,
    )
    if (item.leftOut) {
      context.out.write(`${leftOutText(item.leftOut, checklist, say)}\n`)
    }
    const gap = findGaps({ ...assessment, items: [item] }, todayIn(context.environment), year)[0]
    if (gap) {
      const deadline = deadlineText(gap.deadline, say).replaceAll('\n', ' ')
      context.out.write(`${say.cli.deadlineNow({ deadline })}\n`)
    }
  }
  return exitCodes.fine
}

function draftOf(
  context: Context,
  { open, record, checklist, question, words, options }: One,
  by: string,
): Draft<AnswerEntry> {
  const { say } = context
  const { indicator, stage } = question
  const extras = answerExtras(context, open, indicator, options)
  const common = {
    type: 'answer' as const,
    indicator: indicator.id,
    ...(stage && { stage }),
    by,
    ...extras,
  }
  if (options['notApplicable'] !== undefined) {
    return {
      ...common,
      value: null,
      notApplicable: reasonFor(context, indicator, options['notApplicable']),
    }
  }
  const standing = assessRecord(context, open, checklist, record).items.find(
    ({ question: one }) => one.indicator.id === indicator.id && one.stage === (stage ?? one.stage),
  )
  const evidence = [...(standing?.answer?.evidence ?? []), ...(extras.evidence ?? [])]
  if (words === undefined && extras.evidence && standing?.answer)
    return evidenceDraft(standing.answer, evidence, by)
  if (words === undefined) throw new UserError(say.cli.usage.needsValue)
  const kind = kindOf(indicator.answer)
  const read = kind.read(indicator.answer, words, checklist.scales)
  const value = kind.check(indicator.answer, read, checklist.scales)
  if (!value.ok) throw refusedValue(say, checklist, question, words, value.problem)
  const draft = { ...common, value: value.value }
  const isSame = !standing?.conflict && isDeepStrictEqual(standing?.answer?.value, draft.value)
  if (!isSame) return draft
  // As in a dialogue: what was said of the same answer stays, unless it is said anew.
  const { note = standing?.answer?.note } = draft
  return {
    ...draft,
    ...(note !== undefined && { note }),
    ...(evidence.length > 0 && { evidence }),
  }
}

function reasonFor({ say }: Context, indicator: Indicator, given: unknown): string {
  const reason = typeof given === 'string' ? given.trim() : ''
  if (indicator.notApplicable === 'never') {
    throw new UserError(say.cli.usage.notApplicableNever({ indicator: indicator.id }))
  }
  if (indicator.notApplicable === 'with-reason' && reason === '') {
    throw new UserError(say.cli.usage.notApplicableReason({ indicator: indicator.id }))
  }
  return reason
}

function findQuestion(
  { say }: Context,
  { workspace }: OpenWorkspace,
  checklist: Checklist,
  indicator: string,
  wanted: unknown,
): Question {
  const questions = questionsFor(checklist, stagesOf(workspace))
  const own = questions.filter((question) => question.indicator.id === indicator)
  if (own.length === 0) {
    const known = indicatorsOf(checklist).find(({ id }) => id === indicator)
    const waiver = known && waiverText(known, say)
    if (waiver !== undefined) throw new UserError(say.cli.usage.waived({ indicator, why: waiver }))
    const status = known?.status
    if (status) throw new UserError(say.cli.usage.notInForce({ indicator, status }))
    const suggestion =
      suggest(indicator, [...new Set(questions.map((question) => question.indicator.id))]) ?? ''
    throw new UserError(
      say.cli.usage.noIndicator({ seen: indicator, suggestion, checklist: checklist.id }),
    )
  }
  const stages = own.flatMap(({ stage }) => stage ?? ([] as Stage[]))
  const names = stages.map((one) => say.domain.stages[one])
  if (wanted === undefined) {
    const [asked, ...more] = asAsked(own)
    if (asked && more.length === 0) return asked
    throw new UserError(
      say.cli.usage.needsStage({ id: indicator, title: own[0]!.indicator.title, stages: names }),
    )
  }
  const named = keyNamed(wanted as string, say.domain.stages)
  const found = own.find(({ stage }) => stage !== undefined && stage === named)
  if (found) return found
  throw new UserError(
    say.cli.usage.noSuchStage({ indicator, seen: wanted as string, stages: names }),
  )
}
