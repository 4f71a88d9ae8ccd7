import { shown, type FactValue, type Raw } from '../checklist/answer/kind.ts'
import { noWords, yesWords } from '../checklist/answer/typed-words.ts'
import { checkQuantity } from '../checklist/answer/quantity.ts'
import type { FactSpec } from '../checklist/shape/checklist.ts'
import { suggest } from '../checklist/suggest.ts'
import type { Params } from '../messages/diagnostic.ts'

/** The value of a fact as a file has it: a number, yes or no in any of their words, an option by its id or title; or what is wrong. */
export function readFact(
  id: string,
  spec: FactSpec,
  value: Raw,
): { value: FactValue } | { rule: string; params: Params } {
  if (spec.type === 'boolean') {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
    return yesWords.includes(word) || noWords.includes(word)
      ? { value: yesWords.includes(word) }
      : { rule: 'not-a-boolean', params: { key: id, seen: shown(value) } }
  }
  if (spec.type === 'choice') {
    const options = Object.keys(spec.options ?? {})
    const chosen = options.find((option) => option === value || spec.options?.[option] === value)
    if (chosen !== undefined) return { value: chosen }
    const suggestion = suggest(shown(value), options) ?? ''
    return { rule: 'not-one-of', params: { key: id, seen: shown(value), options, suggestion } }
  }
  const quantity = checkQuantity({ ...spec, type: spec.type }, value, spec.title)
  return quantity.ok
    ? { value: quantity.value }
    : {
        rule: 'bad-answer',
        params: { ...quantity.problem.params, id, code: quantity.problem.code },
      }
}
