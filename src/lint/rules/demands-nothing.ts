import type { Path } from '../../checklist/yaml/node.ts'
import { rulesIn } from '../conclusion.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/**
 * A condition of the conclusion that everybody fulfils. The lowest of several grades may well be everybody's; a variant
 * may ask nothing of some.
 */
export const demandsNothing: ChecklistRule<'demands-nothing'> = {
  id: 'demands-nothing',
  severity: 'error',
  check: (file) =>
    demandsIn(file).flatMap(({ key, value, path }) =>
      value !== undefined && value <= 0 ? [{ path, params: { key, value } }] : [],
    ),
}

interface Demand {
  key: 'atLeast' | 'met' | 'rest' | 'gate'
  value: number | undefined
  path: Path
}

function demandsIn({ legible, isUnsure }: LintedChecklist): Demand[] {
  const counts = rulesIn(legible, 'at-least').flatMap(
    ({ value: { met, rest }, path }): Demand[] => {
      const floor = {
        key: 'rest' as const,
        value: notNegative(rest?.share),
        path: [...path, 'rest', 'share'],
      }
      // Without a number of them, a floor for all of them is a demand still.
      const hasFloor = rest !== undefined || isUnsure([...path, 'rest'])
      return hasFloor ? [floor] : [{ key: 'met', value: met, path: [...path, 'met'] }]
    },
  )
  const scores = rulesIn(legible, 'score').flatMap(
    ({ value: { atLeast, gates }, path }): Demand[] => {
      const isSame = (atLeast?.variants ?? []).every((variant) => (variant?.value ?? 1) <= 0)
      return [
        ...(isSame
          ? [
              {
                key: 'atLeast' as const,
                value: atLeast?.value,
                path: [...path, 'atLeast', 'value'],
              },
            ]
          : []),
        ...(gates ?? []).map((gate, n) => {
          return {
            key: 'gate' as const,
            value: notNegative(gate?.share),
            path: [...path, 'gates', n, 'share'],
          }
        }),
      ]
    },
  )
  return [...counts, ...scores]
}

/** Shares below 0 are another rule's business. */
function notNegative(share: number | undefined): number | undefined {
  return share !== undefined && share < 0 ? undefined : share
}
