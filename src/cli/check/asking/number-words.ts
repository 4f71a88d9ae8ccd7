import { doubtsAbout, numbersIn, type Doubt } from '../../../checklist/answer/plausible.ts'
import type { Raw, Step } from '../../../checklist/answer/kind.ts'
import { printNumber } from '../../../checklist/answer/quantity.ts'
import { kindOf } from '../../../checklist/answer/registry.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import { judgedText } from '../../../report/judged.ts'
import { judgeValue, type Assessed, type Assessment } from '../../../scoring/assess.ts'
import { judgeContext } from '../../../scoring/context.ts'

/** What is said about a number while it is typed. */
export interface NumberWords {
  /** What the answer comes to, once its last number is there. */
  preview: (value: Raw) => string | undefined
  /** What may be a slip. */
  doubts: (value: Raw) => readonly string[]
}

export function numberWords(
  item: Assessed,
  assessment: Assessment,
  earlier: Assessment | undefined,
  {
    steps,
    step,
    said,
  }: { steps: readonly Step[]; step: Step; said: Readonly<Record<string, Raw>> },
  say: Catalogue,
): NumberWords {
  const { question } = item
  const { indicator, stage } = question
  const spec = indicator.answer
  const { checklist, facts } = assessment
  const whole = (value: Raw) => ({ ...said, [step.key]: value })
  return {
    preview: (value) => {
      const all = whole(value)
      const isComplete = steps.every(({ ask, key }) => ask === 'lines' || all[key] !== undefined)
      // A single number is judged at a glance; what is shared out by stages has no one outcome.
      if (!isComplete || spec.kind === 'number' || question.sharedBy !== undefined) return undefined
      const context = judgeContext(checklist, facts, stage)
      const judgement = judgeValue(question, kindOf(spec).gather(spec, all), context)
      return 'problem' in judgement ? undefined : judgedText(spec, judgement, say)
    },
    doubts: (value) => {
      const before = earlier?.items.find(
        (one) => one.question.indicator.id === indicator.id && one.question.stage === stage,
      )?.answer
      const familiar = {
        facts: checklist.facts,
        fact: (id: string) => facts.value(id, stage),
        before: before ? numbersIn(spec, before.value) : {},
      }
      const numbers = numbersIn(spec, whole(value))
      return doubtsAbout(spec, numbers, familiar, step.key).map((doubt) => doubtText(doubt, say))
    },
  }
}

export function doubtText(doubt: Doubt, say: Catalogue): string {
  const words = say.asking.doubts
  const shown = (value: number) => printNumber(value, 10)
  switch (doubt.kind) {
    case 'share-as-percent':
      return words[doubt.kind]({ value: shown(doubt.value), percent: shown(doubt.percent) })
    case 'tenfold':
      return words.tenfold({
        title: doubt.title,
        value: shown(doubt.value),
        before: shown(doubt.before),
      })
    case 'more-than-whole':
      return words[doubt.kind]({
        title: doubt.title,
        value: shown(doubt.value),
        whole: shown(doubt.whole),
        of: doubt.of,
      })
    case 'more-taken-off':
      return words[doubt.kind]({ value: shown(doubt.value), whole: shown(doubt.whole) })
  }
}
