import { readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { cellKey, formFields, isTyped } from '../../checklist/form/fields.ts'
import { visible } from '../../export/text/visible.ts'
import { problemWords, type FormProblem } from '../../intake/form/problem.ts'
import type { FilledRow, FilledTable } from '../../intake/form/table.ts'
import { writeWholeFile } from '../../journal/whole-file.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { Context } from '../context.ts'
import { isThere } from '../what-is-there.ts'
import { copyIn } from './copy-name.ts'
import { refusedByDisk } from './refused-by-disk.ts'

const mostCopies = 99

/**
 * Writes a workbook with its mistakes marked beside the file that came back; where it is. No file is ever written
 * over: somebody may be mending the last copy.
 */
function writeCopy(
  { environment }: Context,
  words: FormWords,
  bytes: Uint8Array,
  file: string,
): string | undefined {
  // A copy that came back wrong again is no copy of a copy.
  const { copyEnd } = words.files
  const name = `${copyIn(posix.basename(file), copyEnd).original}${copyEnd}`
  for (let nth = 1; nth <= mostCopies; nth++) {
    const copy = join(dirname(file), nth === 1 ? `${name}.xlsx` : `${name}-${nth}.xlsx`)
    const path = resolve(environment.cwd, copy)
    if (!isThere(path)) {
      writeWholeFile(path, bytes, environment.random(), environment.files)
      return copy
    }
    if (readFileSync(path).equals(bytes)) return copy
  }
  return undefined
}

/** Where the copy is; undefined where there is none, because none could be made or because the disk refused it. */
export interface KeptCopy {
  copy: string | undefined
  copyRefused: boolean
}

/** Writes the copy if there is one; that the disk refuses it is said, and keeps nothing else from being told. */
export function keepCopy(
  context: Context,
  words: FormWords,
  marked: Uint8Array | undefined,
  file: string,
): KeptCopy {
  if (!marked) return { copy: undefined, copyRefused: false }
  try {
    return { copy: writeCopy(context, words, marked, file), copyRefused: false }
  } catch (error) {
    const { text } = problemWords(refusedByDisk(error, context.say), words)
    context.err.write(`${visible(`${file} ${words.files.notCopied({ reason: text })}`)}\n`)
    return { copy: undefined, copyRefused: true }
  }
}

/** What was typed into the cells of a workbook, by `cellKey`; of a formula or an error nothing is kept. */
export function typedInto(tables: readonly FilledTable[]): Map<string, string> {
  return new Map(
    tables.flatMap(({ rows, by, observedOn }) =>
      [by, observedOn, ...rows.values()].flatMap((row) => (row ? typedIn(row) : [])),
    ),
  )
}

/** What is wrong with the cells of a workbook, in words, by `cellKey`. */
export function marksOf(
  problems: readonly FormProblem[],
  words: FormWords,
): ReadonlyMap<string, string> {
  return new Map(
    problems.flatMap((one) => {
      const said = problemWords(one, words).text
      return one.cell ? [[cellKey(one.cell.key, one.cell.field), said] as const] : []
    }),
  )
}

function typedIn(row: FilledRow): [string, string][] {
  return formFields.filter(isTyped).flatMap((field): [string, string][] => {
    const cell = row.cell(field)
    if (cell?.kind === 'text') return [[cellKey(row.key, field), cell.text]]
    return cell?.kind === 'date' && cell.day ? [[cellKey(row.key, field), cell.day]] : []
  })
}
