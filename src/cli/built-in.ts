import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { ChecklistSummary } from '../checklist/summary.ts'
import type { Headed } from '../lint/leaning.ts'
import { refusalOfDisk } from '../journal/storage-error.ts'
import type { Context } from './context.ts'

/** What ships with zicha, compiled when the package was built. Throws a StorageError when the disk fails. */
export function builtInIndex(context: Context): ChecklistSummary[] {
  return readJson(context, 'index.json') as ChecklistSummary[]
}

/** By what names they are found, and what they lean on. */
export function builtInHeadings(context: Context): Headed[] {
  return readJson(context, 'headings.json') as Headed[]
}

export function readBuiltIn(
  context: Context,
  { id, edition }: { id: string; edition: string },
): Checklist {
  return readJson(context, `${id}@${edition}.json`) as Checklist
}

function readJson({ environment }: Context, name: string): unknown {
  const path = join(environment.builtInFolder, name)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    // A package that lacks a file is another thing than a disk that fails.
    throw refusalOfDisk(error, path) ?? error
  }
  return JSON.parse(text)
}
