import type { Checklist } from '../../../checklist/shape/checklist.ts'
import { journalFormat, type Draft, type Entry, type Journal } from '../../../record/entry.ts'
import { headOf, openEnds } from '../../../record/head.ts'
import { standing } from '../../../record/standing.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import type { Context } from '../../context.ts'
import { assessRecord, startJournal, type OpenRecord } from '../../record.ts'
import type { Earlier } from '../beside/earlier.ts'
import { version } from '../../version.ts'
import type { OpenWorkspace } from '../../workspace.ts'

/** The record as it stands, with what this run adds to it. */
export interface Recording {
  readonly record: OpenRecord
  /** What is shown of an earlier round beside the questions. */
  readonly earlier: Earlier | undefined
  readonly assessment: Assessment
  /** Entries of this run that are on the disk. */
  readonly saved: number
  readonly writer: string
  /** Returns when the entry is on the disk; only then may anybody be told. Throws a StorageError. */
  save: <E extends Entry>(draft: Draft<E>) => E
  close: () => void
}

export function startRecording(
  context: Context,
  open: OpenWorkspace,
  record: OpenRecord,
  checklist: Checklist,
  writer: string,
  earlier?: Earlier,
): Recording {
  const journal = startJournal(context, open, record, checklist, writer)
  const entries: Entry[] = []
  const thisRun = journalOfThisRun(open, record, writer, entries)
  let assessment = assessRecord(context, open, checklist, record)
  return {
    save(draft) {
      const entry = journal.append(draft)
      entries.push(entry)
      const stands = standing([...record.journals, thisRun])
      assessment = assessRecord(context, open, checklist, { ...record, standing: stands })
      return entry
    },
    close: () => journal.close(),
    record,
    earlier,
    writer,
    get saved() {
      return entries.length
    },
    get assessment() {
      return assessment
    },
  }
}

/** As it will be read back: one journal that has seen all that was there when it began. */
function journalOfThisRun(
  { workspace }: OpenWorkspace,
  { journals }: OpenRecord,
  writer: string,
  entries: readonly Entry[],
): Journal {
  const hash = 'this run'
  return {
    name: hash,
    header: {
      format: journalFormat,
      subject: workspace.subject.code,
      writer,
      at: '',
      tool: version,
      run: hash,
      parents: openEnds(journals).map((journal) => ({ journal: journal.name, ...headOf(journal) })),
      hash,
    },
    entries,
  }
}
