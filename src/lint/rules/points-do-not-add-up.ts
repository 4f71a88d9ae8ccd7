import type { Path } from '../../checklist/yaml/node.ts'
import { entriesOf, sectionsIn, type PlacedIndicator } from '../contents.ts'
import { countedIn, isRight, sumOf } from '../points.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** What the document gives to the whole, to a section, or to a part, added up again from the indicators. */
export const pointsDoNotAddUp: ChecklistRule<'points-do-not-add-up'> = {
  id: 'points-do-not-add-up',
  severity: 'error',
  check: (file) =>
    declarationsIn(file).flatMap(({ declared, indicators, path, ...place }) => {
      if (declared === undefined) return []
      const sum = sumOf(file, indicators)
      if (!sum || isRight(declared, sum)) return []
      return [{ path, params: { ...place, declared, counted: sum.all } }]
    }),
}

interface Declaration {
  what: 'checklist' | 'section' | 'part'
  id: string
  declared: number | undefined
  indicators: readonly PlacedIndicator[]
  path: Path
}

function declarationsIn({ legible }: LintedChecklist): Declaration[] {
  const counted = countedIn(legible)
  const whole: Declaration = {
    what: 'checklist',
    id: '',
    declared: legible.declares?.points,
    indicators: counted,
    path: ['declares', 'points'],
  }
  const sections = sectionsIn(legible).map(({ value, path }): Declaration => {
    const indicators = counted.filter((one) => path.every((step, n) => one.path[n] === step))
    const id = value.id ?? value.title ?? ''
    return { what: 'section', id, declared: value.points, indicators, path: [...path, 'points'] }
  })
  const parts = entriesOf(legible.parts).flatMap(([id, { points }]): Declaration[] => {
    const indicators = counted.filter(({ value }) => value.part === id)
    const path = ['parts', id, 'points']
    // A part that nobody names is reported as such.
    return indicators.length > 0 ? [{ what: 'part', id, declared: points, indicators, path }] : []
  })
  return [whole, ...sections, ...parts]
}
