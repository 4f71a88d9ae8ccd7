import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { visible } from '../../export/text/visible.ts'
import { StorageError } from '../../journal/storage-error.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { Context } from '../context.ts'
import { UserError } from '../errors.ts'
import { refusalOf } from '../read-source.ts'
import { replacedByCopies } from './copy-name.ts'

/**
 * The workbooks behind paths, folders searched to the bottom, in code-point order, each once; as printed, from the
 * current folder. Links to folders are not followed, and what Excel lays beside an open file (`~$…`) is none. What lies
 * in a folder beside its marked copy is passed over, and said to be; named itself, it is read.
 */
export function formFiles(context: Context, words: FormWords, paths: readonly string[]): string[] {
  const { cwd } = context.environment
  const found = new Set(paths.flatMap((path) => below(context, words, resolve(cwd, path))))
  return [...found].map((path) => printed(context, path)).sort(byCodePoint)
}

function printed({ environment }: Context, path: string): string {
  return relative(environment.cwd, path).split(sep).join('/')
}

function below(context: Context, words: FormWords, path: string): string[] {
  const { say } = context
  try {
    if (!statSync(path).isDirectory()) return [path]
    const items = readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !/^(\.|~\$)/.test(name))
      .sort((one, other) => byCodePoint(one.name, other.name))
    const folders = items.filter((item) => item.isDirectory())
    const own = items
      .filter((item) => !item.isDirectory() && /\.xls[xm]?$/i.test(item.name))
      .map(({ name }) => name)
    const replaced = replacedByCopies(own, words.files.copyEnd)
    for (const [name, copy] of replaced) {
      const file = printed(context, join(path, name))
      context.err.write(`${visible(words.files.passedOver({ file, copy }))}\n`)
    }
    return [
      ...own.filter((name) => !replaced.has(name)).map((name) => join(path, name)),
      ...folders.flatMap(({ name }) => below(context, words, join(path, name))),
    ]
  } catch (error) {
    const refused = refusalOf(error)
    if (!refused) throw new StorageError(path, error, { reading: true })
    const file = relative(context.environment.cwd, path)
    throw new UserError(say.cli.usage.cannotRead({ file, reason: say.cli.unreadable[refused] }))
  }
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
