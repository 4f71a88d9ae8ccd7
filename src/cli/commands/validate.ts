import { visible } from '../../export/text/visible.ts'
import { lintFormats } from '../../lint/formats/registry.ts'
import { kindOfFile } from '../../lint/kind.ts'
import { withLevels } from '../../lint/levels.ts'
import { ruleBook } from '../../lint/rules/registry.ts'
import { diagnosticTexts } from '../../messages/diagnostic-texts.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import { ruleReasons } from '../../messages/rule-reasons.ts'
import { calendarNamed } from '../calendar-file.ts'
import type { Context, Options } from '../context.ts'
import { diagnoseFiles } from '../diagnose-files.ts'
import { emit } from '../emit.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { replacedBuiltIns } from '../replaced-built-in.ts'
import { ruleLevels } from '../rule-levels.ts'
import { namedSources, workspaceSources, type SourceFile } from '../source-files.ts'
import { testsNotRun } from '../tests-not-run.ts'
import { version } from '../version.ts'

/** `zicha validate [PATH… | -]`: every problem of checklists and workspace files, in one run. */
export async function run(
  context: Context,
  paths: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const rule = options['explain'] as string | undefined
  if (rule !== undefined) return (await import('../explain-rule.ts')).explainRule(context, rule)
  const mostWarnings = limitOfWarnings(context, options)
  const files = (await namedSources(context, await wanted(context, paths))).filter(
    ({ name, bytes, asked }) => asked || kindOfFile(name, bytes) !== undefined,
  )
  if (files.length === 0) throw new UserError(context.say.cli.validate.nothing)
  const found = await diagnoseFiles(context, files)
  const diagnostics = await levelled(context, found)
  await print(context, options, files, diagnostics, mostWarnings === 0)
  await note(context, files, found)
  const [errors, warnings] = [count(diagnostics, 'error'), count(diagnostics, 'warning')]
  if (warnings > mostWarnings) {
    context.err.write(`${context.say.cli.validate.tooMany({ warnings, most: mostWarnings })}\n`)
  }
  return errors > 0 || warnings > mostWarnings ? exitCodes.findings : exitCodes.fine
}

/** What was named, else what belongs to the workspace: its own files, and the calendar it names. */
async function wanted(context: Context, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length > 0) return paths
  const calendar = await calendarNamed(context)
  return calendar === undefined ? [] : [...workspaceSources(context), calendar]
}

/** How many warnings are still fine: any number, unless `--max-warnings` or `--strict` says otherwise. */
function limitOfWarnings({ say }: Context, options: Options): number {
  if (options['strict'] === true) return 0
  const seen = options['maxWarnings'] as string | undefined
  if (seen === undefined) return Infinity
  if (/^\d{1,9}$/.test(seen)) return Number(seen)
  throw new UserError(say.cli.usage.badCount({ option: '--max-warnings', seen }))
}

async function levelled(
  context: Context,
  found: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  const levels = await ruleLevels(context)
  if (levels === undefined) context.err.write(`${context.say.cli.validate.levelsUnread}\n`)
  return withLevels(found, levels ?? {}, ruleBook)
}

async function print(
  context: Context,
  options: Options,
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
  strict: boolean,
): Promise<void> {
  const { say } = context
  const formats = (options['format'] as string[] | undefined) ?? ['pretty']
  const run = {
    say,
    sources: textsOf(files, diagnostics),
    colour: context.colour && options['output'] === undefined,
    visible,
    files: files.map(({ name }) => name),
    strict,
    version,
    book: ruleBook,
    reasons: await ruleReasons(say.language),
    texts: await diagnosticTexts(say.language),
  }
  const renderers = Object.entries(lintFormats).map(
    ([name, format]) => [name, () => format(diagnostics, run)] as const,
  )
  await emit(context, options, Object.fromEntries(renderers))
  if (formats.includes('pretty')) summarise(context, files.length, diagnostics)
}

/** What there is to quote from. */
function textsOf(
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
): Map<string, string> {
  const needed = new Set(diagnostics.map(({ at }) => at.file))
  const quoted = files.filter(({ name }) => needed.has(name))
  return new Map(quoted.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]))
}

function summarise({ err, say }: Context, files: number, diagnostics: readonly Diagnostic[]): void {
  const [errors, warnings] = [count(diagnostics, 'error'), count(diagnostics, 'warning')]
  const { clean, found } = say.cli.validate
  const text = diagnostics.length === 0 ? clean({ files }) : found({ files, errors, warnings })
  err.write(`${text}\n`)
}

/** What is no fault of a file, but not to be overlooked: whatever the format, it is said beside the output. */
async function note(
  context: Context,
  files: readonly SourceFile[],
  found: readonly Diagnostic[],
): Promise<void> {
  const { err, say } = context
  const waiting = testsNotRun(files, found)
  const notes = [
    ...(waiting.length > 0 ? [say.cli.validate.testsNotRun({ files: waiting })] : []),
    ...(await replacedBuiltIns(context, files)).map(say.cli.validate.replaces),
  ]
  for (const one of notes) err.write(`${visible(one)}\n`)
}

function count(diagnostics: readonly Diagnostic[], wanted: Diagnostic['severity']): number {
  return diagnostics.filter(({ severity }) => severity === wanted).length
}
