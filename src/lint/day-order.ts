/** Two steps that follow each other, and whose days say the opposite. */
export interface Misplaced<Step extends string> {
  /** The one of the two that is written; of two, the later one. */
  at: Step
  params: {
    first: Step
    firstDays: number
    next: Step
    nextDays: number
    /** The one that is not written, so that the tool's own days hold for it; empty where both are. */
    usual: Step | ''
  }
}

/**
 * Steps whose days do not come in the order of the steps: `falling` days before something, or rising days after it. What
 * is not written has its usual days, which are in order among themselves. Equal days are in order.
 */
export function misplaced<Step extends string>(
  steps: readonly Step[],
  usual: Readonly<Record<Step, number>>,
  written: { readonly [One in Step]?: number | undefined },
  direction: 'falling' | 'rising',
): Misplaced<Step>[] {
  return steps.slice(1).flatMap((next, n) => {
    const first = steps[n]!
    const [firstDays, nextDays] = [written[first] ?? usual[first], written[next] ?? usual[next]]
    const isInOrder = direction === 'falling' ? firstDays >= nextDays : firstDays <= nextDays
    if (isInOrder) return []
    const absent = [first, next].find((step) => written[step] === undefined)
    const at = written[next] === undefined ? first : next
    return [{ at, params: { first, firstDays, next, nextDays, usual: absent ?? '' } }]
  })
}
