import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Indicator } from '../checklist/shape/indicator.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { printNumber } from '../checklist/answer/quantity.ts'
import { percent } from '../messages/number.ts'
import { figureIn } from './standard.ts'
import { effectText } from './veto.ts'

type Pair = [label: string, value: string | undefined]

/** What an indicator weighs: its points, and what missing it brings about. */
export function weighingPairs(checklist: Checklist, indicator: Indicator, say: Catalogue): Pair[] {
  const words = say.weighing
  const { veto, prerequisite, part, severity } = indicator
  return [
    [words.points, pointsText(checklist, indicator, say)],
    [words.deduct, deductText(checklist, indicator, say)],
    [words.part, part === undefined ? undefined : (checklist.parts[part]?.title ?? part)],
    [words.veto, veto && effectText(veto, say)],
    [words.prerequisite, prerequisite ? words.noApplying : undefined],
    [words.exempt, exemptText(checklist, indicator, say)],
    [words.severity, severity && say.domain.severities[severity]],
    [words.mendedBy, mendedByText(checklist, indicator, say)],
  ]
}

/** `5 分`: what a section or a part is given as a whole. */
export function wholePoints(points: number, say: Catalogue): string {
  return say.weighing.some({ points: printNumber(points) })
}

/** What each answer comes to, where the answers are words: 答“否”为达标; A 好（达标，得分值的 100%）. */
export function choicesMeaning(
  { scales }: Checklist,
  { answer, points }: Indicator,
  say: Catalogue,
): string | undefined {
  if (answer.kind === 'yes-no')
    return answer.metWhen ? say.weighing.metWhenYes : say.check.metWhenNo
  if (answer.kind !== 'level') return undefined
  const levels = Object.entries(scales[answer.scale] ?? {}).map(([name, level]) => {
    const { title, share } = level
    const outcome = say.domain.outcomes[level.outcome]
    const worth = points ? say.weighing.share({ outcome, share: percent(share) }) : outcome
    const called = title === undefined || title === name ? name : `${name} ${title}`
    return say.marks.within(called, worth)
  })
  return levels.length > 0 ? say.marks.list(levels) : undefined
}

function pointsText(
  { facts }: Checklist,
  { points, bonus }: Indicator,
  say: Catalogue,
): string | undefined {
  if (!points) return undefined
  const text = figureIn(points, { say, facts }, (value) => wholePoints(value, say))
  return bonus ? say.marks.within(text, say.weighing.bonus) : text
}

function deductText(
  { facts }: Checklist,
  { deduct }: Indicator,
  say: Catalogue,
): string | undefined {
  if (!deduct) return undefined
  const each = figureIn(deduct.each, { say, facts }, (value) => wholePoints(value, say))
  const { most } = deduct
  return say.weighing.deducted({ each, most: most === undefined ? '' : wholePoints(most, say) })
}

function exemptText(
  { honours }: Checklist,
  { exempt }: Indicator,
  say: Catalogue,
): string | undefined {
  if (!exempt) return undefined
  const honour = honours[exempt.honour]?.title ?? exempt.honour
  return say.weighing.exemptBy({ honour, counts: exempt.counts })
}

/** Said where it is written, and where it is not the subject's own affair. */
function mendedByText(
  { deadlines }: Checklist,
  { mendedBy, deadline }: Indicator,
  say: Catalogue,
): string | undefined {
  const isReferred = deadline !== undefined && deadlines[deadline]?.class === 'refer'
  const by = mendedBy ?? (isReferred ? 'superior' : undefined)
  return by && say.weighing.mends[by]
}
