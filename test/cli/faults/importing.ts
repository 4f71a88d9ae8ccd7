import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskFiles } from '../../../src/journal/file-system.ts'
import { readJournals } from '../../../src/journal/read.ts'
import { run } from '../../support/environment.ts'
import { filledIn } from '../../support/ledger-form.ts'
import type { Scenario } from './scenario.ts'
import { answered, aSchoolWithForms, aSmallSchool, fine, whatStands } from './small-school.ts'

const onForms = {
  'gate/G1': true,
  'yard/Y1': true,
  'gate/G3': true,
  'yard/Y2': true,
}

/** Two forms, each over two checklists: each stands or falls as a whole. */
export const forms: Scenario = {
  prepare: aSchoolWithForms,
  command: (overrides) => run(['form', 'import', 'back', '--format', 'json'], overrides),
  claims: ({ out }) => sumOf(out, (file) => Number(file['written'])),
  saved: (cwd) => answered(cwd, onForms).length,
  possible: [0, 2, 4],
  state: whatStands,
  blames: /back.*没有读取权限/,
}

const problem = 'CG01-2026-001'

export const ledgers: Scenario = {
  prepare: async () => {
    const cwd = await aSmallSchool()
    writeFileSync(join(cwd, 'after.jpg'), 'a photo')
    await fine(cwd, 'ledger assign gate:G1 --to 李四 --by 张三')
    await fine(cwd, 'ledger list --format xlsx -o ledger.xlsx')
    const cells = {
      acknowledgedBy: '李四',
      acknowledgedOn: '2026-11-21',
      measure: '排出值守表',
      after: 'after.jpg',
      finishedOn: '2026-11-21',
    }
    const bytes = filledIn(readFileSync(join(cwd, 'ledger.xlsx')), problem, cells, '李四')
    writeFileSync(join(cwd, 'ledger.xlsx'), bytes)
    return cwd
  },
  command: (overrides) => run(['ledger', 'import', 'ledger.xlsx', '--format', 'json'], overrides),
  claims: ({ out }) => sumOf(out, (file) => (file['written'] as unknown[]).length),
  saved: (cwd) => {
    const folder = join(cwd, 'ledger')
    if (!existsSync(folder)) return 0
    const entries = readJournals(diskFiles, folder).journals.flatMap((journal) => journal.entries)
    const types = new Set(entries.map(({ type }) => type))
    return ['acknowledge', 'submit'].filter((type) => types.has(type)).length
  },
  possible: [0, 2],
  state: whatStands,
  blames: /ledger.xlsx.*(没有读取权限|after.jpg)/,
}

function sumOf(out: string, count: (file: Record<string, unknown>) => number): number {
  if (out === '') return 0
  const { files } = JSON.parse(out) as { files: Record<string, unknown>[] }
  return files.reduce((sum, file) => sum + count(file), 0)
}
