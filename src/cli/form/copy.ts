import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { cellKey, formFields, isTyped } from '../../checklist/form/fields.ts'
import { problemWords, type FormProblem } from '../../intake/form/problem.ts'
import type { FilledRow, FilledTable } from '../../intake/form/table.ts'
import { writeWholeFile } from '../../journal/whole-file.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { Context } from '../context.ts'

const mostCopies = 99

/**
 * Writes a workbook with its mistakes marked beside the file that came back; where it is. No file is ever written
 * over: somebody may be mending the last copy.
 */
export function writeCopy(
  { environment }: Context,
  words: FormWords,
  bytes: Uint8Array,
  file: string,
): string | undefined {
  const bare = posix.basename(file).replace(/\.xls[xm]?$/i, '')
  // A copy that came back wrong again is no copy of a copy.
  const { copyEnd } = words.files
  const at = bare.lastIndexOf(copyEnd)
  const isCopy = at > 0 && /^(-\d+)?$/.test(bare.slice(at + copyEnd.length))
  const name = `${isCopy ? bare.slice(0, at) : bare}${copyEnd}`
  for (let nth = 1; nth <= mostCopies; nth++) {
    const copy = join(dirname(file), nth === 1 ? `${name}.xlsx` : `${name}-${nth}.xlsx`)
    const path = resolve(environment.cwd, copy)
    if (!existsSync(path)) {
      writeWholeFile(path, bytes, environment.random(), environment.files)
      return copy
    }
    if (readFileSync(path).equals(bytes)) return copy
  }
  return undefined
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
