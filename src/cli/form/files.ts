import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { StorageError } from '../../journal/storage-error.ts'
import type { Context } from '../context.ts'
import { UserError } from '../errors.ts'
import { refusalOf } from '../read-source.ts'

/**
 * The workbooks behind paths, folders searched to the bottom, in code-point order, each once; as printed, from the
 * current folder. Links to folders are not followed, and what Excel lays beside an open file (`~$…`) is none.
 */
export function formFiles(context: Context, paths: readonly string[]): string[] {
  const { cwd } = context.environment
  const found = new Set(paths.flatMap((path) => below(context, resolve(cwd, path))))
  return [...found].map((path) => relative(cwd, path).split(sep).join('/')).sort(byCodePoint)
}

function below(context: Context, path: string): string[] {
  const { say } = context
  try {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path, { withFileTypes: true }).flatMap((item) => {
      if (/^(\.|~\$)/.test(item.name)) return []
      const own = join(path, item.name)
      if (item.isDirectory()) return below(context, own)
      return /\.xls[xm]?$/i.test(item.name) ? [own] : []
    })
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
