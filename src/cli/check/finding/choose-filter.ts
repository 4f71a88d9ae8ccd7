import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Session } from '../session.ts'
import type { Elsewhere } from '../route/elsewhere.ts'
import {
  byNames,
  isWhole,
  membersOf,
  namesFor,
  onlyKinds,
  type ByName,
  type Filter,
  type OwnerNames,
} from '../route/filter.ts'
import type { Choice } from '../../prompts/prompts.ts'
import type { Route } from '../route/route.ts'
import { assessmentsOf } from '../route/view.ts'
import type { Assessment } from '../../../scoring/assess.ts'

/** Lets a person choose which part of the route to walk; undefined when it is to stay as it is. */
export async function chooseFilter(
  session: Session,
  { positions }: Route,
): Promise<Elsewhere | undefined> {
  const { prompts, page } = session
  const { say } = page
  const { owners } = session.open.workspace
  const assessments = assessmentsOf(session)
  const counted = (filter: Filter, name: string): Choice<Filter>[] => {
    const members = membersOf(positions, assessments, filter, owners)
    const count = positions.filter((one, at) => members[at] && one.kind === 'question').length
    return count > 0 ? [{ value: filter, name: say.walk.filter.choice({ name, count }) }] : []
  }
  const { all, only, by, which, back } = say.walk.filter
  for (;;) {
    const choices: Choice<Filter | ByName | undefined>[] = [
      ...counted({}, all),
      ...onlyKinds.flatMap((kind) => counted({ only: kind }, only[kind])),
      ...byNames.flatMap((name) =>
        namesFor(name, assessments, owners).length > 0 ? [{ value: name, name: by[name] }] : [],
      ),
      { value: undefined, name: back },
    ]
    const chosen = await prompts.choose({ message: say.walk.filter.ask, choices })
    if (chosen === undefined) return undefined
    if (typeof chosen !== 'string') return { kind: 'filter', filter: chosen }
    const names = namesFor(chosen, assessments, owners)
    const filter = await prompts.choose<Filter | undefined>({
      message: which[chosen],
      choices: [
        ...names.flatMap(({ value, title }) => counted({ [chosen]: value }, title)),
        { value: undefined, name: back },
      ],
    })
    if (filter) return { kind: 'filter', filter }
  }
}

/** What a filter is called, part by part. */
export function filterNames(
  filter: Filter,
  assessments: readonly Assessment[],
  renamed: OwnerNames,
  say: Catalogue,
): string[] {
  if (isWhole(filter)) return []
  const named = byNames.flatMap((name) => {
    const wanted = filter[name]
    if (wanted === undefined) return []
    return (
      namesFor(name, assessments, renamed).find(({ value }) => value === wanted)?.title ?? wanted
    )
  })
  return [...(filter.only ? [say.walk.filter.only[filter.only]] : []), ...named]
}
