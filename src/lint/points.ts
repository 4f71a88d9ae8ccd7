import type { Legible } from '../checklist/legible.ts'
import type { Checklist, Section } from '../checklist/shape/checklist.ts'
import { indicatorsIn, type PlacedIndicator } from './contents.ts'
import type { LintedChecklist } from './rule.ts'
import { askedStages, coveredStages } from './stages.ts'

/** What indicators come to: all together, and in each stage, for not every indicator is asked in each. */
export interface Sum {
  all: number
  inStages: readonly number[]
}

/** The indicators in force that bring points to the full score; a bonus comes on top of it. */
export function countedIn(checklist: Legible<Checklist>): PlacedIndicator[] {
  return indicatorsIn(checklist).filter(({ value }) => value.status === undefined && !value.bonus)
}

/** The sum of the points as written; undefined where some could not be read. */
export function sumOf(
  { legible, isUnsure }: LintedChecklist,
  indicators: readonly PlacedIndicator[],
): Sum | undefined {
  const isVague = ({ path }: PlacedIndicator) =>
    ['points', 'bonus', 'status', 'stages', 'part'].some((key) => isUnsure([...path, key]))
  if (!isComplete(legible) || isUnsure(['stages']) || indicators.some(isVague)) return undefined
  const sum = (some: readonly PlacedIndicator[]) =>
    some.reduce((total, { value }) => total + (value.points?.value ?? 0), 0)
  const inStages = coveredStages(legible).flatMap((stage) => {
    const asked = indicators.filter(({ value }) => askedStages(legible, value).includes(stage))
    return asked.length > 0 ? [sum(asked)] : []
  })
  return { all: rounded(sum(indicators)), inStages: inStages.map(rounded) }
}

/** Whether no section and no indicator had to be left out as a whole. */
function isComplete({ sections }: { sections?: Legible<Section[]> | undefined }): boolean {
  return (
    sections?.every(
      (section) =>
        section?.indicators?.every((indicator) => indicator !== undefined) && isComplete(section),
    ) ?? false
  )
}

/** A declared number is right if it is the sum of all, or what every stage has. */
export function isRight(declared: number, { all, inStages }: Sum): boolean {
  return declared === all || (inStages.length > 0 && inStages.every((sum) => sum === declared))
}

/** The full score with all bonus on top: what can be reached at most. */
export function reachable(file: LintedChecklist): number | undefined {
  const { legible, isUnsure } = file
  const all = indicatorsIn(legible).filter(({ value }) => value.status === undefined)
  const isBonus = ({ value }: PlacedIndicator) => value.bonus === true
  const bonus = sumOf(file, all.filter(isBonus))
  const base = sumOf(file, countedIn(legible))
  if (!bonus || !base || isUnsure(['declares'])) return undefined
  return rounded((legible.declares?.points ?? base.all) + bonus.all)
}

/** Sums of decimal points, without binary noise. */
function rounded(value: number): number {
  return Number(value.toFixed(6))
}
