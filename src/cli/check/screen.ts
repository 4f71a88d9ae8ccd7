import type { Checklist } from '../../checklist/shape/checklist.ts'
import { drawPairs } from '../../export/text/pairs.ts'
import type { Paint } from '../../export/text/paint.ts'
import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Cell } from '../../report/document.ts'
import { leftOutText } from '../../report/condition.ts'
import { questionName } from '../../report/gap-report/phrases.ts'
import type { Assessed, Assessment } from '../../scoring/assess.ts'
import { judgeContext } from '../../scoring/context.ts'
import { entryText, factName, factText, valueText } from './entry-text.ts'
import { factVersions, itemAt, type FactPosition, type QuestionPosition } from './positions.ts'
import { standardText } from './standard.ts'

/** What a text is laid out for. */
export interface Page {
  say: Catalogue
  width: number
  paint: Paint
}

type Pair = readonly [label: string, value: Cell]

/** The facts of a school are asked without their indicators around them, so that the figure is the same for all. */
export function factScreen(position: FactPosition, assessment: Assessment, page: Page): string {
  const { say } = page
  const { id, fact, stage } = position
  const versions = factVersions(position, assessment)
  const entry = assessment.facts.entry(id, stage)
  return draw(
    say.check.factPlace(position),
    factName(position, say),
    [
      ...(fact.look ? [[say.check.look, fact.look] as const] : []),
      versions
        ? conflictPair(
            versions.map((one) => ({ ...one, text: factText(position, one, say) })),
            say,
          )
        : nowPair(entry && given(entry, factText(position, entry, say), say), say),
    ],
    page,
  )
}

export function questionScreen(
  position: QuestionPosition,
  assessment: Assessment,
  page: Page,
): string {
  const { say } = page
  const { checklist, items } = assessment
  const item = itemAt(position, assessment)
  const { section, indicator, stage } = item.question
  const answered = items.filter(({ outcome }) => outcome !== 'unanswered').length
  const { holds } = judgeContext(checklist, assessment.facts, stage)
  const standard = standardText(item.question, { say, facts: checklist.facts, stage, holds })
  const { veto } = indicator
  return draw(
    say.check.questionPlace({
      section: section.title,
      number: position.number,
      of: items.length,
      answered,
    }),
    questionName(item.question, say),
    [
      ...leftOutPairs(item, checklist, say),
      ...(veto
        ? [[say.check.veto, { text: say.domain.vetoEffects[veto.effect], tone: 'bad' }] as const]
        : []),
      ...(indicator.look ? [[say.check.look, indicator.look] as const] : []),
      ...(standard ? [[say.check.standard, standard] as const] : []),
      ...(indicator.evidence.length > 0
        ? [
            [
              say.check.evidence,
              say.marks.sentences(indicator.evidence.map(say.check.evidencePiece)),
            ] as const,
          ]
        : []),
      ...nowPairs(checklist, item, say),
    ],
    page,
  )
}

/** Asked for by hand although the school need not answer it. */
function leftOutPairs({ leftOut }: Assessed, checklist: Checklist, say: Catalogue): Pair[] {
  if (!leftOut) return []
  const text = `${leftOutText(leftOut, checklist, say)}\n${say.conditions.answeredThough}`
  return [[say.domain.outcomes['not-applicable'], { text, tone: 'warn' }]]
}

function draw(place: string, name: string, pairs: readonly Pair[], { width, paint }: Page): string {
  const columns = Math.min(width, 100)
  const line = (text: string, tone: 'muted' | 'strong') =>
    wrap(visible(text), columns).map((part) => paint(part, tone))
  return `\n${[...line(place, 'muted'), ...line(name, 'strong'), ...drawPairs(pairs, columns, paint)].join('\n')}\n`
}

function nowPairs(checklist: Checklist, item: Assessed, say: Catalogue): Pair[] {
  const { question, answer, conflict, problem, outcome } = item
  if (conflict) {
    const versions = conflict.map((entry) => ({
      ...entry,
      text: entryText(checklist, question, entry, say),
    }))
    return [conflictPair(versions, say)]
  }
  if (!answer) return [nowPair(undefined, say)]
  const { by, note, notApplicable } = answer
  const value = valueText(checklist, question, answer, say)
  const date = answer.at.slice(0, 10)
  const said =
    problem !== undefined || notApplicable !== undefined
      ? say.check.given({ value, by, date })
      : say.check.givenOutcome({ value, by, date, outcome: say.domain.outcomes[outcome] })
  const lines = [
    said,
    ...(note === undefined ? [] : [say.report.note({ note })]),
    ...(problem === undefined ? [] : [say.check.unfit]),
  ]
  return [nowPair(lines.join('\n'), say)]
}

function nowPair(text: string | undefined, say: Catalogue): Pair {
  return [say.check.now, text ?? { text: say.check.unanswered, tone: 'muted' }]
}

/** All versions, with who gave them; none of them stands until somebody who saw both has answered. */
function conflictPair(
  versions: readonly { by: string; at: string; text: string }[],
  say: Catalogue,
): Pair {
  const lines = versions.map(({ by, at, text }) =>
    say.report.conflictAnswer({ by, at: at.slice(0, 16).replace('T', ' '), value: text }),
  )
  return [say.check.conflict, { text: [...lines, say.check.settle].join('\n'), tone: 'warn' }]
}

function given({ by, at }: { by: string; at: string }, value: string, say: Catalogue): string {
  return say.check.given({ value, by, date: at.slice(0, 10) })
}
