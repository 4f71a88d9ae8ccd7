import { answerKinds } from '../../checklist/answer/registry.ts'
import { nameOf } from '../contents.ts'
import type { ChecklistRule, Finding, ParamsOf } from '../rule.ts'
import { sharedIndicators } from '../split.ts'

type Found = Finding<ParamsOf<'split-unshareable'>>

/** Only amounts have shares, and a share is divided by what is the stage's own. */
export const splitUnshareable: ChecklistRule<'split-unshareable'> = {
  id: 'split-unshareable',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    sharedIndicators(legible).flatMap(({ value, path }): Found[] => {
      const { answer } = value
      if (answer?.kind === undefined) return []
      const { kind } = answer
      const indicator = nameOf(value)
      if (!('split' in answerKinds[kind]))
        return [{ path: [...path, 'answer', 'kind'], params: { indicator, kind, to: '' } }]
      if (answer.kind !== 'ratio' || answer.to === undefined) return []
      const own = [...path, 'answer', 'to']
      if (typeof answer.to !== 'string')
        return [{ path: own, part: 'key', params: { indicator, kind, to: 'own' } }]
      const fact = legible.facts?.[answer.to]
      // A fact that is not there, or that cannot be read, is another rule's business.
      if (!fact || fact.per === 'stage' || isUnsure(['facts', answer.to])) return []
      return [{ path: own, params: { indicator, kind, to: 'whole' } }]
    }),
}
