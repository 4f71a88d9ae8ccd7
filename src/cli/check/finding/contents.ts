import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import type { Session } from '../session.ts'
import { chooseFilter } from './choose-filter.ts'
import type { Elsewhere } from '../route/elsewhere.ts'
import { find } from './find.ts'
import { nameIn } from '../showing/entry-text.ts'
import { lineFor } from './position-line.ts'
import { isOpen, itemAt, type Position } from '../route/positions.ts'
import type { Choice } from '../../prompts/prompts.ts'
import { assessmentsOf, type View } from '../route/view.ts'

type Line = Elsewhere | 'find' | 'filter' | undefined

/** All positions of the view with how they stand; undefined when the person wants none of them. */
export async function chooseFromContents(
  session: Session,
  view: View,
  at: number,
): Promise<Elsewhere | undefined> {
  const { prompts, page } = session
  const { say } = page
  for (;;) {
    const choices: Choice<Line>[] = [
      { value: undefined, name: say.check.contentsBack },
      { value: 'find', name: say.walk.contents.find },
      { value: 'filter', name: say.walk.contents.filter },
    ]
    let initial = 0
    let heading: string | undefined
    const headings = headingsOf(view, session)
    view.route.positions.forEach((position, index) => {
      if (!view.members[index]) return
      if (headings[index] !== heading) choices.push({ separator: headings[index]! })
      heading = headings[index]
      if (index === at) initial = choices.length
      const name = lineFor(position, assessmentsOf(session)[position.list]!, say)
      choices.push({ value: { kind: 'jump', position: index }, name })
    })
    const chosen = await prompts.choose({ message: say.check.contents, choices, initial })
    if (chosen !== 'find' && chosen !== 'filter') return chosen
    const elsewhere =
      chosen === 'find'
        ? await find(session, view, undefined)
        : await chooseFilter(session, view.route)
    if (elsewhere) return elsewhere
  }
}

/** By position: what it stands under, with how far that is. */
function headingsOf({ route, members }: View, session: Session): string[] {
  const { say } = session.page
  const assessments = assessmentsOf(session)
  const titles = route.positions.map((position) => {
    const stretch = route.stretchOf(position)
    const { checklist } = assessments[position.list]!
    if (stretch?.kind === 'place') return stretch.title ?? say.walk.noPlace
    const title = groupOf(position, assessments[position.list]!, say)
    return stretch?.kind === 'checklist' || (stretch && assessments.length > 1)
      ? nameIn(checklist, title, say)
      : title
  })
  const tally = new Map<string, { answered: number; total: number }>()
  route.positions.forEach((position, at) => {
    if (!members[at]) return
    const { answered = 0, total = 0 } = tally.get(titles[at]!) ?? {}
    const isAnswered = !isOpen(position, assessments[position.list]!)
    tally.set(titles[at]!, { answered: answered + (isAnswered ? 1 : 0), total: total + 1 })
  })
  return titles.map((title) => {
    const progress = tally.get(title)
    return progress ? say.walk.progress({ title, ...progress }) : title
  })
}

function groupOf(position: Position, assessment: Assessment, say: Catalogue): string {
  if (position.kind === 'fact') return say.check.contentsFacts
  const { id, title } = itemAt(position, assessment).question.section
  return `${id} ${title}`
}
