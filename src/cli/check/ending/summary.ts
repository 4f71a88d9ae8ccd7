import { deadlineNotes } from '../../../report/deadline-notes.ts'
import type { Gap } from '../../../rectification/gap.ts'
import { conclusionBlocks } from '../../../report/gap-report/conclusion.ts'
import type { GapReport } from '../../../report/gap-report/input.ts'
import { deadlineText, gapText, questionName } from '../../../report/gap-report/phrases.ts'
import { heading, list, paragraph, type Block, type Document } from '../../../report/document.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Assessed } from '../../../scoring/assess.ts'
import { lacksEvidence } from '../route/filter.ts'

export interface RunSummary {
  state: 'finished' | 'stopped'
  saved: number
  /** Those that came up in this run. */
  gaps: readonly Gap[]
  /** Several checklists were walked at once, each with a summary of its own. */
  isOneOfSeveral: boolean
}

/** So many unanswered questions of one owner are named. */
const named = 8

/** How a walk ended: what was saved, which gaps came up, what is missing and from whom, what to do next. */
export function summaryDocument(report: GapReport, run: RunSummary, say: Catalogue): Document {
  const words = say.check.summary
  const { answered, total } = report.conclusion
  const { checklist } = report.assessment
  const title = words[run.state]
  return {
    title: run.isOneOfSeveral ? say.marks.said(title, checklist.title) : title,
    blocks: [
      paragraph(words.progress({ saved: run.saved, answered, total })),
      ...missingBlocks(report, say),
      ...gapBlocks(run.gaps, report, say),
      ...countLines(report, say),
      ...(run.state === 'finished' ? conclusionBlocks(report, say) : []),
      heading(2, words.next),
      list(nextSteps(report, say)),
    ],
  }
}

/** What is unanswered, by who leads it, in the order in which they come up. */
function missingBlocks({ assessment, workspace }: GapReport, say: Catalogue): Block[] {
  const open = assessment.items.filter(({ outcome }) => outcome === 'unanswered')
  if (open.length === 0) return []
  const names = { ...assessment.checklist.owners, ...workspace.owners }
  const byOwner = new Map<string, Assessed[]>()
  for (const item of open) {
    const lead = item.question.indicator.owner?.lead
    const owner = lead === undefined ? say.report.ownerNone : (names[lead] ?? lead)
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), item])
  }
  const words = say.walk.summary
  const lines = [...byOwner].map(([owner, items]) => {
    const ids = [...new Set(items.map(({ question }) => question.indicator.id))]
    const more = Math.max(0, ids.length - named)
    return words.missingBy({ owner, count: items.length, ids: ids.slice(0, named), more })
  })
  return [heading(2, words.missing), list(lines)]
}

function countLines(report: GapReport, say: Catalogue): Block[] {
  const { evidence, conflicts } = openMatters(report)
  const words = say.walk.summary
  const lines = [
    ...(evidence > 0 ? [words.evidence({ count: evidence })] : []),
    ...(conflicts > 0 ? [words.conflicts({ count: conflicts })] : []),
  ]
  return lines.map((line) => paragraph({ text: line, tone: 'warn' }))
}

/** Each as a command that can be typed as it stands. */
function nextSteps(report: GapReport, say: Catalogue): string[] {
  const { conclusion, round, assessment } = report
  const { evidence, conflicts } = openMatters(report)
  const isComplete = conclusion.answered === conclusion.total
  const at = { id: assessment.checklist.id, round: round.id }
  const { goOn, report: read } = say.check.summary
  const { settle, addEvidence, seal } = say.walk.summary
  return [
    ...(isComplete ? [] : [goOn(at)]),
    ...(conflicts > 0 ? [settle(at)] : []),
    ...(evidence > 0 ? [addEvidence(at)] : []),
    read(at),
    ...(isComplete && conflicts === 0 && evidence === 0 ? [seal(at)] : []),
  ]
}

function openMatters({ assessment }: GapReport): { evidence: number; conflicts: number } {
  const { items, facts } = assessment
  return {
    evidence: items.filter(lacksEvidence).length,
    conflicts: items.filter(({ conflict }) => conflict).length + facts.conflicts.length,
  }
}

function gapBlocks(gaps: readonly Gap[], report: GapReport, say: Catalogue): Block[] {
  const words = say.check.summary
  if (gaps.length === 0) return [paragraph(words.noGaps({ standing: report.gaps.length }))]
  const { facts } = report.assessment.checklist
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
    ...deadlineNotes(gaps, say).map((text) => paragraph({ text, tone: 'muted' })),
  ]
}
