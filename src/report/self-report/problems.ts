import type { Catalogue } from '../../messages/catalogue.ts'
import { gapSeverities } from '../../rectification/gap.ts'
import type { LedgerItem } from '../../rectification/ledger-items.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { questionName } from '../gap-report/phrases.ts'
import type { Names, ReportItems } from './items.ts'

/** 四、存在问题: numbered through, worst first; what only a higher level can settle stands apart. */
export function problemBlocks(
  { bySchool, bySuperior }: ReportItems,
  names: Names,
  say: Catalogue,
): Block[] {
  const words = say.selfReport
  const all = [...bySchool, ...bySuperior]
  if (all.length === 0) return [paragraph(words.noProblems)]
  const graded = gapSeverities.flatMap((severity) => {
    const count = all.filter((item) => item.severity === severity).length
    return count > 0 ? [words.graded({ severity: say.domain.severities[severity], count })] : []
  })
  const part = (title: string, items: readonly LedgerItem[], from: number) =>
    items.length === 0
      ? []
      : [
          heading(2, title),
          ...items.map((item, index) => problemParagraph(item, from + index, names, say)),
        ]
  return [
    paragraph(words.problemCounts({ total: all.length, graded })),
    ...part(words.bySchool, bySchool, 1),
    ...part(words.bySuperior, bySuperior, 1 + bySchool.length),
  ]
}

function problemParagraph(item: LedgerItem, number: number, names: Names, say: Catalogue): Block {
  const words = say.selfReport
  const { gaps, severity, state } = item
  const target = item.target ?? gaps[0]?.target
  return paragraph(
    { text: words.problemLead({ number, title: problemName(item, names, say) }), tone: 'strong' },
    words.severity({ severity: say.domain.severities[severity] }),
    ...(target === undefined ? [] : [words.ended({ text: onOneLine(target, say) })]),
    ...(state === 'closed' ? [words.foundAgain] : []),
  )
}

/** Under the title and place it was registered with; a gap that nobody has registered, under its indicator and stage. */
export function problemName(
  { problem, gaps, title }: LedgerItem,
  { places }: Names,
  say: Catalogue,
): string {
  const [first] = gaps
  if (!problem && first) return questionName(first.gap.question, say)
  const place = problem?.registered.place
  return place === undefined ? title : say.marks.within(title, places[place] ?? place)
}

/** A paragraph has no lines. */
export function onOneLine(text: string, say: Catalogue): string {
  const lines = text.split('\n').map((line) => line.trim())
  return say.marks.sentences(lines.filter((line) => line !== ''))
}
