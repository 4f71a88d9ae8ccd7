import { entriesOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

const ranks = { met: 2, partly: 1, unmet: 0 } as const

/** A level with the better outcome never brings the lower share. */
export const scaleOrder: ChecklistRule<'scale-order'> = {
  id: 'scale-order',
  severity: 'error',
  check: ({ legible }) =>
    entriesOf(legible.scales).flatMap(([id, scale]) => {
      const levels = entriesOf(scale).flatMap(([level, { share, outcome }]) =>
        // A share that is none is another rule's business, and says nothing of the order.
        isShare(share) && outcome !== undefined ? [{ level, share, outcome }] : [],
      )
      return levels.flatMap(({ level, share, outcome }) => {
        const above = levels.find(
          (other) => ranks[other.outcome] < ranks[outcome] && other.share > share,
        )
        if (!above) return []
        const { level: other, share: otherShare, outcome: otherOutcome } = above
        const params = { level, share, outcome, other, otherShare, otherOutcome }
        return [{ path: ['scales', id, level, 'share'], params }]
      })
    }),
}

function isShare(share: number | undefined): share is number {
  return share !== undefined && share >= 0 && share <= 1
}
