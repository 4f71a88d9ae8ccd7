import { ledgerItems } from '../../rectification/ledger-items.ts'
import { ledgerJson } from '../../report/ledger/json.ts'
import { ledgerDocument } from '../../report/ledger/list.ts'
import { planJson } from '../../report/plan.ts'
import { emitReport } from '../emit-report.ts'
import type { Desk } from './desk.ts'
import { textOf } from './options.ts'
import { departmentAsked, filtered } from './pick.ts'
import { ledgerXlsx } from './workbook.ts'

/** `zicha ledger list`; as xlsx it can be filled in and read back, as ics it goes into a calendar. */
export async function list(desk: Desk): Promise<void> {
  const { context, open, ledger, findings, year, options } = desk
  const { say, today } = context
  const all = ledgerItems(ledger.ledger, findings, today, year)
  const items = filtered(context, all, findings, options)
  const { subject, visits } = open.workspace
  const { plan } = year
  const owner = textOf(options, 'owner')
  const ownerName = owner === undefined ? undefined : departmentAsked(owner, all, findings, say)
  await emitReport(context, options, {
    document: () => ledgerDocument({ subject, items, all, today, plan, ...findings }, say),
    data: () => ({
      format: 'zicha/ledger@1',
      today,
      subject,
      plan: planJson(plan),
      problems: items.map(ledgerJson),
    }),
    also: {
      xlsx: () => ledgerXlsx(desk, items, ownerName),
      ics: async () => {
        const { toIcs } = await import('../../export/ics.ts')
        const { ledgerCalendar } = await import('../../report/ledger/calendar.ts')
        return toIcs(ledgerCalendar({ subject, items, visits, plan, names: findings }, say))
      },
    },
  })
}
