import { daysBetween, type CivilDate } from '../civil/date.ts'
import { dateOfStamp } from '../civil/clock.ts'
import type { LedgerItem } from './ledger-items.ts'

/** How pressing it is, worst first: 红 overdue, 黄 less than a third of its time left, 绿 all else. */
export const lights = ['red', 'yellow', 'green'] as const
export type Light = (typeof lights)[number]

/** Where a clock runs: from when, until when, and how many days are left (0 today, negative when overdue). */
export interface Running {
  from: CivilDate
  due: CivilDate
  daysLeft: number
}

/** The last day is never green, however short the time was. */
export function lightOf({ from, due, daysLeft }: Running): Light {
  if (daysLeft < 0) return 'red'
  return daysLeft === 0 || daysLeft * 3 < daysBetween(from, due) ? 'yellow' : 'green'
}

/** The light of a line of the ledger; undefined where no clock runs. */
export function lightOfItem(item: LedgerItem): Light | undefined {
  const { due, daysLeft } = item
  if (due === undefined || daysLeft === undefined) return undefined
  return lightOf({ from: clockStart(item), due, daysLeft })
}

/** The day it was seen, or since when its date was counted anew. */
function clockStart({ problem, seen }: LedgerItem): CivilDate {
  const anew = problem?.history.findLast(
    (entry) =>
      (entry.type === 'reject' || entry.type === 'reopen' || entry.type === 'return') &&
      entry.due !== undefined,
  )
  return anew ? dateOfStamp(anew.at) : seen
}

export interface DepartmentLights extends Readonly<Record<Light, number>> {
  /** Undefined for what nobody has been made responsible for. */
  readonly owner: string | undefined
  /** The worst of them. */
  readonly light: Light
}

/** Departments with something that runs, the worst first, then by how much of the worst they have. */
export function lightsByOwner(items: readonly LedgerItem[]): DepartmentLights[] {
  const counts = new Map<string | undefined, Record<Light, number>>()
  for (const item of items) {
    const light = lightOfItem(item)
    if (!light) continue
    const own = counts.get(item.owner) ?? { red: 0, yellow: 0, green: 0 }
    counts.set(item.owner, { ...own, [light]: own[light] + 1 })
  }
  return [...counts]
    .map(([owner, count]) => ({
      owner,
      ...count,
      light: lights.find((light) => count[light] > 0)!,
    }))
    .sort(
      (a, b) =>
        b.red - a.red ||
        b.yellow - a.yellow ||
        b.green - a.green ||
        ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    )
}
