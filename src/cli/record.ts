import { join } from 'node:path'
import { parseCivilDate } from '../civil/date.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { readJournals } from '../journal/read.ts'
import { createJournal, type JournalWriter } from '../journal/append.ts'
import type { HeaderFields } from '../journal/compose.ts'
import { inLanguage } from '../checklist/translate.ts'
import { digestOf } from '../checklist/digest.ts'
import { stagesOf } from '../checklist/shape/workspace.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import type { Journal, RoundKind } from '../record/entry.ts'
import { personName } from '../record/person.ts'
import { foldersHead, headOf, openEnds } from '../record/head.ts'
import { standing, type Standing } from '../record/standing.ts'
import { assess, type Assessment } from '../scoring/assess.ts'
import { editionOf, requireAgreement, requireEdition, requireSubject } from './agreement.ts'
import type { Context } from './context.ts'
import { damageCode } from './damage.ts'
import { UserError } from './errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { version } from './version.ts'
import { itemsIn } from './what-is-there.ts'
import type { OpenWorkspace } from './workspace.ts'

/** A record (填报记录): all journals of one subject × checklist × round, read and folded. */
export interface OpenRecord {
  folder: string
  round: { id: string; kind: RoundKind }
  journals: readonly Journal[]
  standing: Standing
  sealed: boolean
  receipt: string | undefined
}

/** A record that was chosen; where nobody named it, with the rounds that were passed over because they are handed in. */
export interface ChosenRecord extends OpenRecord {
  passedOver?: readonly OpenRecord['round'][]
}

