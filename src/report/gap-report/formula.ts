import type { AnswerSpec } from '../../checklist/answer/registry.ts'
import type { Raw } from '../../checklist/answer/kind.ts'
import { printNumber } from '../../checklist/answer/quantity.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Assessed, Assessment } from '../../scoring/assess.ts'
import { factValueText } from './phrases.ts'

/**
 * How a computed number came about, with the numbers put in: 84 人 ÷ 1500 人 × 100 = 5.6 人/百名学生. Undefined where
 * nothing is computed, or not everything that it needs is there.
 */
export function formulaText(
  { question, judgement, answer, shared }: Assessed,
  { checklist, facts }: Assessment,
  say: Catalogue,
): string | undefined {
  const spec = question.indicator.answer
  const measured = judgement?.measured
  if (!measured || !answer) return undefined
  const given = (shared?.part ?? answer.value) as Readonly<Record<string, Raw>>
  const result = `${printNumber(measured.value)} ${measured.unit}`
  const fact = (id: string) => {
    const value = facts.value(id, question.stage)
    const title = checklist.facts[id]?.title ?? id
    return value === undefined
      ? title
      : `${title} ${factValueText(checklist.facts[id], value, say)}`
  }
  if (spec.kind === 'ratio') return `${quotient(spec, given, fact, say)} = ${result}`
  if (spec.kind !== 'formula') return undefined
  const filled = spec.formula.replace(/[a-z_][a-z0-9_]*/gi, (name) => {
    const input = spec.inputs[name]
    if (input) return `${input.title} ${printNumber(Number(given[name]))} ${input.unit}`.trim()
    return Object.hasOwn(checklist.facts, name) ? fact(name) : name
  })
  return `${filled} = ${result}`
}

type Ratio = Extract<AnswerSpec, { kind: 'ratio' }>

function quotient(
  { of, minus, to, per }: Ratio,
  given: Readonly<Record<string, Raw>>,
  fact: (id: string) => string,
  say: Catalogue,
): string {
  const amount = (key: string, { title, unit }: { title: string; unit: string }) =>
    `${title} ${printNumber(Number(given[key]))} ${unit}`.trim()
  const sum = (inputs: Ratio['of']) =>
    Object.entries(inputs).map(([key, input]) => amount(key, input))
  const parts = [sum(of).join(' + '), ...sum(minus)].join(' − ')
  const isLong = Object.keys(of).length + Object.keys(minus).length > 1
  const above = isLong ? say.marks.within('', parts) : parts
  const below = typeof to === 'string' ? fact(to) : sum(to).join(' + ')
  const divisor =
    typeof to !== 'string' && Object.keys(to).length > 1 ? say.marks.within('', below) : below
  return `${above} ÷ ${divisor}${per === 1 ? '' : ` × ${printNumber(per)}`}`
}
