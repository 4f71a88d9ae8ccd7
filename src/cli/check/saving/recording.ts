import type { Checklist } from '../../../checklist/shape/checklist.ts'
import type { Draft, Entry } from '../../../record/entry.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import type { Context } from '../../context.ts'
import { assessRecord, startJournal, withWritten, type OpenRecord } from '../../record.ts'
import type { Earlier } from '../beside/earlier.ts'
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
  let assessment = assessRecord(context, open, checklist, record)
  return {
    save(draft) {
      const entry = journal.append(draft)
      assessment = assessRecord(context, open, checklist, withWritten(record, journal.written))
      return entry
    },
    close: () => journal.close(),
    record,
    earlier,
    writer,
    get saved() {
      return journal.written?.entries.length ?? 0
    },
    get assessment() {
      return assessment
    },
  }
}