/** Rounds that exist for a checklist, in code-point order. Throws a StorageError where the disk does not say. */
export function listRounds(workspaceFolder: string, checklistId: string): string[] {
  return itemsIn(join(workspaceFolder, 'records', checklistId))
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** A record that cannot be trusted, with what could still be read of it: only `log` shows that, and says so. */
export class UnreadableRecord extends UserError {
  readonly readable: { round: { id: string }; journals: readonly Journal[] }

  constructor(
    message: string,
    exitCode: ExitCode,
    diagnostics: readonly Diagnostic[],
    readable: { round: { id: string }; journals: readonly Journal[] },
  ) {
    super(message, exitCode, diagnostics)
    this.readable = readable
  }
}

/**
 * Reads one round. Warnings go to stderr; damage throws, because nothing derived from it could be trusted, and so do
 * journals that do not belong there.
 */
export async function openRecord(
  context: Context,
  { folder, workspace }: OpenWorkspace,
  checklistId: string,
  round: string,
): Promise<OpenRecord> {
  const { say } = context
  const recordFolder = join(folder, 'records', checklistId, round)
  const { journals, diagnostics } = readJournals(context.environment.files, recordFolder)
  const code = damageCode(diagnostics)
  if (code !== undefined) {
    const sentence = code === exitCodes.damaged ? say.cli.damaged : say.cli.newerRecord
    throw new UnreadableRecord(sentence, code, diagnostics, { round: { id: round }, journals })
  }
  const { code: subject } = workspace.subject
  requireAgreement(say, journals, { folder: recordFolder, subject, checklist: checklistId })
  if (diagnostics.length > 0) {
    const { tellDiagnostics } = await import('./tell-diagnostics.ts')
    await tellDiagnostics(context, diagnostics)
  }
  const kind = journals.find(({ header }) => header.kind)?.header.kind ?? 'self'
  return { folder: recordFolder, round: { id: round, kind }, ...folded(journals) }
}

/**
 * The record with what this run has written to it. It is not read again: what is confirmed is known, whatever the disk
 * does next.
 */
export function withWritten(record: OpenRecord, written: Journal | undefined): OpenRecord {
  return written ? { ...record, ...folded([...record.journals, written]) } : record
}

function folded(
  journals: readonly Journal[],
): Pick<OpenRecord, 'journals' | 'standing' | 'sealed' | 'receipt'> {
  const stands = standing(journals)
  const receipt = foldersHead(journals) || undefined
  return { journals, standing: stands, sealed: stands.seals.length > 0, receipt }
}

/**
 * `--round`, else the only unsealed one, else (none) this month. Several: the caller has to choose. `name` is what the
 * checklist was called: with an edition, as in `sci@2027`, it chooses among the rounds that this one answered.
 */
export async function chooseRound(
  context: Context,
  workspace: OpenWorkspace,
  checklistId: string,
  wanted: unknown,
  name = checklistId,
): Promise<ChosenRecord> {
  const { say } = context
  if (typeof wanted === 'string') {
    if (!isRoundName(wanted)) throw new UserError(say.cli.usage.badRound({ seen: wanted }))
    const record = await openRecord(context, workspace, checklistId, wanted)
    if (record.journals.length > 0 || wanted === context.today.slice(0, 7)) return record
    const rounds = listRounds(workspace.folder, checklistId)
    throw new UserError(say.cli.usage.noRound({ round: wanted, rounds, checklist: checklistId }))
  }
  const records = await Promise.all(
    listRounds(workspace.folder, checklistId).map((id) =>
      openRecord(context, workspace, checklistId, id),
    ),
  )
  const open = ofEdition(
    records.filter(({ sealed }) => !sealed),
    name,
  )
  if (open.length > 1)
    throw new UserError(say.cli.usage.severalRounds({ rounds: open.map(({ round }) => round.id) }))
  const chosen =
    open[0] ?? (await openRecord(context, workspace, checklistId, context.today.slice(0, 7)))
  const passedOver = records.filter(({ sealed, round }) => sealed && round.id !== chosen.round.id)
  return { ...chosen, passedOver: passedOver.map(({ round }) => round) }
}

/** The rounds that the named edition answered; all of them where none is named, or it answered none. */
export function ofEdition(records: readonly OpenRecord[], name: string): readonly OpenRecord[] {
  const own = records.filter((record) => editionOf(record) === name)
  return own.length > 0 ? own : records
}

/** A name that looks like a month has to be one. */
export function isRoundName(name: string): boolean {
  if (/^\d{4}-\d\d$/.test(name)) return parseCivilDate(`${name}-01`) !== undefined
  return /^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/.test(name)
}

/** Who fills in when nobody is named: the last writer of the record, else the first person of the workspace. */
export function writerFor(
  { say }: Context,
  { workspace }: OpenWorkspace,
  record: Pick<OpenRecord, 'journals'>,
  by: unknown,
): string {
  if (typeof by === 'string') {
    const name = personName(by)
    if (name === undefined) throw new UserError(say.cli.usage.badName({ seen: by }))
    return name
  }
  const last = openEnds(record.journals).at(-1)?.header.writer
  const name = last ?? workspace.people[0]?.name
  if (name === undefined) throw new UserError(say.cli.usage.needsBy)
  return name.normalize('NFC')
}

/** The journal of this run. Its file appears with the first entry. */
export function startJournal(
  context: Context,
  open: OpenWorkspace,
  record: OpenRecord,
  checklist: Checklist,
  writer: string,
): JournalWriter {
  const fields = headerFields(context, open, record, checklist, writer)
  return createJournal(context.environment, record.folder, fields)
}

/**
 * What a journal of this record says of itself: it has seen everything that is there. Throws a UserError where the
 * checklist is of another edition than the record, or for another kind of subject.
 */
export function headerFields(
  { say }: Context,
  { workspace: { kind, subject } }: OpenWorkspace,
  record: OpenRecord,
  checklist: Checklist,
  writer: string,
): HeaderFields {
  requireEdition(say, checklist, record)
  requireSubject(say, checklist, kind)
  const digest = digestOf(checklist)
  return {
    checklist: `${checklist.id}@${checklist.edition}`,
    digest: digest.judging,
    wording: digest.wording,
    subject: subject.code,
    round: record.round.id,
    kind: record.round.kind,
    writer,
    tool: version,
    parents: openEnds(record.journals).map((journal) => ({
      journal: journal.name,
      ...headOf(journal),
    })),
  }
}

/**
 * The record judged, with the checklist in the words of the language that is spoken. Throws a UserError for another
 * edition than it was answered by, and for one that asks another kind of subject.
 */
export function assessRecord(
  { today, say }: Context,
  { workspace }: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
): Assessment {
  requireEdition(say, checklist, record)
  requireSubject(say, checklist, workspace.kind)
  const { honours } = workspace
  const held = honours
    .filter(({ until }) => until === undefined || until >= today)
    .map(({ id }) => id)
  return assess(
    inLanguage(checklist, say.language),
    { stages: stagesOf(workspace), honours: held },
    record.standing,
  )
}
