import type { Stage } from '../../checklist/stage.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Assessed } from '../../scoring/assess.ts'
import { heading, list, paragraph, type Block } from '../document.ts'
import { leftOutText } from '../condition.ts'
import { saidOfShared } from '../share.ts'
import { waiverText } from '../standard.ts'
import type { GapReport } from './input.ts'
import { answerText, factValueText, questionName, undecidedText } from './phrases.ts'

/** How many unanswered ones are named; the rest is counted. */
const named = 12

/** What keeps the picture incomplete: conflicts, undecided items, unanswered ones. */
export function openBlocks(report: GapReport, say: Catalogue): Block[] {
  return [
    ...conflictBlocks(report, say),
    ...undecidedBlocks(report, say),
    ...unansweredBlocks(report, say),
    ...leftOutBlocks(report, say),
    ...waivedBlocks(report, say),
  ]
}

function conflictBlocks({ assessment }: GapReport, say: Catalogue): Block[] {
  const items = assessment.items.filter(({ conflict }) => conflict)
  const { conflicts } = assessment.facts
  if (items.length + conflicts.length === 0) return []
  return [
    heading(1, say.report.conflicts),
    paragraph(say.report.conflictsLead),
    list([
      ...items.map((item) =>
        [questionName(item.question, say), ...versions(assessment.checklist, item, say)].join('\n'),
      ),
      ...conflicts.map(({ fact, stage, entries }) => {
        const title = assessment.checklist.facts[fact]?.title ?? fact
        const name = stage ? say.marks.within(title, say.domain.stages[stage as Stage]) : title
        const given = entries.map(({ by, at, value }) =>
          say.report.conflictAnswer({
            by,
            at: at.slice(0, 16).replace('T', ' '),
            value: factValueText(assessment.checklist.facts[fact], value, say),
          }),
        )
        return [say.marks.said(name, say.report.factConflict), ...given].join('\n')
      }),
    ]),
  ]
}

function versions(
  checklist: Checklist,
  { question, conflict }: Assessed,
  say: Catalogue,
): string[] {
  return (conflict ?? []).map((entry) => {
    const value =
      entry.type === 'withdraw'
        ? say.report.withdrawn
        : entry.notApplicable !== undefined
          ? say.domain.outcomes['not-applicable']
          : answerText(checklist, question, entry.value, say)
    return say.report.conflictAnswer({
      by: entry.by,
      at: entry.at.slice(0, 16).replace('T', ' '),
      value: saidOfShared(question, entry, value, say),
    })
  })
}

function undecidedBlocks({ assessment }: GapReport, say: Catalogue): Block[] {
  const items = assessment.items.filter(
    ({ outcome, conflict }) => outcome === 'undecided' && !conflict,
  )
  if (items.length === 0) return []
  return [
    heading(1, say.report.undecidedItems),
    list(
      items.map(({ question, judgement }) => {
        return say.marks.said(questionName(question, say), undecidedText(judgement, say))
      }),
    ),
  ]
}

function unansweredBlocks({ assessment }: GapReport, say: Catalogue): Block[] {
  const items = assessment.items.filter(({ outcome }) => outcome === 'unanswered')
  if (items.length === 0) return []
  const names = items.slice(0, named).map(({ question }) => questionName(question, say))
  const { id } = assessment.checklist
  const count = items.length - named
  const more = count > 0 ? [say.report.openMore({ count, id })] : []
  return [heading(1, say.report.open), list([...names, ...more])]
}

/** What the school need not answer, so that nobody takes it for forgotten. */
function leftOutBlocks({ assessment }: GapReport, say: Catalogue): Block[] {
  const lines = assessment.items.flatMap(({ question, leftOut }) =>
    leftOut
      ? [
          say.marks.said(
            questionName(question, say),
            leftOutText(leftOut, assessment.checklist, say),
          ),
        ]
      : [],
  )
  return lines.length > 0 ? [heading(1, say.conditions.leftOut), list(lines)] : []
}

/** What the place has left out, and why. */
function waivedBlocks({ assessment }: GapReport, say: Catalogue): Block[] {
  const lines = assessment.waived.flatMap(({ question }) => {
    const text = waiverText(question.indicator, say)
    return text === undefined ? [] : [say.marks.said(questionName(question, say), text)]
  })
  return lines.length > 0 ? [heading(1, say.report.waived), list(lines)] : []
}
