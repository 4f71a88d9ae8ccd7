import type { Indicator } from '../checklist/shape/indicator.ts'
import type { CivilDate } from '../civil/date.ts'
import { readPaper } from '../intake/paper.ts'
import type { Evidence, FactEntry, PaperEvidence } from '../record/entry.ts'
import type { Context, Options } from './context.ts'
import { UserError } from './errors.ts'
import { describeFile } from './evidence-file.ts'
import { datedFile, findFile } from './evidence-path.ts'
import { pastDay } from './past-day.ts'
import type { OpenWorkspace } from './workspace.ts'

/** What may be given on the command line along with an answer. */
export interface AnswerExtras {
  note?: string
  observedOn?: CivilDate
  evidence?: readonly Evidence[]
}

export function answerExtras(
  context: Context,
  open: OpenWorkspace,
  indicator: Indicator,
  options: Options,
): AnswerExtras {
  refuseOptions(context, options, ['asOf', 'source'], 'facts')
  const note = textOption(options['note'])
  const observedOn = pastDay(context, '--observed-on', options['observedOn'])
  const evidence = [
    ...listOption(options['evidence']).map((path) => fileFor(context, open, indicator, path)),
    ...listOption(options['paper']).map((words) => paperFor(context, indicator, words)),
  ]
  return {
    ...(note !== undefined && { note }),
    ...(observedOn !== undefined && { observedOn }),
    ...(evidence.length > 0 && { evidence }),
  }
}

/** The same for a fact. */
export function factExtras(
  context: Context,
  options: Options,
): Pick<FactEntry, 'asOf' | 'source' | 'note'> {
  refuseOptions(context, options, ['observedOn', 'evidence', 'paper'], 'indicators')
  const note = textOption(options['note'])
  const asOf = pastDay(context, '--as-of', options['asOf'])
  const source = textOption(options['source'])
  return {
    ...(note !== undefined && { note }),
    ...(asOf !== undefined && { asOf }),
    ...(source !== undefined && { source }),
  }
}

const flags = {
  observedOn: '--observed-on',
  evidence: '--evidence',
  paper: '--paper',
  asOf: '--as-of',
  source: '--source',
}

/** An option that would do nothing is refused. */
export function refuseOptions(
  { say }: Context,
  options: Options,
  names: readonly (keyof typeof flags)[],
  goesWith: 'facts' | 'indicators' | 'one',
): void {
  const given = names.find((name) => options[name] !== undefined)
  if (given) throw new UserError(say.cli.usage.onlyWith[goesWith]({ option: flags[given] }))
}

function fileFor(
  context: Context,
  { folder }: OpenWorkspace,
  indicator: Indicator,
  typed: string,
): Evidence {
  const { say, environment } = context
  const around = { folder, cwd: environment.cwd }
  const file = datedFile(typed, (path) => findFile(path, around))
  if (!file) {
    const { usage, unreadable } = say.cli
    throw new UserError(usage.cannotRead({ file: typed, reason: unreadable.missing }))
  }
  const dated = pastDay(context, '--evidence', file.dated)
  return {
    ...soleTitle(indicator),
    ...describeFile(file.path, around),
    ...(dated !== undefined && { dated }),
  }
}

function paperFor(context: Context, indicator: Indicator, words: string): PaperEvidence {
  const { say } = context
  const paper = readPaper(words)
  pastDay(context, '--paper', paper?.dated)
  const title = paper?.title ?? soleTitle(indicator).title
  if (!paper || title === undefined) throw new UserError(say.cli.usage.badPaper({ seen: words }))
  return { ...paper, title }
}

/** Where one thing is asked for, that is what is given. */
function soleTitle({ evidence: needs }: Indicator): { title?: string } {
  return needs.length === 1 ? { title: needs[0]!.title } : {}
}

function textOption(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function listOption(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : []
}
