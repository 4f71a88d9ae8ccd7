import type { Outcome } from '../../checklist/answer/kind.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { SectionScore } from '../../scoring/sections.ts'
import { list, paragraph, type Block } from '../document.ts'
import { saidOfVetoes, verdictBlocks } from '../gap-report/conclusion.ts'
import { questionName } from '../gap-report/phrases.ts'
import { pointsByStage, totalLines } from '../gap-report/points.ts'
import type { SelfReport } from './input.ts'

const counted: readonly Outcome[] = [
  'met',
  'partly',
  'unmet',
  'not-applicable',
  'undecided',
  'unanswered',
  'recorded',
]

/** 三、对照指标的自查情况: how far it came, vetoes, the conclusion, the points, and each section. */
export function findingBlocks(report: SelfReport, say: Catalogue): Block[] {
  const { conclusion, assessment, sections } = report
  const vetoes = saidOfVetoes(report, say)
  const points = pointsByStage(assessment)
  return [
    paragraph(say.selfReport.progress(conclusion)),
    ...verdictBlocks(report, say),
    ...(vetoes ? [paragraph({ text: say.report.vetoes, tone: 'strong' }), vetoes] : []),
    ...(points.length > 0 ? [list(totalLines(points, say))] : []),
    ...sections.map((section, index) => sectionParagraph(report, section, index + 1, say)),
  ]
}

function sectionParagraph(
  { assessment }: SelfReport,
  { section, counts, total }: SectionScore,
  number: number,
  say: Catalogue,
): Block {
  const words = say.selfReport
  const { outcomes } = say.domain
  const reached = counted
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => words.reached({ outcome: outcomes[outcome], count: counts[outcome] }))
  const gaps = (['unmet', 'partly'] as const).flatMap((outcome) => {
    const indicators = assessment.items
      .filter((item) => item.outcome === outcome && item.question.section === section)
      .map(({ question }) => questionName(question, say))
    return indicators.length > 0
      ? [words.sectionGaps({ outcome: outcomes[outcome], indicators })]
      : []
  })
  return paragraph(
    { text: words.sectionLead({ title: section.title, number }), tone: 'strong' },
    words.sectionCounts({ total, reached }),
    ...gaps,
  )
}
