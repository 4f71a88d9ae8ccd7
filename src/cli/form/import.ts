import type { CivilDate } from '../../civil/date.ts'
import type { FormProblem } from '../../intake/form/problem.ts'
import { formWords, type FormWords } from '../../messages/forms.ts'
import { visible } from '../../export/text/visible.ts'
import { table, type Document } from '../../report/document.ts'
import { todayIn, type Context, type Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { openWorkspace } from '../workspace.ts'
import { keepCopy, type KeptCopy } from './copy.ts'
import { formFiles } from './files.ts'
import { markedForm } from './marked.ts'
import { problemData, tellProblems } from './problems.ts'
import { readFormFile, type Reading, type ReadForm } from './read-file.ts'
import { countRefused, importCode, isRefusedByDisk, refusedByDisk } from './refused-by-disk.ts'
import type { Change } from './changes.ts'
import { createRecorder } from './recorder.ts'

/** What became of one file. */
export interface FormResult {
  file: string
  by: readonly string[]
  written: number
  same: number
  replaced: readonly Change[]
  corrected: readonly Change[]
  differing: readonly Change[]
  problems: readonly FormProblem[]
  /** The copy with the marks, to be sent back. */
  copy: string | undefined
  copyRefused: boolean
}

const secondMs = 1000

/** Takes over the forms that came back: every one wholly or not at all, one after the other. */
export async function importForms(
  context: Context,
  paths: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { say, environment, err } = context
  if (paths.length === 0) throw new UserError(say.cli.usage.missingArgument({ name: 'paths' }))
  const open = await openWorkspace(context)
  const words = await formWords(say.language, open.workspace.kind)
  const files = formFiles(context, words, paths)
  if (files.length === 0) throw new UserError(words.files.noForms)
  const recorder = createRecorder(context, open, options)
  const today: CivilDate = todayIn(environment)
  const results: FormResult[] = []
  let told = environment.now()
  for (const [done, file] of files.entries()) {
    const result = await importForm({ context, open, recorder, today, words }, file)
    results.push(result)
    tell(context, words, result)
    if (environment.now() - told < secondMs || done + 1 === files.length) continue
    told = environment.now()
    const { rejected } = countRefused(results)
    err.write(`${words.files.progress({ done: done + 1, of: files.length, rejected })}\n`)
  }
  await emitReport(context, options, {
    document: () => summary(words, results),
    data: () => ({
      format: 'zicha/form-import@1',
      files: results.map((result) => dataOf(words, result)),
    }),
  })
  return results.some(({ copyRefused }) => copyRefused) ? exitCodes.storage : importCode(results)
}

/** Reads one form and takes it over; what the disk refuses is told of this form, and the next one is read. */
async function importForm(reading: Reading, file: string): Promise<FormResult> {
  const { context, recorder } = reading
  const nothing = { file, by: [], written: 0, same: 0, replaced: [], corrected: [], differing: [] }
  const kept = { copy: undefined, copyRefused: false }
  try {
    const read = await readFormFile(reading, file)
    if (read.problems.length > 0) {
      return { ...nothing, problems: read.problems, ...(await copyOf(reading, read, file)) }
    }
    const recorded = recorder.record(read.parts)
    if ('problem' in recorded) return { ...nothing, problems: [recorded.problem], ...kept }
    return { file, ...recorded, problems: [], ...kept }
  } catch (error) {
    return { ...nothing, problems: [refusedByDisk(error, context.say)], ...kept }
  }
}

async function copyOf(
  { context, words }: Reading,
  { form, problems }: ReadForm,
  file: string,
): Promise<KeptCopy> {
  const marked = form && (await markedForm(form, words, problems))
  return keepCopy(context, words, marked, file)
}

/** What has to be mended, and what has changed, as it happens. */
function tell(context: Context, words: FormWords, result: FormResult): void {
  const { files } = words
  const { file, problems, copy, replaced, corrected, differing } = result
  const line = (text: string) => context.err.write(`${visible(text)}\n`)
  tellProblems(context, words, file, problems)
  if (copy !== undefined) line(files.copied({ file: copy }))
  for (const one of replaced) line(`${file} ${files.replaced(one)}`)
  for (const one of differing) line(`${file} ${files.differing(one)}`)
  for (const one of corrected) line(`${file} ${files.corrected(one)}`)
}

function summary({ files: words }: FormWords, results: readonly FormResult[]): Document {
  const columns = words.importColumns
  const { rejected, failed } = countRefused(results)
  const written = results.reduce((sum, one) => sum + one.written, 0)
  const read = results.length - rejected - failed
  const counts = { files: results.length, read, rejected, failed, written }
  const number = { align: 'right' } as const
  return {
    title: words.importTitle,
    blocks: [
      table({
        columns: [
          { title: columns.file },
          { title: columns.result },
          { title: columns.by },
          { title: columns.written, ...number },
          { title: columns.same, ...number },
          { title: columns.replaced, ...number },
          { title: columns.problems, ...number },
        ],
        rows: results.map((result) => [
          result.file,
          words.results[outcomeOf(result)],
          result.by.join(' '),
          String(result.written),
          String(result.same),
          String(result.replaced.length),
          String(result.problems.length),
        ]),
      }),
      { type: 'paragraph', spans: [words.summary(counts)] },
    ],
  }
}

function outcomeOf(result: FormResult): keyof FormWords['files']['results'] {
  const { problems, written } = result
  if (isRefusedByDisk(result)) return 'failed'
  if (problems.length > 0) return 'rejected'
  return written > 0 ? 'imported' : 'nothing'
}

function dataOf(words: FormWords, result: FormResult) {
  const { file, by, written, same, replaced, corrected, differing, problems, copy } = result
  return {
    file,
    result: outcomeOf(result),
    by,
    written,
    same,
    replaced,
    corrected,
    differing,
    copy: copy ?? null,
    problems: problems.map((one) => problemData(words, one)),
  }
}
