import { parseRowKey, rowKey } from '../../checklist/form/fields.ts'
import { toXlsx } from '../../export/xlsx/workbook.ts'
import type { FormProblem } from '../../intake/form/problem.ts'
import { formWords, type FormWords } from '../../messages/forms.ts'
import { formWorkbook } from '../../report/form/layout.ts'
import type { FormPart } from '../../report/form/request.ts'
import { marksOf, typedInto } from './copy.ts'
import type { KnownForm } from './read-file.ts'

/**
 * The form anew as it was sent out, with what was typed and the mistakes marked. Nothing of the file itself is copied.
 * `words`: those that mistakes are told in, which need not be those of the form.
 */
export async function markedForm(
  { identity, say, subject, kind, parts, tables }: KnownForm,
  words: FormWords,
  problems: readonly FormProblem[],
): Promise<Uint8Array> {
  const rows = identity.sheets.flatMap((sheet) => sheet.rows)
  return toXlsx(
    formWorkbook({
      say,
      words: await formWords(say.language, kind),
      subject,
      scope: identity.scope,
      due: identity.due,
      parts: parts.map((part) => onlySent(part, rows)),
      filled: typedInto(tables),
      marks: marksOf(problems, words),
    }),
  )
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
