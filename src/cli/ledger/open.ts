import { join } from 'node:path'
import { createJournal } from '../../journal/append.ts'
import type { HeaderFields } from '../../journal/compose.ts'
import { readJournals } from '../../journal/read.ts'
import type { Draft, Entry, Journal } from '../../record/entry.ts'
import { headOf, openEnds } from '../../record/head.ts'
import { journalsAsOf } from '../../rectification/as-of.ts'
import { readLedger, type Ledger } from '../../rectification/ledger.ts'
import { todayIn, type Context } from '../context.ts'
import { requireLedger } from '../agreement.ts'
import { damageCode } from '../damage.ts'
import { UserError } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { version } from '../version.ts'
import type { OpenWorkspace } from '../workspace.ts'

export interface OpenLedger {
  folder: string
  journals: readonly Journal[]
  ledger: Ledger
}

export function ledgerFolder({ folder }: OpenWorkspace): string {
  return join(folder, 'ledger')
}

/**
 * Reads the ledger. Warnings go to stderr; damage throws, because what was closed could no longer be told, and so do
 * journals that do not belong there.
 */
export async function openLedger(context: Context, open: OpenWorkspace): Promise<OpenLedger> {
  const folder = ledgerFolder(open)
  const { journals, diagnostics } = readJournals(context.environment.files, folder)
  const code = damageCode(diagnostics)
  if (code !== undefined) {
    const { damagedLedger, newerRecord } = context.say.cli
    throw new UserError(code === exitCodes.damaged ? damagedLedger : newerRecord, code, diagnostics)
  }
  requireLedger(context.say, journals, { folder, subject: open.workspace.subject.code })
  if (diagnostics.length > 0) {
    const { tellDiagnostics } = await import('../tell-diagnostics.ts')
    await tellDiagnostics(context, diagnostics)
  }
  return { folder, journals, ledger: readLedger(asOfToday(context, journals)) }
}

/**
 * With a past `--today`, which only views know: as it stood at the end of that day. Without it every entry counts,
 * whatever the clocks were that wrote them.
 */
function asOfToday(
  { today, environment }: Context,
  journals: readonly Journal[],
): readonly Journal[] {
  return today < todayIn(environment) ? journalsAsOf(journals, today) : journals
}

/** The ledger with what this run has written to it, which is not read again. */
export function withWritten(known: OpenLedger, written: Journal | undefined): OpenLedger {
  if (!written) return known
  const journals = [...known.journals, written]
  return { ...known, journals, ledger: readLedger(journals) }
}

export interface LedgerWriter {
  /** With all that this run has added. */
  readonly ledger: Ledger
  /** Returns when the entry is on the disk. Throws a StorageError. */
  append: <E extends Entry>(draft: Draft<E>) => E
  /** The file; undefined as long as there is none. */
  readonly path: string | undefined
  close: () => void
}

/** What a journal of the ledger says of itself: it has seen everything that is there; `office` is the bureau that writes. */
export function ledgerHeader(
  { workspace }: OpenWorkspace,
  { journals }: Pick<OpenLedger, 'journals'>,
  writer: string,
  office?: string,
): HeaderFields {
  const parents = openEnds(journals).map((journal) => ({
    journal: journal.name,
    ...headOf(journal),
  }))
  const { code: subject } = workspace.subject
  return { subject, ...(office !== undefined && { office }), writer, tool: version, parents }
}

/** The ledger, to be written to by one run; its file appears with the first entry. */
export function writeLedger(
  { environment }: Context,
  open: OpenWorkspace,
  known: OpenLedger,
  writer: string,
  office?: string,
): LedgerWriter {
  const { folder, ledger } = known
  const fields = ledgerHeader(open, known, writer, office)
  const journal = createJournal(environment, folder, fields)
  let now = ledger
  return {
    get ledger() {
      return now
    },
    append(draft) {
      const entry = journal.append(draft)
      now = withWritten(known, journal.written).ledger
      return entry
    },
    get path() {
      return journal.path
    },
    close: () => journal.close(),
  }
}
