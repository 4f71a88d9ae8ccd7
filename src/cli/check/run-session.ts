import { Stopped } from '../prompts/interrupted.ts'
import { alongWith } from './asking/along/along.ts'
import { askAndSaveFact, askAndSaveQuestion, type Step } from './ask-and-save.ts'
import type { Session } from './session.ts'
import type { Surroundings } from './asking/surroundings.ts'
import { chooseFilter, filterNames } from './finding/choose-filter.ts'
import { chooseFromContents } from './finding/contents.ts'
import type { Elsewhere } from './route/elsewhere.ts'
import { isWhole, type Filter } from './route/filter.ts'
import { find } from './finding/find.ts'
import type { Position, QuestionPosition } from './route/positions.ts'
import type { Route } from './route/route.ts'
import { stretchHeading } from './route/stretch-heading.ts'
import { assessmentsOf, countOf, openIn, viewOf, type View } from './route/view.ts'
import { beginWalk, moveOn, type Walk } from './route/walk.ts'

export interface SessionEnd {
  state: 'finished' | 'stopped'
  /** The questions that were answered in this run, each once. */
  answered: readonly QuestionPosition[]
}

/** Asks, saves, goes on, until the route ends or the person stops. */
export async function runSession(
  session: Session,
  route: Route,
  filter: Filter,
): Promise<SessionEnd> {
  const answered = new Map<string, QuestionPosition>()
  const lookedAt = new Set<number>()
  let view = viewOf(session, route, filter)
  let stretch: string | undefined
  let wasAsked = false
  let walk: Walk = beginWalk(openIn(view, session, lookedAt))
  while (walk.state !== 'stopped') {
    if (walk.state !== 'asking') {
      const elsewhere = await orStop(atTheEnd(session, view, { begunWith: filter, wasAsked }))
      if (!elsewhere) break
      walk = 'to' in elsewhere ? { state: 'stopped' } : redirected(walk, elsewhere)
      continue
    }
    const position = route.positions[walk.at]!
    announce(position)
    const isMending = position.kind === 'question' && answered.has(keyOf(position))
    const around = surroundings(session, view, walk.at, isMending)
    const step: Step = await orStop(
      position.kind === 'fact'
        ? askAndSaveFact(session, around, position)
        : askAndSaveQuestion(session, around, position),
    )
    lookedAt.add(walk.at)
    wasAsked = true
    for (const one of step.answered ?? []) answered.set(keyOf(one), one)
    walk =
      step.to === 'filter'
        ? redirected(walk, { kind: 'filter', filter: step.filter })
        : moveOn(walk, step, openIn(view, session, lookedAt))
  }
  const state = walk.state === 'stopped' ? 'stopped' : 'finished'
  return { state, answered: [...answered.values()] }

  function redirected(from: Walk, elsewhere: Elsewhere): Walk {
    if (elsewhere.kind === 'jump')
      return moveOn(from, { to: 'jump', position: elsewhere.position }, [])
    lookedAt.clear()
    view = viewOf(session, route, elsewhere.filter)
    const heading = filterHeading(session, view)
    if (heading) session.tell(heading)
    return beginWalk(openIn(view, session, lookedAt))
  }

  function announce(position: Position): void {
    const heading = stretchHeading(view, position, assessmentsOf(session), session.page.say)
    if (heading !== undefined && heading !== stretch) session.tell(`\n${heading}`)
    stretch = heading
  }
}

/** Whoever stops in the middle of a text has stopped the walk. */
async function orStop<T>(asked: Promise<T>): Promise<T | { readonly to: 'stop' }> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Stopped) return { to: 'stop' }
    throw error
  }
}

/** Says which part is walked; undefined for the whole. */
export function filterHeading(session: Session, view: View): string | undefined {
  if (isWhole(view.filter)) return undefined
  const { say } = session.page
  const names = namesOf(session, view)
  const { count, total } = countOf(view)
  return count === 0 && !view.members.includes(true)
    ? say.walk.filter.empty({ names })
    : say.walk.filter.heading({ names, count, total })
}

function namesOf(session: Session, { filter }: View): string[] {
  const { owners } = session.open.workspace
  return filterNames(filter, assessmentsOf(session), owners, session.page.say)
}

/**
 * Nothing is open any more. Where nothing was asked, answers may be changed; where a part was walked that was chosen
 * on the way, the whole is offered again.
 */
async function atTheEnd(
  session: Session,
  view: View,
  { begunWith, wasAsked }: { begunWith: Filter; wasAsked: boolean },
): Promise<Elsewhere | undefined> {
  const { prompts, page } = session
  const { say } = page
  const isPart = !isWhole(view.filter)
  if (isPart && view.filter !== begunWith) {
    return prompts.choose<Elsewhere | undefined>({
      message: say.walk.filter.finished({ names: namesOf(session, view) }),
      choices: [
        { value: { kind: 'filter', filter: begunWith }, name: say.walk.filter.showAll },
        { value: undefined, name: say.check.finish },
      ],
    })
  }
  if (isPart || wasAsked) return undefined
  const change = await prompts.choose({
    message: say.check.allAnswered,
    choices: [
      { value: false, name: say.check.finish },
      { value: true, name: say.check.change },
    ],
  })
  return change ? chooseFromContents(session, view, 0) : undefined
}

function keyOf({ list, number }: QuestionPosition): string {
  return `${list}/${number}`
}

function surroundings(session: Session, view: View, at: number, isMending: boolean): Surroundings {
  const { context, open, memory, observedOn } = session
  const { assessment, record, earlier } = session.recordings[view.route.positions[at]!.list]!
  const run = {
    observedOn,
    round: record.round.id,
    assessment,
    earlier: earlier?.assessment,
    memory,
  }
  return {
    prompts: session.prompts,
    say: session.page.say,
    checklist: assessment.checklist,
    tell: session.tell,
    contents: () => chooseFromContents(session, view, at),
    find: (words) => find(session, view, words),
    filter: () => chooseFilter(session, view.route),
    offers: [],
    isMending,
    isForEvidence: view.filter.only === 'evidence',
    along: alongWith(context, open, run),
  }
}
