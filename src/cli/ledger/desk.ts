import { visible } from '../../export/text/visible.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { VisitYear } from '../../rectification/visit.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { writerFor } from '../record.ts'
import { schoolYear } from '../school-year.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'
import { findingsOf, type FoundHere } from './findings.ts'
import { openLedger, writeLedger, type LedgerWriter, type OpenLedger } from './open.ts'
import { textOf } from './options.ts'

/** All that lies open while somebody works on the ledger. */
export interface Desk {
  context: Context
  options: Options
  open: OpenWorkspace
  ledger: OpenLedger
  findings: FoundHere
  year: VisitYear
}

export async function openDesk(context: Context, options: Options): Promise<Desk> {
  const open = await openWorkspace(context)
  const ledger = await openLedger(context, open)
  const year = await schoolYear(context, open)
  const findings = await findingsOf(context, open, year)
  return { context, options, open, ledger, findings, year }
}

/** Opens the journal of this run for as long as something is written to it; `by` is who acts. */
export async function withWriter(
  { context, open, ledger, options }: Desk,
  work: (writer: LedgerWriter, by: string) => Promise<void> | void,
): Promise<void> {
  const recorder = writerFor(context, open, ledger, options['by'])
  const writer = writeLedger(context, open, ledger, recorder)
  try {
    await work(writer, textOf(options, 'actor') ?? recorder)
  } finally {
    writer.close()
  }
}

export function needNumbers(
  numbers: readonly string[],
  action: string,
  say: Catalogue,
): readonly string[] {
  if (numbers.length > 0) return numbers
  throw new UserError(say.ledger.usage.needsNumber({ action }))
}

export function tell({ context }: Desk, text: string): void {
  context.out.write(`${visible(text)}\n`)
}
