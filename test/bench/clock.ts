import { readFileSync } from 'node:fs'

/** Milliseconds. */
export interface Spent {
  wall: number
  /** What the processors worked for it, whatever else the machine does; absent where the system does not tell. */
  cpu?: number | undefined
}

/** What this process spends on some work. */
export async function spentHere(work: () => unknown): Promise<Spent> {
  const [start, before] = [process.hrtime.bigint(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: Number(process.hrtime.bigint() - start) / 1e6, cpu: (user + system) / 1e3 }
}

/** What a process that `work` starts, and waits for, spends. */
export function spentByChild(work: () => void): Spent {
  const [start, before] = [process.hrtime.bigint(), cpuOfChildren()]
  work()
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  const after = cpuOfChildren()
  return { wall, cpu: before === undefined || after === undefined ? undefined : after - before }
}

/** Of all that have ended. Linux tells, in hundredths of a second: enough for a sum over many processes. */
function cpuOfChildren(): number | undefined {
  if (process.platform !== 'linux') return undefined
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ')
  // `cutime` and `cstime`, fields 16 and 17 of proc(5), of which two stand before the bracket.
  return (Number(fields[13]) + Number(fields[14])) * 10
}
