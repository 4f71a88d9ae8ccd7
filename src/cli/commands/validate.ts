import { visible } from '../../export/text/visible.ts'
import { kindOfFile } from '../../lint/kind.ts'
import { lintFormats } from '../../lint/formats/registry.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import { cachedValidation } from '../cache.ts'
import type { Context, Options } from '../context.ts'
import { emit } from '../emit.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { sourceFiles, type SourceFile } from '../source-files.ts'

/** `zicha validate [PATH…]`: every problem of checklists and workspace files, in one run. */
export async function run(
  context: Context,
  paths: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { say } = context
  const files = sourceFiles(context, paths).filter(
    ({ name, bytes, asked }) => asked || kindOfFile(name, bytes) !== undefined,
  )
  if (files.length === 0) throw new UserError(say.cli.validate.nothing)
  const diagnostics: Diagnostic[] = []
  for (const { name, bytes } of files) {
    const kind = kindOfFile(name, bytes) ?? 'checklist'
    diagnostics.push(
      ...(await cachedValidation(context.environment, name, bytes, kind)).diagnostics,
    )
  }
  const sources = textsOf(files, diagnostics)
  const colour = context.colour && options['output'] === undefined
  const drawing = { say, sources, colour, visible }
  const renderers = Object.entries(lintFormats).map(
    ([name, format]) => [name, () => format(diagnostics, drawing)] as const,
  )
  await emit(context, options, Object.fromEntries(renderers))
  const formats = options['format'] as string[] | undefined
  if (formats?.includes('pretty') ?? true) summarise(context, files.length, diagnostics)
  const isSound = diagnostics.every(({ severity }) => severity !== 'error')
  return isSound ? exitCodes.fine : exitCodes.findings
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
  const count = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length
  const [errors, warnings] = [count('error'), count('warning')]
  const { clean, found } = say.cli.validate
  const text = diagnostics.length === 0 ? clean({ files }) : found({ files, errors, warnings })
  err.write(`${text}\n`)
}
