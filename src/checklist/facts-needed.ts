import { namesIn } from './condition/expression.ts'
import { parseExpression } from './condition/parse.ts'
import type { Checklist } from './shape/checklist.ts'
import type { Indicator } from './shape/indicator.ts'

/** Where an indicator holds expressions over facts: conditions, also of the variants of its figures, and formulas. */
const expressionKeys = new Set(['when', 'formula'])

/** Ids of the facts on which an indicator's outcome hangs, in the order in which the checklist declares them. */
export function factsNeeded(indicator: Indicator, { facts }: Pick<Checklist, 'facts'>): string[] {
  const { answer } = indicator
  const divisor = answer.kind === 'ratio' && typeof answer.to === 'string' ? [answer.to] : []
  const inputs = answer.kind === 'formula' ? answer.inputs : {}
  const named = new Set([...divisor, ...namesWithin(indicator)])
  // An input of the same name is what the formula means.
  return Object.keys(facts).filter((id) => named.has(id) && !Object.hasOwn(inputs, id))
}

function namesWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    expressionKeys.has(key) && typeof item === 'string' ? namesOf(item) : namesWithin(item),
  )
}

function namesOf(text: string): string[] {
  const parsed = parseExpression(text)
  return 'expression' in parsed ? namesIn(parsed.expression).map(({ id }) => id) : []
}
