import { deadlineNotes } from '../deadline-notes.ts'
import { indicatorStatuses, type IndicatorStatus } from '../../checklist/shape/indicator.ts'
import { indicatorsOf } from '../../checklist/walk.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { leadOf, type FollowedGap } from '../../rectification/followed.ts'
import type { Assessment } from '../../scoring/assess.ts'
import { countOutcomes, type Counts } from '../../scoring/sections.ts'
import {
  facts,
  heading,
  list,
  paragraph,
  table,
  type Block,
  type Cell,
  type Document,
  type Tone,
} from '../document.ts'
import { planBlocks } from '../plan.ts'
import { sharesBlocks } from '../share.ts'
import { evidenceBlocks } from '../evidence.ts'
import { conclusionBlocks } from './conclusion.ts'
import { explainBlocks } from './explain.ts'
import type { GapReport } from './input.ts'
import { openBlocks } from './open.ts'
import { pointsBlocks } from './points.ts'
import { followedLines, leftCell, ledgerNote, standingDeadline, whoText } from './followed.ts'
import { gapText, questionName } from './phrases.ts'
import { daysBetween } from '../../civil/date.ts'

/** The gap report (差距报告) for people. */
export function gapReportDocument(report: GapReport, say: Catalogue): Document {
  const { workspace, assessment, gaps } = report
  const { checklist } = assessment
  const school = gaps.filter(({ mendedBy }) => mendedBy === 'school')
  const superior = gaps.filter(({ mendedBy }) => mendedBy === 'superior')
  return {
    title: say.report.title({ subject: workspace.subject.name, checklist: checklist.title }),
    blocks: [
      headFacts(report, say),
      ...conclusionBlocks(report, say),
      ...sectionBlocks(report, say),
      ...pointsBlocks(assessment, say),
      ...planBlocks(report.plan, report.today, say),
      heading(1, say.report.gapsBySchool),
      gapTable(report, school, say.report.noGapsBySchool, say),
      heading(1, say.report.gapsBySuperior),
      gapTable(report, superior, say.report.noGapsBySuperior, say),
      ...sharesBlocks(assessment, say),
      ...openBlocks(report, say),
      ...evidenceBlocks(report.evidence, report.plan?.visit.on, say),
      ...explainBlocks(report, report.explanation, say),
      ...noteBlocks(report, say),
    ],
  }
}

function headFacts(
  { workspace, assessment, round, today, conclusion }: GapReport,
  say: Catalogue,
): Block {
  const { checklist, items } = assessment
  const counts = countOutcomes(items)
  const visit = workspace.visits
    .map((one) => one)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .find(({ on }) => on >= today)
  const { name, code, stages = [] } = workspace.subject
  const about = say.marks.list([code, ...stages.map((stage) => say.domain.stages[stage])])
  return facts([
    [say.report.subject, say.marks.within(name, about)],
    [say.report.checklist, say.report.checklistNamed(checklist)],
    [
      say.report.round,
      say.report.roundNamed({ round: round.id, kind: say.domain.roundKinds[round.kind] }),
    ],
    [say.report.today, today],
    ...(visit
      ? [
          [
            say.report.visit,
            say.report.visitLeft({ ...visit, days: daysBetween(today, visit.on) }),
          ] as const,
        ]
      : []),
    [
      say.report.progress,
      say.marks.sentences([
        say.report.progressCounts(conclusion),
        say.report.counts({ ...counts, notApplicable: counts['not-applicable'] }),
      ]),
    ],
  ])
}

function sectionBlocks({ sections }: GapReport, say: Catalogue): Block[] {
  const { outcomes } = say.domain
  const counted = ['met', 'partly', 'unmet', 'not-applicable', 'undecided', 'unanswered'] as const
  const hasRecorded = sections.some(({ counts }) => counts.recorded > 0)
  const columns = [...counted, ...(hasRecorded ? (['recorded'] as const) : [])]
  return [
    heading(1, say.report.sections),
    table({
      columns: [
        { title: say.report.section, min: 12 },
        ...columns.map((outcome) => ({ title: outcomes[outcome], align: 'right' as const })),
        { title: say.report.rate, align: 'right' },
      ],
      rows: sections.map(({ section, counts, rate }): Cell[] => [
        `${section.id} ${section.title}`,
        ...columns.map((outcome) => String(counts[outcome])),
        rateText(counts, rate, say),
      ]),
    }),
  ]
}

/** A percentage only of a complete section; before that the bare count, so that 100% always means all of it. */
function rateText(counts: Counts, rate: number | undefined, say: Catalogue): string {
  if (rate === undefined) return say.report.rateNone
  const judged = counts.met + counts.partly + counts.unmet
  if (counts.unanswered + counts.undecided > 0) return `${counts.met}/${judged}`
  return `${rate < 1 ? Math.min(99.9, Math.round(rate * 1000) / 10) : 100}%`
}

function gapTable(
  report: GapReport,
  gaps: readonly FollowedGap[],
  empty: string,
  say: Catalogue,
): Block {
  const { checklist } = report.assessment
  const owners = { ...checklist.owners, ...report.workspace.owners }
  const names = { owners, places: checklist.places }
  return table({
    columns: [
      { title: say.report.number, align: 'right' },
      { title: say.report.severity },
      { title: say.report.indicator, min: 12, grow: 2 },
      { title: say.report.missing, min: 16, grow: 3 },
      { title: say.report.owner, min: 8 },
      { title: say.report.deadline, min: 15 },
      { title: say.report.left, min: 8 },
    ],
    rows: gaps.map((gap, index) => [
      String(index + 1),
      { text: say.domain.severities[gap.severity], tone: toneOf(gap) },
      questionName(gap.question, say),
      [gapText(gap, checklist.facts, say), ...followedLines(gap, names, say)].join('\n'),
      whoText(gap, names, say),
      standingDeadline(gap, say),
      leftCell(gap, say),
    ]),
    empty,
  })
}

function toneOf({ severity }: FollowedGap): Tone | undefined {
  return severity === 'veto' || severity === 'major'
    ? 'bad'
    : severity === 'serious'
      ? 'warn'
      : undefined
}

function noteBlocks(report: GapReport, say: Catalogue): Block[] {
  const { assessment, gaps, receipt } = report
  const tentative = [...new Set(gaps.flatMap((gap) => tentativeOf(gap) ?? []))].sort()
  const ledger = ledgerNote(report, say)
  const notes = [
    ...deadlineNotes(gaps, say),
    ...(ledger === undefined ? [] : [ledger]),
    ...tentative.map((reason) => say.report.tentativeNotes[reason]),
    ...indicatorStatuses.flatMap((status) => notInForce(assessment, status, say) ?? []),
    ...(receipt === undefined ? [] : [say.report.receipt({ receipt })]),
  ]
  return [...(notes.length > 0 ? [list(notes)] : []), paragraph(say.report.signatures)]
}

function tentativeOf(gap: FollowedGap) {
  const lead = leadOf(gap)
  return lead ? lead.tentative : gap.deadline?.tentative
}

/** Indicators that are listed and neither asked nor counted. */
function notInForce(
  { checklist }: Assessment,
  status: IndicatorStatus,
  say: Catalogue,
): string | undefined {
  const named = indicatorsOf(checklist).filter((indicator) => indicator.status === status)
  if (named.length === 0) return undefined
  return say.report[status]({ indicators: named.map(({ id, title }) => `${id} ${title}`) })
}
