import { readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { cellKey, formFields, isTyped, parseRowKey, rowKey } from '../../checklist/form/fields.ts'
import { toXlsx } from '../../export/xlsx/workbook.ts'
import { problemWords, type FormProblem } from '../../intake/form/problem.ts'
import { writeWholeFile } from '../../journal/whole-file.ts'
import { formWords, type FormWords } from '../../messages/forms.ts'
import { formWorkbook } from '../../report/form/layout.ts'
import type { FormPart, FormRequest } from '../../report/form/request.ts'
import type { FilledRow } from '../../intake/form/table.ts'
import type { Context } from '../context.ts'
import { isThere } from '../what-is-there.ts'
import type { KnownForm } from './read-file.ts'

const mostCopies = 99

/**
 * Writes the form anew beside the file that came back, with what was typed and the mistakes marked. Nothing of the
 * file itself is copied, and no file is ever written over: somebody may be mending the last copy.
 */
export async function writeCopy(
  { environment }: Context,
  words: FormWords,
  form: KnownForm,
  problems: readonly FormProblem[],
  file: string,
): Promise<string | undefined> {
  const request = await requestOf(form, words, problems)
  const bytes = toXlsx(formWorkbook(request))
  const bare = posix.basename(file).replace(/\.xls[xm]?$/i, '')
  // A copy that came back wrong again is no copy of a copy.
  const { copyEnd } = words.files
  const at = bare.lastIndexOf(copyEnd)
  const isCopy = at > 0 && /^(-\d+)?$/.test(bare.slice(at + copyEnd.length))
  const name = `${isCopy ? bare.slice(0, at) : bare}${copyEnd}`
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

async function requestOf(
  form: KnownForm,
  words: FormWords,
  problems: readonly FormProblem[],
): Promise<FormRequest> {
  const { identity, say, subject, parts, tables } = form
  const filled = new Map<string, string>()
  for (const { rows, by, observedOn } of tables) {
    for (const row of [by, observedOn, ...rows.values()]) {
      if (row) for (const [cell, text] of typedIn(row)) filled.set(cell, text)
    }
  }
  const marks = new Map(
    problems.flatMap((one) => {
      const said = problemWords(one, words).text
      return one.cell ? [[cellKey(one.cell.key, one.cell.field), said] as const] : []
    }),
  )
  return {
    say,
    words: await formWords(say.language),
    subject,
    scope: identity.scope,
    due: identity.due,
    parts: parts.map((part) =>
      onlySent(
        part,
        identity.sheets.flatMap(({ rows }) => rows),
      ),
    ),
    filled,
    marks,
  }
}

function typedIn(row: FilledRow): [string, string][] {
  return formFields.filter(isTyped).flatMap((field): [string, string][] => {
    const cell = row.cell(field)
    if (cell?.kind === 'text') return [[cellKey(row.key, field), cell.text]]
    return cell?.kind === 'date' && cell.day ? [[cellKey(row.key, field), cell.day]] : []
  })
}

/** Of all that is asked, what stood on the form that was sent out. */
function onlySent(part: FormPart, rows: readonly { key: string }[]): FormPart {
  const sent = new Set(
    rows.flatMap(({ key }) => {
      const id = parseRowKey(key)
      return id ? [rowKey({ ...id, kind: 'fact' })] : []
    }),
  )
  const facts = new Set(rows.map(({ key }) => key))
  const { checklist } = part
  const keyOf = (id: string, stage: string | undefined) =>
    rowKey({ kind: 'fact', checklist: checklist.id, id, stage })
  return {
    ...part,
    questions: part.questions.filter(({ question: { indicator, stage } }) =>
      sent.has(keyOf(indicator.id, stage)),
    ),
    facts: part.facts.filter(({ id, stage }) => facts.has(keyOf(id, stage))),
  }
}
