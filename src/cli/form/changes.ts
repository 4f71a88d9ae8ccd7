import type { Raw } from '../../checklist/answer/kind.ts'
import type { FormAnswers } from '../../intake/form/answers.ts'
import type { FormPart } from '../../report/form/request.ts'
import { answerText, factValueText, questionName } from '../../report/gap-report/phrases.ts'
import type { Context } from '../context.ts'
import type { Said } from './memory.ts'

/** One answer that is not what stood. */
export interface Change {
  question: string
  from: string
  to: string
  by: string
}

type Draft = FormAnswers['drafts'][number]

/** What a form says and what it is held against, in words. */
export function changeOf(
  { say }: Context,
  { checklist, questions }: FormPart,
  draft: Draft,
  other: NonNullable<Said['other']>,
): Change {
  if (draft.type === 'fact') {
    const spec = checklist.facts[draft.fact]
    const text = (value: Raw) => factValueText(spec, value, say)
    const question = spec?.title ?? draft.fact
    return { question, from: text(other.value), to: text(draft.value), by: other.by }
  }
  const asked = questions.find(
    ({ question: { indicator, stage } }) =>
      indicator.id === draft.indicator && stage === draft.stage,
  )
  const text = (value: Raw, notApplicable: string | undefined) =>
    notApplicable !== undefined
      ? say.domain.outcomes['not-applicable']
      : value === null
        ? say.domain.outcomes.unanswered
        : asked
          ? answerText(checklist, asked.question, value, say)
          : JSON.stringify(value)
  return {
    question: asked ? questionName(asked.question, say) : draft.indicator,
    from: text(other.value, other.notApplicable),
    to: text(draft.value, draft.notApplicable),
    by: other.by,
  }
}
