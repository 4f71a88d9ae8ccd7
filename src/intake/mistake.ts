import { readDay } from '../civil/read-day.ts'
import type { Raw } from '../checklist/answer/kind.ts'
import type { Path } from '../checklist/yaml/node.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Params } from '../messages/diagnostic.ts'

/** One thing that cannot be taken, at a path within what was read. */
export interface Mistake {
  path: Path
  rule: string
  params: Params
  part: 'key' | 'value'
}

/** Takes down a mistake; without `part` it is about the value. */
export type Fail = (path: Path, rule: string, params: Params, part?: Mistake['part']) => void

export type PlainMap = Readonly<Record<string, Raw>>

export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A day as people and Excel write it: 2026-11-20, 2026/11/20, 2026年11月20日. One after `today` is a mistake: nobody has
 * seen it yet.
 */
export function readPastDay(
  key: string,
  value: string,
  path: Path,
  today: CivilDate | undefined,
  fail: Fail,
): CivilDate | undefined {
  const day = readDay(value)
  if (day === undefined) fail(path, 'bad-date', { key, seen: value })
  else if (today !== undefined && day > today) fail(path, 'future-day', { seen: day })
  else return day
  return undefined
}
