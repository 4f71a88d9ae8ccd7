import { ledgerFormat, type FormIdentity } from '../../checklist/form/identity.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import { stagesOf } from '../../checklist/shape/workspace.ts'
import type { FormAnswers } from '../../intake/form/answers.ts'
import { problem, wholeFile, type FormProblem } from '../../intake/form/problem.ts'
import { writeJournals, type Batch } from '../../journal/batch.ts'
import type { AnswerEntry, FactEntry } from '../../record/entry.ts'
import { limits } from '../../record/limits.ts'
import { LineError } from '../../record/line-error.ts'
import { loadChecklist } from '../checklist-store.ts'
import type { FormPart } from '../../report/form/request.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import {
  headerFields,
  isRoundName,
  listRounds,
  openRecord,
  writerFor,
  type OpenRecord,
} from '../record.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { partOf } from './parts.ts'
import { changeOf, type Change } from './changes.ts'
import { createMemory, type Memory, type Said } from './memory.ts'

export interface Recorded {
  by: readonly string[]
  written: number
  same: number
  /** What stood before was another answer. */
  replaced: readonly Change[]
  /** Said on a form before and corrected since: what stands is left as it is. */
  corrected: readonly Change[]
  /** Another form of this run says something else: a conflict. */
  differing: readonly Change[]
}

export interface FormRecorder {
  /** The file of this run that had the same bytes, if there was one. */
  firstOf: (digest: string, file: string) => string | undefined
  /** The checklists of a form as they are here, or why it is not for here. */
  partsFor: (
    form: FormIdentity,
  ) => Promise<{ parts: readonly FormPart[]; problems: readonly FormProblem[] }>
  /** Writes what is new, one journal for each checklist, all or none. Throws a StorageError. */
  record: (
    parts: readonly { part: FormPart; drafts: FormAnswers['drafts'] }[],
  ) => Recorded | { problem: FormProblem }
}

interface OpenPart {
  part: FormPart
  /** Without translations: its digests are those of the file. */
  checklist: Checklist
  record: OpenRecord
  memory: Memory
}

/**
 * Keeps each record open for the whole run. Forms of one run have not seen each other, so all their journals name the
 * same parents, and two that differ are a conflict like that of any two people.
 */
export function createRecorder(
  context: Context,
  open: OpenWorkspace,
  options: Options,
): FormRecorder {
  const files = new Map<string, string>()
  const openParts = new Map<string, OpenPart | FormProblem>()

  async function openPart(
    language: string,
    form: FormIdentity['checklists'][number],
  ): Promise<OpenPart | FormProblem> {
    const key = JSON.stringify([language, form])
    const known = openParts.get(key)
    if (known) return known
    const opened = await findPart(context, open, options['round'], language, form)
    openParts.set(key, opened)
    return opened
  }

  return {
    firstOf: (digest, file) => {
      const first = files.get(digest)
      if (first === undefined) files.set(digest, file)
      return first
    },
    partsFor: async ({ format, subject, language, checklists }) => {
      if (format === ledgerFormat)
        return { parts: [], problems: [problem(wholeFile, 'is-a-ledger')] }
      const { code } = open.workspace.subject
      if (subject !== code) {
        const params = { seen: subject, expected: code }
        return { parts: [], problems: [problem(wholeFile, 'other-subject', params)] }
      }
      const parts = await Promise.all(checklists.map((form) => openPart(language, form)))
      return {
        parts: parts.flatMap((one) => ('part' in one ? [one.part] : [])),
        problems: parts.flatMap((one) => ('part' in one ? [] : [one])),
      }
    },
    record: (forms) => {
      const all = forms.map(({ part, drafts }) => {
        const opened = [...openParts.values()].find((one) => 'part' in one && one.part === part)
        return { opened: opened as OpenPart, drafts }
      })
      const sorted = all.map(({ opened, drafts }) => sort(opened, drafts))
      try {
        const batches = sorted.map((one) => batchOf(context, open, options, one))
        const written = writeJournals<AnswerEntry | FactEntry>(context.environment, batches)
        return merged(sorted.map((one, n) => recordedOf(context, one, written[n]?.entries ?? [])))
      } catch (error) {
        if (!(error instanceof LineError)) throw error
        return { problem: problem(wholeFile, 'too-long', { limit: limits.text, length: 0 }) }
      }
    },
  }
}

