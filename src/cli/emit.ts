import { resolve } from 'node:path'
import { writeWholeFile } from '../journal/whole-file.ts'
import type { Context, Options } from './context.ts'
import { UserError } from './errors.ts'
import { isThere } from './what-is-there.ts'

type Content = string | Uint8Array
export type Renderers = Readonly<Record<string, () => Content | Promise<Content>>>

/**
 * Writes a result in the formats asked for, the first being the default: to stdout, or to the files behind `-o`,
 * pairwise, `-` being stdout again. An existing file is kept unless `--force` says otherwise, and a terminal gets no
 * bytes that are no text; all is checked before anything is written.
 */
export async function emit(
  context: Context,
  options: Options,
  renderers: Renderers,
): Promise<void> {
  const { say, environment } = context
  const known = Object.keys(renderers)
  const formats = (options['format'] as string[] | undefined) ?? [known[0]!]
  const files = (options['output'] as string[] | undefined) ?? []
  for (const seen of formats) {
    if (!known.includes(seen)) {
      throw new UserError(say.cli.usage.badChoice({ option: '--format', seen, choices: known }))
    }
  }
  if (files.length > formats.length) throw new UserError(say.cli.usage.outputsMismatch)
  const paths = files.map((file) => (file === '-' ? undefined : resolve(environment.cwd, file)))
  const taken = paths.findIndex((path) => path !== undefined && isThere(path))
  if (taken >= 0 && options['force'] !== true) {
    throw new UserError(say.cli.usage.outputExists({ file: files[taken]! }))
  }
  const contents: Content[] = []
  for (const [index, format] of formats.entries()) {
    const content = await renderers[format]!()
    const isForTerminal = paths[index] === undefined && environment.columns !== undefined
    if (isForTerminal && typeof content !== 'string') {
      throw new UserError(say.cli.usage.notForTerminal({ format }))
    }
    contents.push(content)
  }
  for (const [index, content] of contents.entries()) {
    const path = paths[index]
    if (path === undefined) {
      context.out.write(content)
    } else {
      writeWholeFile(path, content, environment.random(), environment.files)
      context.err.write(`${say.cli.written({ file: files[index]! })}\n`)
    }
  }
}
