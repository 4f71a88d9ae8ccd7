import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { RoundKind, SealEntry } from '../../record/entry.ts'
import { table, type Document } from '../../report/document.ts'
import { checklistOf, editionOf, isOtherEdition } from '../agreement.ts'
import { loadChecklist } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { chosen } from '../named.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import {
  chooseRound,
  headerFields,
  isRoundName,
  listRounds,
  openRecord,
  startJournal,
  withWritten,
  writerFor,
  type OpenRecord,
} from '../record.ts'
import { listChecklists } from '../checklist-store.ts'
import { saveWhole } from '../save-whole.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'

/** `zicha round open CHECKLIST [ROUND]` and `zicha round list [CHECKLIST]`. */
export async function run(
  context: Context,
  args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const [action, name, round] = args
  const { say } = context
  const open = await openWorkspace(context)
  switch (chosen(say, 'round', action ?? '', say.cli.choices.roundActions)) {
    case 'open':
      requireChecklist(context, 'open', name, round)
      return openRound(context, open, name, round, options)
    case 'list':
      return printRounds(context, open, name, options)
    case 'seal':
      requireChecklist(context, 'seal', name, round)
      return sealRound(context, open, name, round, options)
  }
}

/** A round alone does not say of which checklist it is, though whoever has one in mind may forget to name it. */
function requireChecklist(
  { say }: Context,
  action: 'open' | 'seal',
  name: string | undefined,
  round: string | undefined,
): asserts name is string {
  const { missingArgument, checklistBeforeRound } = say.cli.usage
  if (name === undefined) throw new UserError(missingArgument({ name: 'checklist' }))
  if (round === undefined && /^\d{4}-/.test(name))
    throw new UserError(checklistBeforeRound({ seen: name, action }))
}

/** Opening is an entry like any other: who opened which kind of round, and when. */
async function openRound(
  context: Context,
  open: OpenWorkspace,
  name: string,
  round = context.today.slice(0, 7),
  options: Options,
): Promise<ExitCode> {
  const { say } = context
  if (!isRoundName(round)) throw new UserError(say.cli.usage.badRound({ seen: round }))
  const kind = kindOf(context, options['kind'] ?? 'self')
  const checklist = await loadChecklist(context, open.folder, name)
  const record = await openRecord(context, open, checklist.id, round)
  if (record.sealed) throw new UserError(say.cli.usage.roundSealed({ round }))
  if (record.journals.length > 0)
    throw new UserError(say.cli.usage.roundExists({ round, checklist: checklist.id }))
  const writer = writerFor(context, open, record, options['by'])
  const journal = startJournal(
    context,
    open,
    { ...record, round: { id: round, kind } },
    checklist,
    writer,
  )
  journal.append({ type: 'open', by: writer })
  journal.close()
  context.err.write(
    `${say.cli.rounds.opened({ round, checklist: checklist.title, kind: say.domain.roundKinds[kind] })}\n`,
  )
  return exitCodes.fine
}

/** Handing a round in is the last entry of it; the receipt is what proves later that nothing was changed. */
async function sealRound(
  context: Context,
  open: OpenWorkspace,
  name: string,
  round: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const { say } = context
  const newest = await loadChecklist(context, open.folder, name)
  const record = await chooseRound(context, open, newest.id, round, name)
  if (record.sealed) throw new UserError(say.cli.usage.roundSealed({ round: record.round.id }))
  if (record.journals.length === 0) {
    const rounds = listRounds(open.folder, newest.id)
    const words = { round: record.round.id, rounds, checklist: newest.id }
    throw new UserError(say.cli.usage.noRound(words))
  }
  const checklist = await checklistOf(context, open.folder, { name, checklist: newest, record })
  const writer = writerFor(context, open, record, options['by'])
  const stopped = await stoppedAtLeftOpen(context, open, checklist, record)
  if (stopped !== undefined) return stopped
  const [sealed] = saveWhole<SealEntry>(context, [
    {
      folder: record.folder,
      fields: headerFields(context, open, record, checklist, writer),
      drafts: [{ type: 'seal', by: writer }],
    },
  ])
  const { receipt = '' } = withWritten(record, sealed?.journal)
  const words = { round: record.round.id, checklist: checklist.title, receipt }
  context.out.write(`${say.cli.rounds.handedIn(words)}\n`)
  return exitCodes.fine
}

/** The exit code where the person would rather wait. */
async function stoppedAtLeftOpen(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
): Promise<ExitCode | undefined> {
  const { mayLeaveOpen } = await import('../left-open.ts')
  const { notYet } = context.say.cli.rounds.leftOpen
  try {
    if (await mayLeaveOpen(context, open, checklist, record)) return undefined
  } catch (error) {
    const { Interrupted } = await import('../prompts/interrupted.ts')
    const { farewell } = await import('../prompts/farewell.ts')
    if (error instanceof Interrupted) return farewell(context, error, notYet)
    throw error
  }
  context.err.write(`${notYet}\n`)
  return exitCodes.fine
}

function kindOf({ say }: Context, seen: unknown): RoundKind {
  return chosen(say, '--kind', String(seen), say.domain.roundKinds)
}

async function printRounds(
  context: Context,
  open: OpenWorkspace,
  name: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const known = name === undefined ? await listChecklists(context, open.folder) : []
  const ids =
    name === undefined
      ? [...new Set(known.map(({ id }) => id))]
      : [(await loadChecklist(context, open.folder, name)).id]
  const records: (OpenRecord & { checklist: string })[] = []
  for (const checklist of ids) {
    for (const round of listRounds(open.folder, checklist)) {
      records.push({ ...(await openRecord(context, open, checklist, round)), checklist })
    }
  }
  await emitReport(context, options, {
    document: () => listing(context, records),
    data: () => records.map(shown),
  })
  return exitCodes.fine
}

function listing(
  { say }: Context,
  records: readonly (OpenRecord & { checklist: string })[],
): Document {
  const { title, columns, open, sealed, none } = say.cli.rounds
  return {
    title,
    blocks: [
      table({
        columns: [
          columns.checklist,
          columns.round,
          columns.kind,
          columns.entries,
          columns.state,
        ].map((name) => ({
          title: name,
        })),
        rows: records.map((record) => {
          const { checklist, edition, round, kind, entries, sealed: isSealed } = shown(record)
          const isMixed = records.some((one) => isOtherEdition(one, record))
          return [
            isMixed ? (edition ?? checklist) : checklist,
            round,
            say.domain.roundKinds[kind],
            String(entries),
            isSealed ? sealed : open,
          ]
        }),
        empty: none,
      }),
    ],
  }
}

function shown({ checklist, round, journals, sealed }: OpenRecord & { checklist: string }) {
  const entries = journals.reduce((sum, journal) => sum + journal.entries.length, 0)
  const edition = editionOf({ journals }) ?? null
  return { checklist, edition, round: round.id, kind: round.kind, entries, sealed }
}
