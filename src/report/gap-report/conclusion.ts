import type { Catalogue } from '../../messages/catalogue.ts'
import type { ConclusionReason } from '../../messages/zh/conclusions.ts'
import type { Assessed } from '../../scoring/assess.ts'
import type { Conclusion, StageConclusion } from '../../scoring/conclude.ts'
import type { Ruling, Verdict } from '../../scoring/rules/rule.ts'
import { heading, list, paragraph, type Block, type Cell, type Tone } from '../document.ts'
import { effectText } from '../veto.ts'
import type { GapReport } from './input.ts'
import { questionName } from './phrases.ts'

/** The checklist's own words for a conclusion, with the grade. */
type Label = (verdict: Verdict, grade: string | undefined) => string

export const tones: Record<Verdict, Tone> = { pass: 'good', fail: 'bad', undecided: 'warn' }

/** Vetoes first, then the conclusion with the provisional one and the reasons, stage by stage. */
export function conclusionBlocks(report: GapReport, say: Catalogue): Block[] {
  return [
    ...vetoBlocks(report, say),
    heading(1, say.report.conclusion),
    ...verdictBlocks(report, say),
  ]
}

function vetoBlocks(report: GapReport, say: Catalogue): Block[] {
  const said = saidOfVetoes(report, say)
  return said ? [heading(1, say.report.vetoes), said] : []
}

/** Which vetoes are triggered or open, or that none is; undefined where the checklist has none. */
export function saidOfVetoes(
  { assessment }: Pick<GapReport, 'assessment'>,
  say: Catalogue,
): Block | undefined {
  const vetoes = assessment.items.filter(({ question }) => question.indicator.veto)
  if (vetoes.length === 0) return undefined
  const lines = vetoes.flatMap((item) => vetoLine(item, say) ?? [])
  const clear = paragraph(say.report.vetoClear({ count: vetoes.length }))
  return lines.length > 0 ? list(lines) : clear
}

function vetoLine({ question, outcome }: Assessed, say: Catalogue): Cell | undefined {
  const title = questionName(question, say)
  const veto = question.indicator.veto!
  if (outcome === 'unanswered' || outcome === 'undecided')
    return { text: say.report.vetoOpen({ title }), tone: 'warn' }
  if (outcome !== 'unmet') return undefined
  const tone = veto.effect === 'flag' ? 'warn' : 'bad'
  return veto.effect === 'flag' && veto.label === undefined
    ? { text: say.report.vetoFlag({ title }), tone }
    : { text: say.report.vetoHit({ title, effect: effectText(veto, say) }), tone }
}

/** The conclusion with the provisional one, then each stage with its reasons. */
export function verdictBlocks(
  { conclusion, assessment }: Pick<GapReport, 'conclusion' | 'assessment'>,
  say: Catalogue,
): Block[] {
  const declared = assessment.checklist.conclusion
  if (declared === 'none' || conclusion.verdict === 'none')
    return [paragraph(say.report.conclusionNone)]
  const label: Label = (verdict, grade) => {
    if (verdict === 'undecided') return say.report.undecided
    return grade === undefined
      ? declared.label[verdict]
      : say.marks.within(declared.label[verdict], grade)
  }
  const { verdict, grade } = conclusion
  const spans: Cell[] = [{ text: label(verdict, grade), tone: tones[verdict] }]
  if (verdict === 'undecided') spans.push(` — ${provisionalText(conclusion, label, say)}`)
  return [
    paragraph(...spans),
    ...conclusion.stages.flatMap((stage) => stageBlocks(stage, label, say)),
  ]
}

function provisionalText(
  { provisional, provisionalGrade, answered, total }: Conclusion,
  label: Label,
  say: Catalogue,
): string {
  if (provisional === 'undecided' || provisional === 'none') return say.report.provisionalNone
  const verdict = label(provisional, provisionalGrade)
  return say.report.provisional({ answered, total, verdict })
}

function stageBlocks(
  { stage, verdict, grade, rulings }: StageConclusion,
  label: Label,
  say: Catalogue,
): Block[] {
  const name = stage ? say.domain.stages[stage] : say.report.whole
  return [
    paragraph({
      text: say.report.stageConclusion({ stage: name, verdict: label(verdict, grade) }),
      tone: tones[verdict],
    }),
    list(
      rulings.flatMap(({ reasons }: Ruling) => reasons.map((reason) => reasonText(reason, say))),
    ),
  ]
}

/** A reason and its sentence belong together by type; the lookup cannot show that. */
export function reasonText({ code, params }: ConclusionReason, say: Catalogue): string {
  return (say.conclusions[code] as (p: typeof params) => string)(params)
}
