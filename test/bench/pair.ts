import { spawnSync } from 'node:child_process'
import { spentByChild, type Spent } from './clock.ts'

export interface Ratio {
  name: string
  /** Time by the clock: median of the ratios, pair by pair, so that a machine that slows down slows both. */
  median: number
  lowest: number
  highest: number
  /** Time of the processor, all rounds together: what others do at the same time counts for less. */
  cpu: number | undefined
  goal: number
}

/** Measures two things in turn, a b a b …, and compares them. The first pair warms up and is not counted. */
export async function compare(
  name: string,
  goal: number,
  rounds: number,
  measured: () => Promise<Spent> | Spent,
  base: () => Promise<Spent> | Spent,
): Promise<Ratio> {
  const pairs: { a: Spent; b: Spent }[] = []
  for (let round = 0; round <= rounds; round++) {
    const pair = { a: await measured(), b: await base() }
    if (round > 0) pairs.push(pair)
  }
  const cpu = sum(pairs.map(({ a }) => a.cpu)) / sum(pairs.map(({ b }) => b.cpu))
  return {
    name,
    goal,
    ...medianOf(pairs.map(({ a, b }) => a.wall / b.wall)),
    cpu: Number.isFinite(cpu) ? cpu : undefined,
  }
}

/** NaN when any is unknown. */
function sum(times: readonly (number | undefined)[]): number {
  return times.reduce<number>((total, time) => total + (time ?? NaN), 0)
}

export function medianOf(ratios: readonly number[]): Pick<Ratio, 'median' | 'lowest' | 'highest'> {
  const sorted = [...ratios].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return { median, lowest: sorted[0]!, highest: sorted.at(-1)! }
}

/** One whole process. Throws when it does not end as expected: a failing run measures nothing. */
export function processTime(
  args: readonly string[],
  options: { expect?: number; env?: NodeJS.ProcessEnv } = {},
): Spent {
  return spentByChild(() => {
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: options.env ?? process.env,
    })
    if (status !== (options.expect ?? 0))
      throw new Error(`${args.join(' ')} ended with ${status}: ${String(stderr)}`)
  })
}

export function printRatios(ratios: readonly Ratio[]): string {
  const rows = ratios.map(({ name, median, lowest, highest, cpu, goal }) => {
    const wall = `${median.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`
    const both = `${wall.padEnd(20)} CPU ${cpu?.toFixed(2) ?? '?'}`.padEnd(29)
    return `${name.padEnd(62)} ${both} goal ≤ ${goal}${median <= goal ? '' : '   missed'}`
  })
  return `${rows.join('\n')}\n`
}
