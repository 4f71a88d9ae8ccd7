import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commandRatios } from './commands.ts'
import { appendRatio, openRatio } from './journal.ts'
import { growthRatio, lintRatios } from './lint.ts'
import { printRatios } from './pair.ts'
import { priorityRatios } from './priority.ts'
import { spectralRatio } from './spectral.ts'

const rounds = 15

interface Asked {
  folder: string
  /** How many checklists, where there may be many or few. */
  count: number | undefined
  spectral: string | undefined
}

const groups: Readonly<Record<string, (asked: Asked) => Promise<string>>> = {
  commands: async ({ folder }) => printRatios(await commandRatios(folder, rounds)),
  journal: async ({ folder }) =>
    printRatios([appendRatio(folder, rounds), await openRatio(folder, rounds)]),
  // So many end within a minute or so.
  lint: async ({ folder, count }) => printRatios(await lintRatios(folder, count ?? 40)),
  priority: async () => printRatios(await priorityRatios(rounds)),
  growth: async ({ count }) => printRatios([await growthRatio(count ?? 1_000)]),
  spectral: async ({ folder, count, spectral }) =>
    spectral === undefined
      ? 'validate ÷ spectral: not measured, for want of `--spectral FOLDER`\n'
      : printRatios([await spectralRatio(folder, count ?? 20, 5, spectral)]),
}

/**
 * Prints how long things take against the least they could take, measured side by side in this run: all groups, or
 * one (`lint 1000` with so many checklists). Goals, no gates. Spectral is no dependency: whoever has it says where
 * its package is.
 */
export async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { spectral: { type: 'string' } },
  })
  const [only, files] = positionals
  const names = only === undefined ? Object.keys(groups) : [only]
  const count = files === undefined ? undefined : Number(files)
  if (!names.every((name) => Object.hasOwn(groups, name)) || !(count === undefined || count >= 1)) {
    process.stderr.write(`bench [${Object.keys(groups).join(' | ')} [COUNT]] [--spectral FOLDER]\n`)
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'zicha-bench-'))
  try {
    process.stdout.write(
      `Node ${process.version}; time by the clock, median of pairs (lowest–highest), and CPU of all\n\n`,
    )
    for (const name of names)
      process.stdout.write(await groups[name]!({ folder, count, spectral: values.spectral }))
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
