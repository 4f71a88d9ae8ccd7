import type { Checklist } from '../../checklist/shape/checklist.ts'
import { suggest } from '../../checklist/suggest.ts'
import { inLanguage } from '../../checklist/translate.ts'
import { indicatorsOf } from '../../checklist/walk.ts'
import { isStage } from '../../checklist/stage.ts'
import {
  isAnswer,
  isFact,
  isWithdraw,
  type AnswerEntry,
  type Entry,
  type FactEntry,
  type Journal,
} from '../../record/entry.ts'
import { clockWentBack } from '../../record/clock.ts'
import { history, type LoggedEntry } from '../../record/history.ts'
import { paragraph, table, type Document } from '../../report/document.ts'
import { evidenceText } from '../../report/evidence.ts'
import { answerText, factValueText } from '../../report/gap-report/phrases.ts'
import { checklistOf } from '../agreement.ts'
import { loadChecklist } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { chooseRound, UnreadableRecord } from '../record.ts'
import { tellDiagnostics } from '../tell-diagnostics.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'

/** `zicha log ID [INDICATOR]`: who entered what, when, in the order in which the entries saw each other. */
export async function run(
  context: Context,
  [name, wanted]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const open = await openWorkspace(context)
  const newest = await loadChecklist(context, open.folder, name!)
  const record = await readableRecord(
    context,
    open,
    { id: newest.id, name: name! },
    options['round'],
  )
  const named = { name: name!, checklist: newest, record }
  const checklist = await checklistOf(context, open.folder, named)
  if (wanted !== undefined) requireKnown(context, checklist, wanted)
  const entries = history(record.journals).filter(
    ({ entry }) => wanted === undefined || subjectOf(entry) === wanted,
  )
  const clockBack = clockWentBack(record.journals).length
  await emitReport(context, options, {
    document: () =>
      logDocument(context, inLanguage(checklist, context.say.language), entries, clockBack),
    data: () => ({
      format: 'zicha/log@1',
      checklist: checklist.id,
      round: record.round,
      entries: entries.map(({ journal, entry }) => ({ journal: journal.name, ...entry })),
      clockWentBack: clockBack,
    }),
  })
  return record.exitCode
}

/** Whoever has to answer anew after damage needs to see what was there: so this command alone shows what is left. */
async function readableRecord(
  context: Context,
  open: OpenWorkspace,
  { id, name }: { id: string; name: string },
  round: unknown,
): Promise<{ round: { id: string }; journals: readonly Journal[]; exitCode: ExitCode }> {
  try {
    const record = await chooseRound(context, open, id, round, name)
    return { ...record, exitCode: exitCodes.fine }
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error
    await tellDiagnostics(context, error.diagnostics)
    return { ...error.readable, exitCode: error.exitCode }
  }
}

function requireKnown({ say }: Context, checklist: Checklist, wanted: string): void {
  const known = [...indicatorsOf(checklist).map(({ id }) => id), ...Object.keys(checklist.facts)]
  if (known.includes(wanted)) return
  throw new UserError(
    say.cli.usage.noIndicator({
      seen: wanted,
      suggestion: suggest(wanted, known) ?? '',
      checklist: checklist.id,
    }),
  )
}

function subjectOf(entry: Entry): string | undefined {
  if (isAnswer(entry) || isWithdraw(entry)) return entry.indicator
  return isFact(entry) ? entry.fact : undefined
}

function logDocument(
  { say }: Context,
  checklist: Checklist,
  entries: readonly LoggedEntry<Journal>[],
  clockBack: number,
): Document {
  const { title, columns } = say.cli.log
  const names = ['at', 'by', 'what', 'value', 'journal'] as const
  return {
    title,
    blocks: [
      table({
        columns: names.map((name) => ({
          title: columns[name],
          ...(name === 'value' && { grow: 2 }),
        })),
        rows: entries.map(({ journal, entry }) => [
          entry.at.slice(0, 19).replace('T', ' '),
          entry.by,
          whatOf(checklist, entry, say),
          valueOf(checklist, entry, say),
          journal.name,
        ]),
        empty: say.cli.nothing,
      }),
      ...(clockBack > 0
        ? [paragraph({ text: say.cli.log.clockBack({ count: clockBack }), tone: 'warn' })]
        : []),
    ],
  }
}

function whatOf(checklist: Checklist, entry: Entry, say: Context['say']): string {
  const id = subjectOf(entry)
  const { types } = say.cli.log
  const type = types[entry.type as keyof typeof types] ?? entry.type
  if (id === undefined) return type
  const title = isFact(entry)
    ? checklist.facts[id]?.title
    : indicatorsOf(checklist).find((indicator) => indicator.id === id)?.title
  const stage = (entry as { stage?: string }).stage
  const name = `${type} ${id} ${title ?? ''}`.trimEnd()
  return stage !== undefined && isStage(stage)
    ? say.marks.within(name, say.domain.stages[stage])
    : name
}

function valueOf(checklist: Checklist, entry: Entry, say: Context['say']): string {
  if (isFact(entry)) {
    const { asOf = '', source = '' } = entry
    const value = factValueText(checklist.facts[entry.fact], entry.value, say)
    const reference = say.asking.referenceOf({ asOf, source })
    const text = reference === '' ? value : say.asking.withReference({ value, reference })
    return [text, ...companyLines(entry, say)].join('\n')
  }
  if (!isAnswer(entry)) return ''
  return [answered(checklist, entry, say), ...companyLines(entry, say)].join('\n')
}

function answered(checklist: Checklist, entry: AnswerEntry, say: Context['say']): string {
  if (entry.notApplicable !== undefined) {
    const outcome = say.domain.outcomes['not-applicable']
    return entry.notApplicable ? say.marks.said(outcome, entry.notApplicable) : outcome
  }
  const indicator = indicatorsOf(checklist).find(({ id }) => id === entry.indicator)
  const section = checklist.sections[0]!
  return indicator
    ? answerText(checklist, { section, indicator, stage: undefined }, entry.value, say)
    : JSON.stringify(entry.value)
}

/** What was said along with a value: when it was seen, by what it is proved, and which question it was given to. */
function companyLines(entry: AnswerEntry | FactEntry, say: Context['say']): string[] {
  const { note, via } = entry
  const { observedOn, evidence = [] } = isFact(entry) ? {} : entry
  return [
    ...(note ? [say.report.note({ note })] : []),
    ...(observedOn === undefined ? [] : [say.asking.observedOn({ day: observedOn })]),
    ...evidence.map((piece) => say.marks.said(say.asking.evidenceAny, evidenceText(piece, say))),
    ...(via === undefined ? [] : [say.walk.via({ from: via })]),
  ]
}
