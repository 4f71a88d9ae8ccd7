import { relative } from 'node:path'
import { visible } from '../../export/text/visible.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { wordsFor } from '../../messages/by-kind.ts'
import type { Level } from '../../rectification/ledger-entry.ts'
import type { VisitYear } from '../../rectification/visit.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { writerFor } from '../record.ts'
import { schoolYear } from '../school-year.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'
import { findingsOf, type FoundHere } from './findings.ts'
import { openSchool } from './school.ts'
import { openLedger, writeLedger, type LedgerWriter, type OpenLedger } from './open.ts'
import { textOf } from './options.ts'

/** All that lies open while somebody works on the ledger. */
export interface Desk {
  context: Context
  options: Options
  /** Whose ledger it is. */
  open: OpenWorkspace
  /** The bureau that works on the ledger of one of its schools, and its code; undefined where the subject does. */
  bureau: OpenWorkspace | undefined
  office: string | undefined
  /** What a problem registered here comes from, and at which level it is closed here. */
  level: Level
  ledger: OpenLedger
  findings: FoundHere
  year: VisitYear
}

export async function openDesk(context: Context, options: Options): Promise<Desk> {
  const own = await openWorkspace(context)
  const code = textOf(options, 'school')
  if (code === undefined) return deskAt(context, options, own, undefined)
  const open = await openSchool(context, own, code)
  return deskAt({ ...context, say: wordsFor(context.say, 'school') }, options, open, own)
}

async function deskAt(
  context: Context,
  options: Options,
  open: OpenWorkspace,
  bureau: OpenWorkspace | undefined,
): Promise<Desk> {
  const ledger = await openLedger(context, open)
  const year = await schoolYear(context, open)
  const findings = await findingsOf(context, open, year)
  const office = bureau?.workspace.subject.code
  const level = bureau ? 'bureau' : open.workspace.kind
  return { context, options, open, bureau, office, level, ledger, findings, year }
}

/** Opens the journal of this run for as long as something is written to it; `by` is who acts. */
export async function withWriter(
  desk: Desk,
  work: (writer: LedgerWriter, by: string) => Promise<void> | void,
): Promise<void> {
  const { context, open, ledger, options, office } = desk
  const recorder = recorderAt(desk)
  const writer = writeLedger(context, open, ledger, recorder, office)
  try {
    await work(writer, textOf(options, 'actor') ?? recorder)
  } finally {
    writer.close()
    if (office !== undefined && writer.path !== undefined) {
      const { name } = open.workspace.subject
      const file = relative(context.environment.cwd, writer.path)
      context.err.write(`${visible(context.say.ledger.sendBack({ file, school: name }))}\n`)
    }
  }
}

/** Who types: of a bureau's people on a school's ledger, else of the subject's own. */
export function recorderAt({ context, open, bureau, office, ledger, options }: Desk): string {
  const journals = ledger.journals.filter(({ header }) => header.office === office)
  return writerFor(context, bureau ?? open, { journals }, options['by'])
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
