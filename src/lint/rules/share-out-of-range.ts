import type { Path } from '../../checklist/yaml/node.ts'
import { entriesOf } from '../contents.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** Shares are fractions of one: 85 % is written 0.85. */
export const shareOutOfRange: ChecklistRule<'share-out-of-range'> = {
  id: 'share-out-of-range',
  severity: 'error',
  check: ({ legible }) =>
    sharesIn(legible).flatMap(({ share, path }) =>
      share !== undefined && (share < 0 || share > 1) ? [{ path, params: { value: share } }] : [],
    ),
}

function sharesIn({
  scales,
  conclusion,
}: LintedChecklist['legible']): { share: number | undefined; path: Path }[] {
  const ofLevels = entriesOf(scales).flatMap(([id, levels]) =>
    entriesOf(levels).map(([name, { share }]) => ({ share, path: ['scales', id, name, 'share'] })),
  )
  const rules = typeof conclusion === 'object' ? (conclusion.rules ?? []) : []
  const ofRules = rules.flatMap((rule, n) => {
    const path = ['conclusion', 'rules', n]
    if (rule?.rule === 'at-least')
      return [{ share: rule.rest?.share, path: [...path, 'rest', 'share'] }]
    const gates = rule?.rule === 'score' ? (rule.gates ?? []) : []
    return gates.map((gate, g) => {
      return { share: gate?.share, path: [...path, 'gates', g, 'share'] }
    })
  })
  return [...ofLevels, ...ofRules]
}
