import type { Draw } from '../checklist/answer/draw.ts'
import { printNumber } from '../checklist/answer/quantity.ts'
import type { AnswerSpec } from '../checklist/answer/registry.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import {
  applied,
  comparisons,
  isFigure,
  type Figure,
  type Holds,
  type Thresholds,
} from '../checklist/shape/figure.ts'
import type { EvidenceNeed, Indicator } from '../checklist/shape/indicator.ts'
import type { Overlaid } from '../checklist/shape/overlaid.ts'
import type { WindowSpec } from '../checklist/shape/window.ts'
import { stages, type Stage } from '../checklist/stage.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { conditionText } from './condition.ts'

/** For whom a standard is put into words. */
export interface Reader {
  say: Catalogue
  facts: Checklist['facts']
  /** The stage whose figures alone are wanted. */
  stage?: Stage | undefined
  /** Tells which variant of a figure applies; without it all of them are said. */
  holds?: Holds
}

/** The limits of a number, for every stage that has its own, or for one stage. */
export function thresholdText(spec: Thresholds, unit: string, reader: Reader): string {
  const { say, stage: only } = reader
  const parts = comparisons.flatMap((comparison) => {
    const figures = spec[comparison]
    if (!figures) return []
    const word = say.domain.comparisons[comparison]
    if (isFigure(figures)) return [`${word} ${figureText(figures, unit, reader)}`]
    return stages.flatMap((stage) => {
      const figure = figures[stage]
      if (!figure || (only && only !== stage)) return []
      const name = only ? word : say.marks.joined(say.domain.stages[stage], word)
      return [`${name} ${figureText(figure, unit, reader)}`]
    })
  })
  return say.marks.sentences(parts)
}

export function figureText(figure: Figure, unit: string, reader: Reader): string {
  return figureIn(figure, reader, (value) => `${printNumber(value)} ${unit}`.trim())
}

/** The figure that applies here and why, or where that is not known all that may; `print` puts a number into words. */
export function figureIn(figure: Figure, reader: Reader, print: (value: number) => string): string {
  const { say, facts, holds } = reader
  const one = (number: Pick<Figure, 'value' | 'source' | 'overlaidBy'>) =>
    print(number.value) + sureness(number, say) + originText(number, say)
  const settled = holds && applied(figure, holds)
  if (settled && settled !== 'unknown') return one(settled) + becauseText(settled, facts, say)
  const variants = (figure.variants ?? []).map((variant) => {
    const condition = conditionText(variant.when, facts, say)
    return say.conditions.variant({ condition, figure: one(variant) })
  })
  const text = one(figure)
  return variants.length > 0 ? say.marks.within(text, say.marks.sentences(variants)) : text
}

/** Why this figure is the one that applies; empty where it always does. */
export function becauseText(
  { when }: { when?: string },
  facts: Checklist['facts'],
  say: Catalogue,
): string {
  if (when === undefined) return ''
  return say.conditions.because({ condition: conditionText(when, facts, say) })
}

/** How sure a figure is, where that is not high. */
export function sureness({ source }: Pick<Figure, 'source'>, say: Catalogue): string {
  if (source === undefined || source.certainty === 'high') return ''
  return say.report.unsure({ certainty: say.domain.certainties[source.certainty] })
}

/** Which overlay a figure comes from; empty for one of the checklist's own. */
export function originText({ overlaidBy }: Overlaid, say: Catalogue): string {
  return overlaidBy ? say.report.laidDownBy(overlaidBy) : ''
}

/** Why and by whom an indicator is left out; undefined where it is not. */
export function waiverText({ waiver }: Indicator, say: Catalogue): string | undefined {
  if (!waiver) return undefined
  const { reason, overlaidBy } = waiver
  return overlaidBy ? say.report.waivedBecause({ reason, ...overlaidBy }) : reason
}

/** How many places may be found wrong. */
export function placesStandard(
  { atMost, unit }: Extract<AnswerSpec, { kind: 'problems' }>,
  reader: Reader,
): string {
  return figureIn(atMost ?? { value: 0 }, reader, (value) => placesLimit(value, unit, reader.say))
}

/** Nothing is fewer than none, so that “at most 0” would be said of no count. */
export function placesLimit(value: number, unit: string, say: Catalogue): string {
  if (value === 0) return say.answers.noneAllowed({ unit })
  return `${say.domain.comparisons.atMost} ${printNumber(value)} ${unit}`.trim()
}

export function dateStandard(window: WindowSpec, { say }: Pick<Reader, 'say'>): string {
  return say.marks.sentences(windowTexts(window, say, sureness))
}

/** In which days a date has to lie, end by end; nothing where any will do. `sure` says how sure the months are. */
export function windowTexts(
  { within, notBefore, notAfter }: WindowSpec,
  say: Catalogue,
  sure: typeof sureness = () => '',
): string[] {
  const words = say.answers
  return [
    ...(within ? [words.withinMonths(within) + sure(within, say)] : []),
    ...(notBefore === undefined ? [] : [words.notBefore({ day: notBefore })]),
    ...(notAfter === undefined ? [] : [words.notAfter({ day: notAfter })]),
  ]
}

/** One thing that is asked for as evidence, with all that it has to be: `排查记录×2（盖章，近 12 个月内）`. */
export function needText(need: EvidenceNeed, say: Catalogue): string {
  return say.evidence.need({ ...need, window: windowTexts(need, say, sureness) })
}

export function surveyStandard(
  { of, agree, minSample, atLeast }: Extract<AnswerSpec, { kind: 'survey' }>,
  reader: Reader,
): string {
  const { say } = reader
  const share = thresholdText({ atLeast }, '%', reader)
  const sample = minSample && figureText(minSample, say.answers.questionnaire, reader)
  return say.marks.sentences([
    say.marks.said(agree, share),
    ...(sample === undefined ? [] : [say.answers.smallestSample({ of, sample })]),
  ])
}

export function drawStandard(draw: Draw, atLeast: Figure | undefined, reader: Reader): string {
  const print = (need: number) => reader.say.answers.drawStandard({ ...draw, need })
  return figureIn(atLeast ?? { value: draw.size }, reader, print)
}
