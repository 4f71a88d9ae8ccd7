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
  const ofRules = rules.map((rule, n) => {
    const share = rule?.rule === 'at-least' ? rule.rest?.share : undefined
    return { share, path: ['conclusion', 'rules', n, 'rest', 'share'] }
  })
  return [...ofLevels, ...ofRules]
}
