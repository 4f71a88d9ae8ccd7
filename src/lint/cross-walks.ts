import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { CrossWalk } from '../checklist/shape/indicator.ts'
import type { Path } from '../checklist/yaml/node.ts'
import { indicatorsIn } from './contents.ts'
import { once } from './once.ts'
import type { Peers, Walk } from './peers.ts'
import type { LintedChecklist } from './rule.ts'

/** One line of `alsoSatisfies`, and the indicator it belongs to. */
export interface PlacedWalk extends Walk {
  from: string
  direction: CrossWalk['direction']
  path: Path
}

/** Every line of `alsoSatisfies` of which enough could be read. */
export const crossWalksIn = once((checklist: Legible<Checklist>): readonly PlacedWalk[] =>
  indicatorsIn(checklist).flatMap(({ value: { id, alsoSatisfies }, path }) =>
    (alsoSatisfies ?? []).flatMap((walk, n): PlacedWalk[] => {
      const { checklist, indicator, direction = 'both' } = walk ?? {}
      if (id === undefined || checklist === undefined || indicator === undefined) return []
      return [{ from: id, checklist, indicator, direction, path: [...path, 'alsoSatisfies', n] }]
    }),
  ),
)

/** Whether a line names the very indicator it stands in. */
export function isToItself(
  { legible }: Pick<LintedChecklist, 'legible'>,
  { checklist, indicator, from }: PlacedWalk,
): boolean {
  return checklist === legible.id && indicator === from
}

/** The checklists around a file, itself among them as it is written. Undefined where nobody said what lies around. */
export function neighbourhood(file: LintedChecklist): Peers | undefined {
  const { legible, peers } = file
  if (!peers) return undefined
  const ids = indicatorsIn(legible).flatMap(({ value: { id } }) => (id === undefined ? [] : [id]))
  const itself = new Map(ids.map((id): [string, Walk[]] => [id, []]))
  for (const walk of crossWalksIn(legible)) itself.get(walk.from)?.push(walk)
  return (checklist) => (checklist === legible.id ? itself : peers(checklist))
}
