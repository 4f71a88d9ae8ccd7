import { toXlsx } from '../../export/xlsx/workbook.ts'
import { formWords } from '../../messages/forms.ts'
import type { LedgerItem } from '../../rectification/ledger-items.ts'
import { ledgerWorkbook } from '../../report/ledger/form.ts'
import type { Desk } from './desk.ts'

/** The ledger as xlsx to be filled in: all of it, or that of one department by its name. */
export async function ledgerXlsx(
  { context: { say, today }, open, findings }: Desk,
  items: readonly LedgerItem[],
  owner: string | undefined,
): Promise<Uint8Array> {
  const words = await formWords(say.language, open.workspace.kind)
  const { subject } = open.workspace
  const scope =
    owner === undefined
      ? ({ kind: 'whole', name: '' } as const)
      : ({ kind: 'owner', name: owner } as const)
  return toXlsx(ledgerWorkbook({ say, words, subject, scope, today, items, names: findings }))
}
