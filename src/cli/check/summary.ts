import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Gap } from '../../rectification/gap.ts'
import { conclusionBlocks } from '../../report/gap-report/conclusion.ts'
import type { GapReport } from '../../report/gap-report/input.ts'
import { deadlineText, gapText, questionName } from '../../report/gap-report/phrases.ts'
import { heading, list, paragraph, type Block, type Document } from '../../report/document.ts'
import type { Catalogue } from '../../messages/catalogue.ts'

/** How a walk ended: what was saved, which gaps came up with their dates, what to do next. */
export function summaryDocument(
  report: GapReport,
  run: { state: 'finished' | 'stopped'; saved: number; gaps: readonly Gap[] },
  say: Catalogue,
): Document {
  const words = say.check.summary
  const { answered, total } = report.conclusion
  const { id } = report.assessment.checklist
  const round = report.round.id
  const goOn = answered < total ? [words.goOn({ id, round })] : []
  return {
    title: words[run.state],
    blocks: [
      paragraph(words.progress({ saved: run.saved, answered, total })),
      ...gapBlocks(run.gaps, report.assessment.checklist.facts, say),
      ...(run.state === 'finished' ? conclusionBlocks(report, say) : []),
      heading(2, words.next),
      list([...goOn, words.report({ id, round })]),
    ],
  }
}

function gapBlocks(gaps: readonly Gap[], facts: Checklist['facts'], say: Catalogue): Block[] {
  const words = say.check.summary
  if (gaps.length === 0) return [paragraph(words.noGaps)]
  return [
    heading(2, words.gaps({ count: gaps.length })),
    list(
      gaps.map((gap) =>
        words.gap({
          question: questionName(gap.question, say),
          missing: gapText(gap, facts, say),
          deadline: deadlineText(gap.deadline, say).replaceAll('\n', ' '),
        }),
      ),
    ),
    paragraph({ text: say.report.defaultDeadlines, tone: 'muted' }),
  ]
}
