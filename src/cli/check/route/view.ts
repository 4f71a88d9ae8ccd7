import type { Assessment } from '../../../scoring/assess.ts'
import type { Session } from '../session.ts'
import { membersOf, type Filter } from './filter.ts'
import { isOpen } from './positions.ts'
import type { Route } from './route.ts'
import type { Open } from './walk.ts'

/** The part of the route that is walked: what the filter picked when it was set. */
export interface View {
  readonly route: Route
  readonly filter: Filter
  /** By position. */
  readonly members: readonly boolean[]
}

export function viewOf(session: Session, route: Route, filter: Filter): View {
  const { owners } = session.open.workspace
  return {
    route,
    filter,
    members: membersOf(route.positions, assessmentsOf(session), filter, owners),
  }
}

export function assessmentsOf({ recordings }: Session): Assessment[] {
  return recordings.map(({ assessment }) => assessment)
}

/**
 * What still has to be asked of a view. What it shows of answered questions, such as gaps, is open until it has been
 * looked at once.
 */
export function openIn(
  { route, filter, members }: View,
  session: Session,
  lookedAt: ReadonlySet<number>,
): Open {
  const assessments = assessmentsOf(session)
  const showsAnswered = filter.only === 'gaps' || filter.only === 'evidence'
  return route.positions.map((position, at) => {
    if (!members[at]) return false
    return showsAnswered && position.kind === 'question'
      ? !lookedAt.has(at)
      : isOpen(position, assessments[position.list]!)
  })
}

/** How many questions a view has, of how many there are. */
export function countOf({ route, members }: View): { count: number; total: number } {
  const isQuestion = (_: unknown, at: number) => route.positions[at]!.kind === 'question'
  return {
    count: members.filter((is, at) => is && isQuestion(is, at)).length,
    total: route.positions.filter(isQuestion).length,
  }
}
