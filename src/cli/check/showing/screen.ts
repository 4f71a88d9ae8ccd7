import type { Checklist } from '../../../checklist/shape/checklist.ts'
import { drawPairs } from '../../../export/text/pairs.ts'
import { visible } from '../../../export/text/visible.ts'
import { wrap } from '../../../export/text/wrap.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import { leftOutText } from '../../../report/condition.ts'
import { questionName } from '../../../report/gap-report/phrases.ts'
import { sharingText } from '../../../report/share.ts'
import { needText } from '../../../report/standard.ts'
import { effectText } from '../../../report/veto.ts'
import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import { judgeContext } from '../../../scoring/context.ts'
import { isApart } from '../route/as-whole.ts'
import { factName, factText, valueText } from './entry-text.ts'
import {
  factVersions,
  itemAt,
  itemsAt,
  type FactPosition,
  type QuestionPosition,
} from '../route/positions.ts'
import type { Page, Pair } from './page.ts'
import { standardText } from './standard.ts'
import { answerVersions, versionsOfFact, versionText, type Version } from './versions.ts'

/** The facts of a school are asked without their indicators around them, so that the figure is the same for all. */
export function factScreen(
  position: FactPosition,
  assessment: Assessment,
  page: Page,
  beside: readonly Pair[] = [],
): string {
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
        ? conflictPair(versionsOfFact(position, versions, say), say)
        : nowPair(entry && given(entry, factText(position, entry, say), say), say),
      ...beside,
    ],
    page,
  )
}

export function questionScreen(
  position: QuestionPosition,
  assessment: Assessment,
  page: Page,
  beside: readonly Pair[] = [],
): string {
  const { say } = page
  const { checklist, items } = assessment
  const item = itemAt(position, assessment)
  const { section, indicator } = item.question
  const answered = items.filter(({ outcome }) => outcome !== 'unanswered').length
  const parts = itemsAt(position, assessment)
  const standard = standardOf(parts, assessment, say)
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
      ...(veto ? [[say.check.veto, { text: effectText(veto, say), tone: 'bad' }] as const] : []),
      ...(indicator.look ? [[say.check.look, indicator.look] as const] : []),
      ...(standard ? [[say.check.standard, standard] as const] : []),
      ...(indicator.evidence.length > 0
        ? [
            [
              say.check.evidence,
              say.marks.sentences(indicator.evidence.map((need) => needText(need, say))),
            ] as const,
          ]
        : []),
      ...sharedPairs(item, checklist, say),
      ...(parts.some(isApart)
        ? parts.flatMap((part) => nowApart(checklist, part, say))
        : nowPairs(checklist, item, say)),
      ...beside,
    ],
    page,
  )
}

/** What is asked for; of what stages share, in each of them. */
function standardOf(
  parts: readonly Assessed[],
  { checklist, facts }: Assessment,
  say: Catalogue,
): string | undefined {
  const texts = parts.flatMap(({ question }) => {
    const { stage, sharedBy } = question
    const { holds } = judgeContext(checklist, facts, stage)
    const text = standardText(question, { say, facts: checklist.facts, stage, holds })
    if (text === undefined) return []
    return [sharedBy && stage ? say.marks.said(say.domain.stages[stage], text) : text]
  })
  return texts.length > 0 ? say.marks.sentences(texts) : undefined
}

function sharedPairs({ question }: Assessed, checklist: Checklist, say: Catalogue): Pair[] {
  if (!question.sharedBy) return []
  const how = sharingText(checklist, question.sharedBy, say)
  return [[say.split.label, say.split.ask({ how })]]
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
  if (conflict) return [conflictPair(answerVersions(checklist, item, say), say)]
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

/** The same under the name of the stage. */
function nowApart(checklist: Checklist, part: Assessed, say: Catalogue): Pair[] {
  const { stage } = part.question
  return nowPairs(checklist, part, say).map(([label, value]) => {
    return [stage ? say.marks.within(label, say.domain.stages[stage]) : label, value]
  })
}

function nowPair(text: string | undefined, say: Catalogue): Pair {
  return [say.check.now, text ?? { text: say.check.unanswered, tone: 'muted' }]
}

/** All versions, with who gave them; none of them stands until somebody who saw both has answered. */
function conflictPair(
  versions: readonly Version<{ by: string; at: string }>[],
  say: Catalogue,
): Pair {
  const lines = versions.map((version) => versionText(version, say))
  return [say.check.conflict, { text: [...lines, say.check.settle].join('\n'), tone: 'warn' }]
}

function given({ by, at }: { by: string; at: string }, value: string, say: Catalogue): string {
  return say.check.given({ value, by, date: at.slice(0, 10) })
}
