import { parseProblemKey } from '../../checklist/form/ledger-fields.ts'
import { toXlsx } from '../../export/xlsx/workbook.ts'
import type { FormProblem } from '../../intake/form/problem.ts'
import { wordsFor } from '../../messages/by-kind.ts'
import { formWords, type FormWords } from '../../messages/forms.ts'
import { problemAsOf } from '../../rectification/as-of.ts'
import { ledgerItems } from '../../rectification/ledger-items.ts'
import { ledgerRowKey, ledgerWorkbook } from '../../report/ledger/form.ts'
import { marksOf, typedInto } from '../form/copy.ts'
import { catalogueOf } from '../form/read-file.ts'
import type { Desk } from './desk.ts'
import type { KnownLedger } from './read-file.ts'

/**
 * The ledger anew as it went out, with what was typed and the mistakes marked; its problems stand as they did then, so
 * that what has been done since is still found out. Undefined where one of them is not known here.
 */
export async function markedLedger(
  { context, open, findings, ledger }: Desk,
  { identity, tables }: KnownLedger,
  words: FormWords,
  mistakes: readonly FormProblem[],
): Promise<Uint8Array | undefined> {
  const keys = identity.sheets.flatMap(({ rows }) => rows.map(({ key }) => key))
  const then = keys.flatMap((key) => {
    const sent = parseProblemKey(key)
    const problem = sent && ledger.ledger.problems.find(({ id }) => id === sent.id)
    return problem ? [problemAsOf(problem, sent.last)?.before] : sent ? [undefined] : []
  })
  const problems = then.filter((one) => one !== undefined)
  if (problems.length < then.length) return undefined
  const today = identity.asOf ?? context.today
  const items = new Map(
    ledgerItems({ problems }, findings, today).map((item) => [ledgerRowKey(item), item]),
  )
  const { kind, name } = identity.scope
  return toXlsx(
    ledgerWorkbook({
      say: wordsFor(await catalogueOf(identity.language), open.workspace.kind),
      words: await formWords(identity.language, open.workspace.kind),
      subject: open.workspace.subject,
      scope: { kind: kind === 'owner' ? kind : 'whole', name },
      today,
      // A gap that has been mended since is not there any more, and nothing could be filled in for it.
      items: keys.flatMap((key) => items.get(key) ?? []),
      names: findings,
      returned: { filled: typedInto(tables), marks: marksOf(mistakes, words) },
    }),
  )
}
