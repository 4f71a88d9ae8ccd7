import { kindOf } from '../checklist/answer/registry.ts'
import { printNumber } from '../checklist/answer/quantity.ts'
import type { Raw, Shared } from '../checklist/answer/kind.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Indicator } from '../checklist/shape/indicator.ts'
import { isStage, stages, type Stage } from '../checklist/stage.ts'
import type { Question } from '../checklist/walk.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Assessment } from '../scoring/assess.ts'
import { heading, paragraph, table, type Block } from './document.ts'
import { originText, sureness } from './standard.ts'

/** 按在校学生数加权分摊到各学段（权重：小学 1、初中 1.1），with how sure each weight is. */
export function sharingText(
  { split, facts }: Checklist,
  among: readonly Stage[],
  say: Catalogue,
): string {
  const weights = among.flatMap((stage) => {
    const weight = split?.weights[stage]
    if (!weight) return []
    const more = sureness(weight, say) + originText(weight, say)
    const value = printNumber(weight.value)
    return [say.split.weight({ stage: say.domain.stages[stage], value, more })]
  })
  const fact = split ? (facts[split.by]?.title ?? split.by) : ''
  return say.split.how({ fact, weights })
}

/** How an indicator is answered by a school of several stages; undefined where each stage has its own. */
export function splitRule(
  checklist: Checklist,
  indicator: Indicator,
  say: Catalogue,
): string | undefined {
  if (!indicator.split) return undefined
  const among = stages.filter((stage) => indicator.stages?.includes(stage) ?? true)
  return say.split.rule({ how: sharingText(checklist, among, say) })
}

/** What the whole school has and what of it falls to the stage. */
export function sharedText(
  indicator: Indicator,
  { share, whole, part }: Shared,
  say: Catalogue,
): string {
  const printed = { whole: print(indicator, whole, say), part: print(indicator, part, say) }
  return say.split.gap({ ...printed, share: shareText(share) })
}

/** A part is no answer that anyone may give: of 26 rooms, 10.47. Kinds that can be shared out have no scales. */
function print({ answer }: Indicator, value: Raw, say: Catalogue): string {
  return kindOf(answer).print(answer, value, say, {})
}

/** What was said of something that stages share, with whether it is about the whole school or about one of them. */
export function saidOfShared(
  { sharedBy }: Question,
  { stage }: { stage?: string },
  text: string,
  say: Catalogue,
): string {
  if (!sharedBy) return text
  const isOfStage = stage !== undefined && isStage(stage)
  return say.marks.said(isOfStage ? say.domain.stages[stage] : say.split.whole, text)
}

function shareText(share: number): string {
  return `${printNumber(share * 100, 2)}%`
}

/** Everything that was shared out, met or not, so that each part can be checked by hand. */
export function sharesBlocks({ checklist, items }: Assessment, say: Catalogue): Block[] {
  const words = say.split
  const shared = items.flatMap((item) => (item.shared ? [{ ...item, shared: item.shared }] : []))
  if (shared.length === 0) return []
  const among = stages.filter((stage) =>
    shared.some(({ question }) => question.sharedBy?.includes(stage)),
  )
  return [
    heading(1, words.title),
    paragraph(words.lead({ how: sharingText(checklist, among, say) })),
    table({
      columns: [
        { title: say.report.indicator, min: 12, grow: 2 },
        { title: words.whole, min: 12, grow: 2 },
        { title: words.stage },
        { title: words.share, align: 'right' },
        { title: words.part, min: 12, grow: 2 },
      ],
      rows: shared.map(({ question: { indicator, stage }, shared: { share, whole, part } }) => {
        const name = `${indicator.id} ${indicator.title}`
        const where = stage ? say.domain.stages[stage] : ''
        return [
          name,
          print(indicator, whole, say),
          where,
          shareText(share),
          print(indicator, part, say),
        ]
      }),
    }),
  ]
}
