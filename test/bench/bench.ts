import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandRatios } from './commands.ts'
import { appendRatio } from './journal.ts'
import { lintRatios } from './lint.ts'
import { printRatios, type Ratio } from './pair.ts'

const rounds = 15
/** So many end within a minute or so; `npm run bench -- lint 1000` takes its time. */
const checklists = 40

const groups: Readonly<Record<string, (folder: string, count: number) => Promise<Ratio[]>>> = {
  commands: (folder) => commandRatios(folder, rounds),
  journal: async (folder) => [await appendRatio(folder, rounds)],
  lint: (folder, count) => lintRatios(folder, count),
}

/**
 * Prints how long things take against the least they could take, measured side by side in this run: all groups, or
 * one (`lint 1000` with so many checklists). Goals, no gates.
 */
export async function main([only, count]: readonly string[]): Promise<number> {
  const names = only === undefined ? Object.keys(groups) : [only]
  const files = Number(count ?? checklists)
  if (!names.every((name) => Object.hasOwn(groups, name)) || !(files >= 1)) {
    process.stderr.write(`bench [${Object.keys(groups).join(' | ')} [count]]\n`)
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'zicha-bench-'))
  try {
    process.stdout.write(`Node ${process.version}, median of pairs (lowest–highest)\n\n`)
    for (const name of names) process.stdout.write(printRatios(await groups[name]!(folder, files)))
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
