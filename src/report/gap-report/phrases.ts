import { kindOf } from '../../checklist/answer/registry.ts'
import { shown, type Judgement, type Missing, type Raw } from '../../checklist/answer/kind.ts'
import { printNumber } from '../../checklist/answer/quantity.ts'
import { holds, type Comparison, type Threshold } from '../../checklist/shape/figure.ts'
import type { Question } from '../../checklist/walk.ts'
import type { Checklist, FactSpec } from '../../checklist/shape/checklist.ts'
import { sharedText } from '../share.ts'
import { becauseText, originText } from '../standard.ts'
import { weekday } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Deadline } from '../../rectification/deadline.ts'
import type { Gap } from '../../rectification/gap.ts'
import type { Assessed } from '../../scoring/assess.ts'

/** `R1 每百名学生…（小学）` */
export function questionName({ indicator, stage }: Question, say: Catalogue): string {
  const name = `${indicator.id} ${indicator.title}`
  return stage ? say.marks.within(name, say.domain.stages[stage]) : name
}

/** What an answer says, in the words of its kind; a value that no longer fits is shown as it is. */
export function answerText(
  checklist: Checklist,
  { indicator }: Question,
  raw: Raw,
  say: Catalogue,
): string {
  const kind = kindOf(indicator.answer)
  const value = kind.check(indicator.answer, raw, checklist.scales)
  return value.ok
    ? kind.print(indicator.answer, value.value, say, checklist.scales)
    : JSON.stringify(raw)
}

/** A fact as a person says it: yes or no, a number with its unit, the title of an option. */
export function factValueText(fact: FactSpec | undefined, value: Raw, say: Catalogue): string {
  if (typeof value === 'boolean') return value ? say.answers.yes : say.answers.no
  if (typeof value === 'number') return `${printNumber(value, 10)} ${fact?.unit ?? ''}`.trim()
  return typeof value === 'string' ? (fact?.options?.[value] ?? value) : shown(value)
}

/** Where what is missing is a number short of a threshold, both are said. */
const countedAgainst: ReadonlySet<Missing['kind']> = new Set(['amount', 'agreeing', 'drawn'])

/** What stands against what should be, and what is missing, in natural units. */
export function gapText(gap: Gap, facts: Checklist['facts'], say: Catalogue): string {
  const { assessed, missing } = gap
  const { measured, threshold } = assessed.judgement ?? {}
  const lines: string[] = []
  if (measured && threshold && isSaid(missing, threshold)) {
    const shown = measuredText(measured.value, threshold)
    lines.push(
      say.report.actual({
        value: `${shown} ${measured.unit}`.trim(),
        comparison: say.domain.comparisons[comparisonSaid(assessed, threshold)],
        threshold: `${printNumber(threshold.figure.value)} ${measured.unit}`.trim(),
        certainty:
          certaintyText(threshold, say) +
          originText(threshold.figure, say) +
          becauseText(threshold.figure, facts, say),
      }),
    )
  }
  if (assessed.shared) lines.push(sharedText(assessed.question.indicator, assessed.shared, say))
  if (missing) lines.push(missingText(missing, say))
  const { note, via } = assessed.answer ?? {}
  if (note) lines.push(say.report.note({ note }))
  if (via !== undefined) lines.push(say.walk.via({ from: via }))
  return lines.join('\n')
}

/** Of places there are no fewer than none. */
function comparisonSaid({ question }: Assessed, { comparison, figure }: Threshold): Comparison {
  const isNone = question.indicator.answer.kind === 'problems' && figure.value === 0
  return isNone ? 'equals' : comparison
}

/** Where the number missing does not say it all; a variant of a figure is always said, with why it applies. */
function isSaid(missing: Missing | undefined, { figure }: Threshold): boolean {
  return !missing || countedAgainst.has(missing.kind) || figure.when !== undefined
}

/** More digits where rounding for print would make a missed threshold look reached. */
export function measuredText(value: number, threshold: Threshold): string {
  for (let digits = 4; digits < 12; digits++) {
    const shown = printNumber(value, digits)
    if (holds(Number(shown), threshold) === holds(value, threshold)) return shown
  }
  return String(value)
}

function certaintyText({ figure }: Threshold, say: Catalogue): string {
  const certainty = figure.source?.certainty
  if (certainty === undefined || certainty === 'high') return ''
  return say.report.unsure({ certainty: say.domain.certainties[certainty] })
}

/** Why no outcome was found, and what would make one possible where that can be said. */
export function undecidedText(judgement: Judgement | undefined, say: Catalogue): string {
  const reason = say.report.undecidedReasons[judgement?.undecided ?? 'value-does-not-fit']
  const missing = judgement?.missing
  return missing ? say.marks.sentences([reason, missingText(missing, say)]) : reason
}

/** What is missing, in the units in which it would be made up. */
export function missingText(missing: Missing, say: Catalogue): string {
  switch (missing.kind) {
    case 'amount':
      return amountText(missing, say)
    case 'items':
      return say.report.missingItems(missing)
    case 'places':
      return say.report.missingPlaces(missing)
    case 'level':
      return say.report.missingLevel(missing)
    case 'date':
      return say.report.missingDate({
        seen: missing.seen,
        from: missing.from ?? '',
        to: missing.to ?? '',
      })
    case 'questionnaires':
      return say.report.missingQuestionnaires(missing)
    case 'agreeing':
      return say.report.missingAgreeing(missing)
    case 'draws':
      return say.report.missingDraws(missing)
    case 'drawn':
      return say.report.missingDrawn(missing)
    case 'act':
      return say.report.missingAct
    case 'stop':
      return say.report.missingStop
  }
}

function amountText(missing: Extract<Missing, { kind: 'amount' }>, say: Catalogue): string {
  const { amount, forSchool } = missing
  const text = say.report.missingAmount({ ...missing, amount: printNumber(amount) })
  if (forSchool === undefined) return text
  return say.marks.within(text, say.split.forSchool({ ...missing, amount: printNumber(forSchool) }))
}

export function deadlineText(deadline: Deadline | undefined, say: Catalogue): string {
  if (!deadline) return say.report.noDeadline
  const name = say.domain.deadlineClasses[deadline.class]
  const { tentative } = deadline
  const mark = (words: string) =>
    tentative ? say.marks.within(words, say.report.tentative[tentative]) : words
  if (deadline.kind === 'review') {
    const cycle = say.domain.reviewCycles[deadline.cycle]
    return `${name}\n${mark(say.report.review({ date: deadline.next, cycle }))}`
  }
  const day = { date: deadline.due, weekday: say.domain.weekdays[weekday(deadline.due) - 1]! }
  const words = deadline.class === 'refer' ? say.report.dueRefer(day) : say.report.due(day)
  return `${name}\n${mark(words)}`
}

export function ownerText(
  owner: Gap['owner'],
  owners: Readonly<Record<string, string>>,
  say: Catalogue,
): string {
  if (owner.lead === undefined) return say.report.ownerNone
  return say.marks.list([owner.lead, ...owner.assist].map((id) => owners[id] ?? id))
}
