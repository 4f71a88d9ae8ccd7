import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import type { Position } from './positions.ts'
import type { Stretch } from './route.ts'
import type { View } from './view.ts'

/** What is said where a new stretch of the route begins; undefined where it has no stretches. */
export function stretchHeading(
  { route, members }: View,
  position: Position,
  assessments: readonly Assessment[],
  say: Catalogue,
): string | undefined {
  const titleOf = (one: Position) => stretchTitle(route.stretchOf(one), assessments, say)
  const title = titleOf(position)
  if (title === undefined) return undefined
  const count = route.positions.filter(
    (one, at) => members[at] && one.kind === 'question' && titleOf(one) === title,
  ).length
  return count === 0 ? title : say.walk.placeHeading({ title, count })
}

function stretchTitle(
  stretch: Stretch | undefined,
  assessments: readonly Assessment[],
  say: Catalogue,
): string | undefined {
  switch (stretch?.kind) {
    case undefined:
    // Facts say so themselves.
    case 'facts':
      return undefined
    case 'checklist':
      return assessments[stretch.list]!.checklist.title
    case 'place':
      return stretch.title ?? say.walk.noPlace
  }
}
