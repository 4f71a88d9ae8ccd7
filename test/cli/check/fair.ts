import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { checklist as shape, type Checklist } from '../../../src/checklist/shape/checklist.ts'
import { createJournal } from '../../../src/journal/append.ts'
import { fakeEnvironment, temporaryFolder } from '../../support/environment.ts'

const fixture = resolve(import.meta.dirname, '../../../fixtures/lantern-fair')

/** A school with two checklists that have questions and a fact in common. */
export function fairSchool(folder = temporaryFolder()): string {
  cpSync(fixture, folder, { recursive: true })
  return folder
}

/** One of its checklists, without going to a school for it. */
export function fairChecklist(id: 'lantern-safety' | 'lantern-fair'): Checklist {
  const text = readFileSync(join(fixture, 'checklists', `${id}.yaml`), 'utf8')
  return v.parse(shape, parse(text, { schema: 'failsafe' }))
}

/** Everything recorded for a checklist in a round, run by run, without what the machine adds. */
export function recordedIn(
  folder: string,
  checklist: string,
  round = '2026-11',
): Record<string, unknown>[] {
  const records = join(folder, 'records', checklist, round)
  return readdirSync(records)
    .map((name) => linesOf(join(records, name)))
    .sort(([a], [b]) => (String(a?.['at']) < String(b?.['at']) ? -1 : 1))
    .flatMap(([_header, ...entries]) => entries)
    .map(({ n: _n, at: _at, hash: _hash, ...entry }) => entry)
}

function linesOf(path: string): Record<string, unknown>[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** Appends entries as an earlier run would have. */
export function already(
  folder: string,
  checklist: string,
  drafts: readonly (Record<string, unknown> & { type: string; by: string })[],
  { round = '2026-11', now }: { round?: string; now?: number } = {},
): void {
  const { environment } = fakeEnvironment({ cwd: folder, ...(now && { now: () => now }) })
  const journal = createJournal(environment, join(folder, 'records', checklist, round), {
    checklist: `${checklist}@2026`,
    subject: '3604030001',
    round,
    kind: 'self',
    writer: drafts[0]!.by,
    tool: 'test',
    parents: [],
  })
  for (const draft of drafts) journal.append(draft)
  journal.close()
}
