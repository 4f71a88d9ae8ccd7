import { createJournal, type JournalWriter } from '../../src/journal/append.ts'
import type { FileSystem } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import type {
  AnswerEntry,
  Draft,
  Entry,
  FactEntry,
  Parent,
  SealEntry,
} from '../../src/record/entry.ts'
import { headOf, openEnds } from '../../src/record/head.ts'
import { MemoryFiles } from './memory-files.ts'

export const folder = '/晨光学校/records/quality-balance-school/2026-11'
export const morning = Date.parse('2026-11-21T09:30:00.000+08:00')

/** A school's computer: a disk, a clock that moves a second per reading, names that never repeat. */
export class Computer {
  readonly files: FileSystem
  time = morning
  #runs = 0

  readonly #name: string

  constructor(files: FileSystem = new MemoryFiles(), name = 'a') {
    this.files = files
    this.#name = name
  }

  /** A run that has read what the folder holds; or only what `parents` says. */
  start(writer: string, into = folder, parents = this.parents(into)): JournalWriter {
    return createJournal(
      {
        files: this.files,
        now: () => (this.time += 1000),
        random: () => `${this.#name}${(this.#runs += 1)}`,
      },
      into,
      {
        checklist: 'quality-balance-school@2017',
        subject: '3604030001',
        round: '2026-11',
        kind: 'self',
        writer,
        tool: '1.0.0',
        parents,
      },
    )
  }

  parents(of = folder): Parent[] {
    return openEnds(readJournals(this.files, of).journals).map((journal) => ({
      journal: journal.name,
      ...headOf(journal),
    }))
  }

  /** A whole run with these entries; the path of its file. */
  run(writer: string, drafts: readonly Draft<Entry>[], into = folder): string {
    const journal = this.start(writer, into)
    for (const draft of drafts) journal.append<Entry>(draft)
    journal.close()
    return journal.path ?? ''
  }
}

export function answer(
  indicator: string,
  value: AnswerEntry['value'],
  by = '张三',
): Draft<AnswerEntry> {
  return { type: 'answer', indicator, value, by }
}

export function fact(name: string, value: FactEntry['value'], by = '张三'): Draft<FactEntry> {
  return { type: 'fact', fact: name, value, by }
}

export const seal: Draft<SealEntry> = { type: 'seal', by: '李四' }
