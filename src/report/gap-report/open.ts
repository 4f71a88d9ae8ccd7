import { shown } from '../../checklist/answer/kind.ts'
import type { Stage } from '../../checklist/stage.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Assessed } from '../../scoring/assess.ts'
import { heading, list, paragraph, type Block } from '../document.ts'
import type { GapReport } from './input.ts'
import { answerText, questionName } from './phrases.ts'

/** How many unanswered ones are named; the rest is counted. */
const named = 12

/** What keeps the picture incomplete: conflicts, undecided items, unanswered ones. */
export function openBlocks(report: GapReport, say: Catalogue): Block[] {
  return [
    ...conflictBlocks(report, say),
    ...undecidedBlocks(report, say),
    ...unansweredBlocks(report, say),
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
            value: shown(value),
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
      value,
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
        const reason = judgement?.undecided ?? 'value-does-not-fit'
        return say.marks.said(questionName(question, say), say.report.undecidedReasons[reason])
      }),
    ),
  ]
}

function unansweredBlocks({ assessment }: GapReport, say: Catalogue): Block[] {
  const items = assessment.items.filter(({ outcome }) => outcome === 'unanswered')
  if (items.length === 0) return []
  const names = items.slice(0, named).map(({ question }) => questionName(question, say))
  const more = items.length > named ? [say.report.openMore({ count: items.length - named })] : []
  return [heading(1, say.report.open), list([...names, ...more])]
}