async function findPart(
  context: Context,
  open: OpenWorkspace,
  wanted: unknown,
  language: string,
  { id, edition, digest, round }: FormIdentity['checklists'][number],
): Promise<OpenPart | FormProblem> {
  const checklist = await checklistOf(context, open, `${id}@${edition}`)
  const seen = `${id}@${edition}`
  if (!checklist) return problem(wholeFile, 'unknown-checklist', { seen })
  const part = { ...partOf(checklist, stagesOf(open.workspace), language), round }
  if (part.digest !== digest) return problem(wholeFile, 'other-judging', { checklist: seen })
  const rounds = typeof wanted === 'string' ? [wanted] : listRounds(open.folder, id)
  const isExpected = rounds.includes(round) || (rounds.length === 0 && wanted === undefined)
  if (!isExpected || !isRoundName(round)) {
    return problem(wholeFile, 'other-round', { seen: round, expected: rounds })
  }
  const record = await openRecord(context, open, id, round)
  if (record.sealed) return problem(wholeFile, 'sealed-round', { round })
  return { part, checklist, record, memory: createMemory(part.checklist, record, context.say) }
}

/** Undefined where there is none; one that is here and wrong is the office's to mend, not the form's. */
async function checklistOf(
  context: Context,
  open: OpenWorkspace,
  name: string,
): Promise<Checklist | undefined> {
  try {
    return await loadChecklist(context, open.folder, name)
  } catch (error) {
    if (error instanceof UserError && error.diagnostics.length === 0) return undefined
    throw error
  }
}

/** What a form says of one checklist, each answer with how it stands to what is known. */
interface Sorted {
  opened: OpenPart
  drafts: FormAnswers['drafts']
  said: readonly (Said & { draft: FormAnswers['drafts'][number] })[]
  fresh: FormAnswers['drafts']
}

function sort(opened: OpenPart, drafts: FormAnswers['drafts']): Sorted {
  const said = drafts.map((draft) => ({ draft, ...opened.memory.compare(draft) }))
  const fresh = said.filter(({ how }) => how !== 'same' && how !== 'corrected')
  return { opened, drafts, said, fresh: fresh.map(({ draft }) => draft) }
}

function batchOf(
  context: Context,
  open: OpenWorkspace,
  options: Options,
  { opened: { checklist, record }, fresh }: Sorted,
): Batch<AnswerEntry | FactEntry> {
  const writer = writerFor(context, open, record, options['by'])
  const fields = headerFields(context, open, record, checklist, writer)
  return { folder: record.folder, fields, drafts: fresh }
}

function recordedOf(
  context: Context,
  { opened: { part, memory }, drafts, said, fresh }: Sorted,
  entries: readonly (AnswerEntry | FactEntry)[],
): Recorded {
  for (const entry of entries) memory.keep(entry)
  const changes = (wanted: Said['how']) =>
    said.flatMap(({ draft, how, other }) =>
      how === wanted && other ? [changeOf(context, part, draft, other)] : [],
    )
  return {
    by: [...new Set(drafts.map(({ by }) => by))],
    written: entries.length,
    same: drafts.length - fresh.length,
    replaced: changes('replaces'),
    corrected: changes('corrected'),
    differing: changes('differs'),
  }
}

function merged(all: readonly Recorded[]): Recorded {
  const sum = (key: 'written' | 'same') => all.reduce((total, one) => total + one[key], 0)
  return {
    by: [...new Set(all.flatMap(({ by }) => by))],
    written: sum('written'),
    same: sum('same'),
    replaced: all.flatMap(({ replaced }) => replaced),
    corrected: all.flatMap(({ corrected }) => corrected),
    differing: all.flatMap(({ differing }) => differing),
  }
}
