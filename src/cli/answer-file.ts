import { extname, resolve } from 'node:path'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { stagesOf } from '../checklist/shape/workspace.ts'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import { readYaml } from '../checklist/yaml/read.ts'
import { visible } from '../export/text/visible.ts'
import { readAnswers, type Intake } from '../intake/answers.ts'
import { writeJournals } from '../journal/batch.ts'
import { StorageError } from '../journal/storage-error.ts'
import { answerKey, type AnswerEntry, type Draft, type FactEntry } from '../record/entry.ts'
import { unsaid } from '../record/unsaid.ts'
import { leftOutText } from '../report/condition.ts'
import { questionName } from '../report/gap-report/phrases.ts'
import { lookAtEvidence, type LookedAt } from './answer-evidence.ts'
import type { Context, Options } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { readSource } from './read-source.ts'
import { assessRecord, headerFields, withWritten, writerFor, type OpenRecord } from './record.ts'
import type { OpenWorkspace } from './workspace.ts'

type FileDraft = Draft<AnswerEntry> | Draft<FactEntry>

/** Records every answer of a file, or none: when there is any mistake in it, or when the disk refuses. */
export async function answerFromFile(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
  options: Options,
): Promise<ExitCode> {
  const { say, err } = context
  const file = options['file'] as string
  const { intake, evidence } = await readFile(context, open, checklist, file)
  const writer = writerFor(context, open, record, options['by'])
  const drafts: FileDraft[] = [
    ...intake.facts.map((fact) => ({ type: 'fact' as const, by: intake.by ?? writer, ...fact })),
    ...intake.answers.map((answer) => ({
      type: 'answer' as const,
      by: intake.by ?? writer,
      ...answer,
      ...(evidence.has(answer) && { evidence: evidence.get(answer)! }),
    })),
  ]
  const news = unsaid<AnswerEntry | FactEntry>(record.standing, drafts)
  const after = save(context, open, checklist, record, writer, news)
  const facts = news.filter(({ type }) => type === 'fact').length
  const counts = { count: news.length - facts, facts, known: drafts.length - news.length }
  err.write(`${visible(say.answerFile.done({ ...counts, file, by: writer }))}\n`)
  tellLeftOut(context, open, checklist, after, intake)
  return exitCodes.fine
}

async function readFile(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  file: string,
): Promise<{ intake: Intake; evidence: LookedAt['evidence'] }> {
  const { say, environment, err, today } = context
  const source = readSource(resolve(environment.cwd, file), yamlLimits.bytes, environment.cwd)
  if ('refused' in source) {
    const reason = say.cli.unreadable[source.refused]
    throw new UserError(say.cli.usage.cannotRead({ file, reason }))
  }
  const isTable = extname(file).toLowerCase() === '.csv'
  const { readCsv } = isTable ? await import('../intake/csv/read.ts') : { readCsv: undefined }
  const read = readCsv
    ? readCsv(file, source.bytes, checklist, say)
    : { ...readYaml(file, source.bytes), encoding: 'utf-8' }
  if (read.encoding === 'gbk') err.write(`${visible(say.answerFile.readAsGbk({ file }))}\n`)
  const asked = { stages: stagesOf(open.workspace), today }
  const intake = read.root && readAnswers(file, read.root, checklist, asked)
  const looked =
    intake &&
    lookAtEvidence(intake, { folder: open.folder, cwd: environment.cwd, checklist, today })
  const found = [read, intake, looked].flatMap((one) => one?.diagnostics ?? [])
  if (!intake || !looked || found.some(({ severity }) => severity === 'error')) {
    throw new UserError(say.cli.usage.answersInvalid({ file }), exitCodes.usage, found)
  }
  return { intake, evidence: looked.evidence }
}

/** The record with all of it. Whatever the disk says, the person must know what became of the file. */
function save(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
  writer: string,
  news: readonly Draft<AnswerEntry | FactEntry>[],
): OpenRecord {
  const { environment, say, err } = context
  try {
    const fields = headerFields(context, open, record, checklist, writer)
    const batch = { folder: record.folder, fields, drafts: news }
    const [written] = writeJournals(environment, [batch])
    return withWritten(record, written?.journal)
  } catch (error) {
    if (error instanceof StorageError) {
      const { nothingSaved, notSure } = say.answerFile
      err.write(`${error.nothingSaved ? nothingSaved : notSure}\n`)
    }
    throw error
  }
}

/** What is not asked now is recorded all the same; the person is told why it does not count. */
function tellLeftOut(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  after: OpenRecord,
  { answers }: Intake,
): void {
  const { say, err } = context
  const given = new Set(answers.map(({ indicator, stage }) => answerKey(indicator, stage)))
  for (const { question, leftOut } of assessRecord(context, open, checklist, after).items) {
    const { indicator, stage } = question
    if (leftOut && [answerKey(indicator.id, stage), indicator.id].some((key) => given.has(key))) {
      const why = leftOutText(leftOut, checklist, say)
      err.write(`${say.marks.said(questionName(question, say), why)}\n`)
    }
  }
}
