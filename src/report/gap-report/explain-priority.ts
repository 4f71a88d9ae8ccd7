import type { Catalogue } from '../../messages/catalogue.ts'
import { rounded } from '../../messages/number.ts'
import type { Gap } from '../../rectification/gap.ts'
import { missingToFloor } from '../../scoring/floor.ts'
import type { Fix, Obstacle } from '../../scoring/priority.ts'
import { heading, list, paragraph, table, type Block, type Cell } from '../document.ts'
import { reasonText } from './conclusion.ts'
import type { Aim, Explanation } from './explanation.ts'
import type { GapReport } from './input.ts'
import { missingText, ownerText, questionName } from './phrases.ts'

/** 整改优先序（内部参考）, aim by aim. */
export function priorityBlocks(report: GapReport, { aims }: Explanation, say: Catalogue): Block[] {
  const words = say.explain
  return [
    heading(1, words.priority),
    paragraph(words.priorityLead),
    ...aims.flatMap((aim) => [
      paragraph({ text: words.aim({ label: labelOf(aim, report, say) }), tone: 'strong' }),
      ...aimBlocks(aim, report, say),
    ]),
  ]
}

function labelOf({ grade }: Aim, { assessment }: GapReport, say: Catalogue): string {
  const declared = assessment.checklist.conclusion
  const label = declared === 'none' ? '' : declared.label.pass
  return grade === undefined ? label : say.marks.within(label, grade)
}

function aimBlocks({ priority }: Aim, report: GapReport, say: Catalogue): Block[] {
  const words = say.explain
  const open = priority.open > 0 ? [paragraph(words.open({ count: priority.open }))] : []
  switch (priority.kind) {
    case 'reached':
      return [paragraph(words.reached), ...open]
    case 'out-of-reach':
      return [
        paragraph(words.outOfReach),
        list(priority.obstacles.flatMap((one) => obstacleLines(one, say))),
      ]
    case 'fixes':
      return [
        paragraph(words.fixes({ count: priority.fixes.length })),
        fixTable(priority.fixes, report, say),
        ...(priority.isProven ? [] : [paragraph({ text: words.unproven, tone: 'warn' })]),
        ...open,
      ]
  }
}

function obstacleLines({ stage, ruling }: Obstacle, say: Catalogue): string[] {
  return ruling.reasons.map((reason) => {
    const text = reasonText(reason, say)
    return stage ? say.explain.inStage({ stage: say.domain.stages[stage], text }) : text
  })
}

function fixTable(fixes: readonly Fix[], report: GapReport, say: Catalogue): Block {
  const { columns } = say.explain
  const { assessment, workspace, gaps } = report
  const owners = { ...assessment.checklist.owners, ...workspace.owners }
  const hasPoints = fixes.some(({ gain }) => gain > 0)
  const gapOf = new Map(gaps.map((gap) => [gap.assessed, gap]))
  return table({
    columns: [
      { title: say.report.number, align: 'right' },
      { title: say.report.indicator, min: 12, grow: 2 },
      { title: columns.need, min: 14, grow: 3 },
      { title: columns.why, min: 8 },
      ...(hasPoints ? [{ title: columns.gain, align: 'right' as const }] : []),
      { title: columns.days, align: 'right' },
      { title: columns.owner, min: 6 },
    ],
    rows: fixes.map((fix, n): Cell[] => {
      const gap = gapOf.get(fix.item)
      return [
        String(n + 1),
        questionName(fix.item.question, say),
        needText(fix, gap, report, say),
        fix.isNeeded ? say.explain.needed : say.explain.chosen,
        ...(hasPoints ? [rounded(fix.gain)] : []),
        fix.days === undefined ? say.explain.noDays : String(fix.days),
        gap ? ownerText(gap.owner, owners, say) : '',
      ]
    }),
  })
}

/** What it takes, in natural units: to the floor where that will do, beside it to the threshold. */
function needText(
  { item, floor }: Fix,
  gap: Gap | undefined,
  { assessment }: GapReport,
  say: Catalogue,
): string {
  const words = say.explain
  const whole = item.judgement?.missing
  const toFloor = floor === undefined ? undefined : missingToFloor(item, floor, assessment)
  const lines = [
    ...(toFloor ? [words.toFloor({ text: missingText(toFloor, say) })] : []),
    ...(whole
      ? [toFloor ? words.toStandard({ text: missingText(whole, say) }) : missingText(whole, say)]
      : []),
    ...(gap?.mendedBy === 'superior' ? [words.superior] : []),
  ]
  return lines.join('\n')
}
