import { join } from 'node:path'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { WorkspaceKind } from '../checklist/shape/workspace.ts'
import { isAnsweredBy } from '../checklist/subject.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Journal } from '../record/entry.ts'
import { loadChecklist } from './checklist-store.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'

/** A record, as far as it says what it was answered by. */
interface Answered {
  round: { id: string }
  journals: readonly Journal[]
}

/** The edition a record was answered by is nowhere to be found. */
export class EditionMissing extends UserError {}

/**
 * Journals that lie in one folder belong to one subject and one edition of its checklist; a file copied there from
 * elsewhere does not. Throws a UserError that names it and what stands in it.
 */
export function requireAgreement(
  say: Catalogue,
  journals: readonly Journal[],
  { folder, subject, checklist }: { folder: string; subject: string; checklist: string },
): void {
  const first = journals.find(({ header }) => idOf(header.checklist) === checklist)
  const edition = first?.header.checklist ?? checklist
  for (const { name, header } of journals) {
    const file = join(folder, name)
    if (header.subject !== subject) {
      const words = { file, seen: header.subject, expected: subject }
      throw new UserError(say.cli.agreement.subject(words))
    }
    if (header.checklist !== edition) {
      const words = { file, seen: header.checklist ?? '', expected: edition }
      throw new UserError(say.cli.agreement.checklist(words))
    }
  }
}

/**
 * Journals of a ledger belong to one subject, and are none of a record. Throws a UserError that names the one that was
 * copied there from elsewhere.
 */
export function requireLedger(
  say: Catalogue,
  journals: readonly Journal[],
  { folder, subject }: { folder: string; subject: string },
): void {
  for (const { name, header } of journals) {
    const file = join(folder, name)
    if (header.subject !== subject) {
      const words = { file, seen: header.subject, expected: subject }
      throw new UserError(say.cli.agreement.ledger(words))
    }
    if (header.checklist !== undefined)
      throw new UserError(say.cli.agreement.notLedger({ file, checklist: header.checklist }))
  }
}

/** A record is judged, and gone on with, by the edition it was answered by. Throws a UserError for another one. */
export function requireEdition(say: Catalogue, checklist: Checklist, record: Answered): void {
  const [written, wanted] = [editionOf(record), nameOf(checklist)]
  if (written === undefined || written === wanted) return
  throw new UserError(say.cli.agreement.otherEdition({ round: record.round.id, written, wanted }))
}

/** A school does not answer what is asked of its county, nor the other way round. Throws a UserError. */
export function requireSubject(
  say: Catalogue,
  checklist: Pick<Checklist, 'id' | 'subject'>,
  kind: WorkspaceKind,
): void {
  if (isAnsweredBy(kind, checklist.subject)) return
  const { subjects } = say.domain
  throw new UserError(
    say.cli.usage.otherSubject({
      checklist: checklist.id,
      subject: subjects[checklist.subject],
      kind: subjects[kind],
      wanted: checklist.subject === 'school' ? 'school' : 'bureau',
    }),
  )
}

/**
 * The edition a record was answered by, where `name` leaves that open and `checklist` is what it means otherwise. Throws
 * a UserError when another edition was named, and an EditionMissing when that one is not at hand.
 */
export async function checklistOf(
  context: Context,
  folder: string,
  { name, checklist, record }: { name: string; checklist: Checklist; record: Answered },
): Promise<Checklist> {
  const { say } = context
  const written = editionOf(record)
  if (written === undefined || written === nameOf(checklist)) return checklist
  if (name.includes('@')) requireEdition(say, checklist, record)
  try {
    return await loadChecklist(context, folder, written)
  } catch (error) {
    if (!(error instanceof UserError) || error.diagnostics.length > 0) throw error
    const words = { round: record.round.id, written, known: nameOf(checklist) }
    throw new EditionMissing(say.cli.agreement.editionMissing(words))
  }
}

/** `sci@2027`; undefined where nothing was written yet. */
export function editionOf({ journals }: Pick<Answered, 'journals'>): string | undefined {
  return journals[0]?.header.checklist
}

/** Whether two rounds of one checklist were answered by two editions, which then have to be told apart. */
export function isOtherEdition(
  one: Pick<Answered, 'journals'>,
  other: Pick<Answered, 'journals'>,
): boolean {
  const [first, second] = [editionOf(one), editionOf(other)]
  return first !== second && idOf(first) === idOf(second)
}

function idOf(name: string | undefined): string | undefined {
  return name?.split('@', 1)[0]
}

function nameOf({ id, edition }: Checklist): string {
  return `${id}@${edition}`
}
