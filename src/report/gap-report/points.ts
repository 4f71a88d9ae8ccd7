import type { Section } from '../../checklist/shape/checklist.ts'
import { sectionsOf } from '../../checklist/walk.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { rounded } from '../../messages/number.ts'
import type { Assessed, Assessment } from '../../scoring/assess.ts'
import { hasPoints, scoreOf, tallyOf, type Score, type Tally } from '../../scoring/points.ts'
import { scopesOf, type Scope } from '../../scoring/scope.ts'
import { heading, list, table, type Block, type Cell } from '../document.ts'

/** The points of one stage: in total, and of each section with all within it. */
export interface StagePoints {
  stage: Scope['stage']
  score: Score
  sections: readonly { section: Section; tally: Tally }[]
  parts: readonly { id: string; title: string; tally: Tally }[]
}

/** Empty where the checklist gives no points. */
export function pointsByStage(assessment: Assessment): StagePoints[] {
  return scopesOf(assessment).flatMap((scope) => {
    const score = scoreOf(scope)
    if (!score) return []
    const of = (belongs: (item: Assessed) => boolean) => {
      const items = scope.items.filter((item) => hasPoints(item) && belongs(item))
      return items.length > 0 ? [tallyOf(scope, items)] : []
    }
    const sections = sectionsOf(scope.checklist).flatMap((section) => {
      const within = new Set([section, ...sectionsOf(section)])
      return of(({ question }) => within.has(question.section)).map((tally) => {
        return { section, tally }
      })
    })
    const parts = Object.entries(scope.checklist.parts).flatMap(([id, { title }]) =>
      of(({ question }) => question.indicator.part === id).map((tally) => ({ id, title, tally })),
    )
    return [{ stage: scope.stage, score, sections, parts }]
  })
}

/** 得分: section by section, a column for each stage, and what the total comes to. */
export function pointsBlocks(assessment: Assessment, say: Catalogue): Block[] {
  const stages = pointsByStage(assessment)
  if (stages.length === 0) return []
  const nameOf = ({ stage }: StagePoints) => (stage ? say.domain.stages[stage] : say.report.points)
  const rows = sectionsOf(assessment.checklist).flatMap((section): Cell[][] => {
    const cells = stages.map(({ sections }) => {
      const found = sections.find((one) => one.section === section)
      return found ? tallyText(found.tally, say) : '—'
    })
    return cells.every((cell) => cell === '—') ? [] : [[`${section.id} ${section.title}`, ...cells]]
  })
  return [
    heading(1, say.report.points),
    table({
      columns: [
        { title: say.report.section, min: 12 },
        ...stages.map((one) => ({ title: nameOf(one), align: 'right' as const })),
      ],
      rows,
    }),
    list(totalLines(stages, say)),
  ]
}

/** What each stage comes to: 小学：得分 86/110 */
export function totalLines(stages: readonly StagePoints[], say: Catalogue): string[] {
  return stages.map(({ stage, score }) => {
    const text = totalText(score, say)
    return stage ? say.marks.said(say.domain.stages[stage], text) : text
  })
}

function tallyText({ earned, of, bonus }: Tally, say: Catalogue): string {
  const base = of > 0 || bonus === 0 ? `${rounded(earned)}/${rounded(of)}` : ''
  return bonus > 0 ? say.report.withBonus({ base, bonus: rounded(bonus) }) : base
}

function totalText(score: Score, say: Catalogue): string {
  const { earned, of, bonus, unanswered, undecided, full, total } = score
  const numbers = { earned: rounded(earned), of: rounded(of), bonus: rounded(bonus) }
  const reached = say.report.pointsTotal({ ...numbers, unanswered, undecided })
  if (!total) return say.marks.sentences([reached, say.report.rateNone])
  const [lowest, highest] = [rounded(total.lowest), rounded(total.highest)]
  const isPlain = lowest === highest && of === full && bonus === 0
  return isPlain
    ? reached
    : say.marks.sentences([reached, say.report.pointsScaled({ full, lowest, highest })])
}
