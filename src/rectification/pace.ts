/**
 * 每日需销号数: how many have to be closed per day so that all are closed in so many days, rounded up to a tenth, since
 * rounding down would promise an end that comes too late. Undefined when no day is left.
 */
export function closedPerDay(open: number, days: number): number | undefined {
  return days > 0 ? Math.ceil((open * 10) / days) / 10 : undefined
}
