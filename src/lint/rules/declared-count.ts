import type { Legible } from '../../checklist/legible.ts'
import type { Section } from '../../checklist/shape/checklist.ts'
import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/**
 * What the document says it has, recounted: the indicators in force wherever they stand, and the sections at the top in
 * which there is one. What is not in force yet, or no longer, is in another edition of the document. A broken
 * indicator counts: it is there.
 */
export const declaredCount: ChecklistRule<'declared-count'> = {
  id: 'declared-count',
  severity: 'error',
  check: ({ legible, isUnsure }) => {
    const { sections, declares } = legible
    const isVague = ({ path }: { path: readonly (string | number)[] }) =>
      isUnsure([...path, 'status'])
    if (!sections || indicatorsIn(legible).some(isVague)) return []
    const counts = sections.map(inForce)
    const counted = {
      sections: counts.filter((count) => count === undefined || count > 0).length,
      indicators: counts.reduce(plus, 0),
    }
    return (['indicators', 'sections'] as const).flatMap((what) => {
      const [declared, found] = [declares?.[what], counted[what]]
      if (declared === undefined || found === undefined || declared === found) return []
      return [{ path: ['declares', what], params: { what, declared, counted: found } }]
    })
  },
}

/** Undefined where nobody can tell. */
function inForce(section: Legible<Section> | undefined): number | undefined {
  if (!section?.indicators || !section.sections) return undefined
  const own = section.indicators.filter((indicator) => indicator?.status === undefined).length
  return section.sections.map(inForce).reduce(plus, own)
}

function plus(sum: number | undefined, count: number | undefined): number | undefined {
  return sum === undefined || count === undefined ? undefined : sum + count
}
