import { journalFormat, type Draft, type Entry, type Journal } from '../../src/record/entry.ts'
import type { ActionEntry, ProblemEntry } from '../../src/rectification/ledger-entry.ts'
import { readLedger, type Ledger } from '../../src/rectification/ledger.ts'

type Loose<E> = E extends Entry ? Partial<E> & Pick<E, 'type'> : never

/** A day's work on a ledger, each line seeing those before it; `day` stamps what follows. */
export function aLedger() {
  const entries: Entry[] = []
  let day = '2026-11-02'
  const header = headerOf('one')
  const add = <E extends Entry>(entry: Draft<E>): E => {
    const n = entries.length + 1
    const written = { ...entry, n, at: `${day}T09:00:00.000+08:00`, hash: hashOf(n) }
    entries.push(written)
    return written as unknown as E
  }
  return {
    on(date: string) {
      day = date
    },
    problem: (given: Partial<ProblemEntry> = {}) => add<ProblemEntry>({ ...aProblem, ...given }),
    act: (of: ProblemEntry, entry: Loose<ActionEntry>) =>
      add<ActionEntry>({
        by: '李四',
        problem: of.problem,
        of: of.hash,
        ...entry,
      }),
    read: (): Ledger => readLedger([{ name: 'one', header, entries }]),
  }
}

export const aProblem: Draft<ProblemEntry> = {
  type: 'problem',
  by: '张三',
  problem: 'CG01-2026-001',
  title: '灭火器过期',
  links: [{ checklist: 'campus', indicator: 'C5.8' }],
  severity: 'serious',
  source: 'self',
  level: 'school',
  seen: '2026-11-02',
  class: 'limited',
  due: '2026-11-09',
  owner: 'general',
  mendedBy: 'school',
}

export const aPhoto = { title: '整改后', path: 'evidence/after.jpg', sha256: 'a'.repeat(64) }

export function headerOf(run: string): Journal['header'] {
  return {
    format: journalFormat,
    subject: 'CG01',
    writer: '张三',
    at: '2026-11-02T08:00:00.000+08:00',
    tool: '1.0.0',
    run,
    parents: [],
    hash: `${run} header`,
  }
}

function hashOf(n: number): string {
  return n.toString(16).padStart(64, '0')
}
