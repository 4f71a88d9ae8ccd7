import { spawnSync } from 'node:child_process'

export interface Ratio {
  name: string
  /** Median of the ratios, pair by pair, so that a machine that slows down slows both. */
  median: number
  lowest: number
  highest: number
  goal: number
}

/** Times two things in turn, a b a b …, and compares them pair by pair. The first pair warms up and is not counted. */
export async function compare(
  name: string,
  goal: number,
  rounds: number,
  measured: () => Promise<number> | number,
  base: () => Promise<number> | number,
): Promise<Ratio> {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const [a, b] = [await measured(), await base()]
    if (round > 0) ratios.push(a / b)
  }
  return { name, goal, ...medianOf(ratios) }
}

export function medianOf(ratios: readonly number[]): Omit<Ratio, 'name' | 'goal'> {
  const sorted = [...ratios].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return { median, lowest: sorted[0]!, highest: sorted.at(-1)! }
}

/** Milliseconds of one whole process. Throws when it does not end as expected: a failing run measures nothing. */
export function processTime(
  args: readonly string[],
  options: { expect?: number; env?: NodeJS.ProcessEnv } = {},
): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: options.env ?? process.env,
  })
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== (options.expect ?? 0))
    throw new Error(`${args.join(' ')} ended with ${status}: ${String(stderr)}`)
  return elapsed
}

export function printRatios(ratios: readonly Ratio[]): string {
  const rows = ratios.map(({ name, median, lowest, highest, goal }) => {
    const figures = `${median.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`
    return `${name.padEnd(62)} ${figures.padEnd(20)} goal ≤ ${goal}${median <= goal ? '' : '   missed'}`
  })
  return `${rows.join('\n')}\n`
}
