import { daysBetween, type CivilDate } from '../civil/date.ts'
import type { EscalationStep } from '../checklist/planned-days.ts'
import { escalationAt, type EscalationSettings } from './escalation.ts'
import { isOpenItem, isOverdue, type LedgerItem } from './ledger-items.ts'
import { lightsByOwner, type DepartmentLights } from './light.ts'
import { closedPerDay } from './pace.ts'

/** What a school has to know of its ledger today; its own problems apart from those that others mend. */
export interface Morning {
  readonly overdue: readonly { item: LedgerItem; escalation: EscalationStep | undefined }[]
  readonly dueToday: readonly LedgerItem[]
  /** Handed in, for the school's own check (待验收). */
  readonly toVerify: readonly LedgerItem[]
  /** Checked, for the level it came from (待销号). */
  readonly toClose: readonly LedgerItem[]
  /** Not the school's to mend, and not yet reported to whoever does (待上报). */
  readonly toRefer: readonly LedgerItem[]
  readonly transferred: number
  readonly suggestions: readonly LedgerItem[]
  readonly departments: readonly DepartmentLights[]
  /** 检查前难以完成: what asks for an interim measure before the visit. */
  readonly cannotFinish: readonly LedgerItem[]
  /** What is due after today, the nearest first. */
  readonly next: readonly LedgerItem[]
  /** With a visit ahead: how many have to be closed per day until all has to be rectified. */
  readonly pace: Pace | undefined
}

export interface Pace {
  /** Those with a deadline that runs: what stands (长期坚持) or is on hold is not closed by a visit. */
  open: number
  rectifyBy: CivilDate
  days: number
  /** Rounded up to a tenth; undefined when the day is today or over. */
  perDay: number | undefined
}

export function morningOf(
  items: readonly LedgerItem[],
  today: CivilDate,
  rectifyBy: CivilDate | undefined,
  escalation: EscalationSettings,
): Morning {
  const own = items.filter(isOpenItem)
  const running = own.filter(({ daysLeft }) => daysLeft !== undefined)
  const days = rectifyBy === undefined ? 0 : daysBetween(today, rectifyBy)
  const open = running.length
  return {
    overdue: own.filter(isOverdue).map((item) => ({
      item,
      escalation: escalationAt(item.daysLeft, escalation),
    })),
    dueToday: own.filter(({ daysLeft }) => daysLeft === 0),
    toVerify: items.filter(({ state }) => state === 'submitted'),
    toClose: items.filter(({ state }) => state === 'verified'),
    toRefer: items.filter(({ state, mendedBy }) => mendedBy === 'superior' && isWithSchool(state)),
    transferred: items.filter(({ state }) => state === 'transferred').length,
    suggestions: items.filter(({ suggests }) => suggests !== undefined),
    departments: lightsByOwner(own),
    cannotFinish: items.filter(({ state, before }) => before?.cannotFinish && isWithSchool(state)),
    next: running.filter(({ daysLeft }) => daysLeft! > 0),
    pace:
      rectifyBy === undefined
        ? undefined
        : { open, rectifyBy, days, perDay: closedPerDay(open, days) },
  }
}

function isWithSchool(state: LedgerItem['state']): boolean {
  return state === 'registered' || state === 'assigned' || state === 'rectifying'
}
