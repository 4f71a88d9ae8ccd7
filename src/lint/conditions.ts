import { checkCondition } from '../checklist/condition/check.ts'
import { namesIn, type Expression } from '../checklist/condition/expression.ts'
import { parseExpression } from '../checklist/condition/parse.ts'
import type { ConditionProblem } from '../checklist/condition/problem.ts'
import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Figure } from '../checklist/shape/figure.ts'
import type { Path } from '../checklist/yaml/node.ts'
import type { ExpressionParams } from '../messages/zh/lint-conditions.ts'
import { collect } from './collect.ts'
import { indicatorsIn, type Placed, type PlacedIndicator } from './contents.ts'
import { once } from './once.ts'
import type { Use } from './references.ts'
import type { Finding, LintedChecklist } from './rule.ts'
import { spanInside } from './inside.ts'

/** A condition or a formula as written. */
export interface Written {
  text: string
  path: Path
  /** Absent in the conclusion. */
  indicator: PlacedIndicator | undefined
}

type PlacedFigure = Placed<Figure> & Pick<Written, 'indicator'>

/** Every figure with variants, wherever it stands. */
export const figuresWithVariants = once(
  (checklist: Legible<Checklist>): readonly PlacedFigure[] => {
    const ofIndicators = indicatorsIn(checklist).flatMap((indicator) => {
      const { answer, points, deduct } = indicator.value
      return varied({ answer, points, deduct }, indicator.path).map((one) => {
        return { ...one, indicator }
      })
    })
    const ofConclusion = varied(checklist.conclusion, ['conclusion'])
    return [...ofIndicators, ...ofConclusion.map((one) => ({ ...one, indicator: undefined }))]
  },
)

function varied(value: unknown, path: Path): Placed<Figure>[] {
  return collect(value, path, (one) => 'variants' in one && Array.isArray(one.variants))
}

/** Every condition over the facts: when an indicator is asked, when another figure applies. */
export const conditionsIn = once((checklist: Legible<Checklist>): readonly Written[] => {
  const asked = indicatorsIn(checklist).flatMap((indicator) => {
    const { when } = indicator.value
    return when === undefined ? [] : [{ text: when, path: [...indicator.path, 'when'], indicator }]
  })
  const ofFigures = figuresWithVariants(checklist).flatMap(({ value, path, indicator }) =>
    (value.variants ?? []).flatMap((variant, n) =>
      variant?.when === undefined
        ? []
        : [{ text: variant.when, path: [...path, 'variants', n, 'when'], indicator }],
    ),
  )
  return [...asked, ...ofFigures]
})

/** Those that another rule has nothing to say about, read. Facts that could not be read leave none. */
export const soundConditionsIn = once(
  ({ legible, isUnsure }: LintedChecklist): readonly (Written & { expression: Expression })[] => {
    const facts = legible.facts ?? {}
    if (isUnsure(['facts'])) return []
    return conditionsIn(legible).flatMap((written) => {
      const expression = expressionOf(written.text)
      const isSound = checkCondition(written.text, facts, [], 'bool').length === 0
      return expression && isSound ? [{ ...written, expression }] : []
    })
  },
)

interface Formula extends Written {
  indicator: PlacedIndicator
  inputs: readonly string[]
}

/** Every formula, with the ids of its inputs. */
export const formulasIn = once((checklist: Legible<Checklist>): readonly Formula[] =>
  indicatorsIn(checklist).flatMap((indicator) => {
    const { answer } = indicator.value
    if (answer?.kind !== 'formula' || answer.formula === undefined) return []
    const path = [...indicator.path, 'answer', 'formula']
    return [{ text: answer.formula, path, indicator, inputs: Object.keys(answer.inputs ?? {}) }]
  }),
)

type FactUse = Use & Pick<Written, 'indicator'>

/** Every fact a condition or a formula needs, declared or not. */
export const factsNamed = once((checklist: Legible<Checklist>): readonly FactUse[] => {
  const conditions = conditionsIn(checklist).map((one) => ({ ...one, inputs: [] as string[] }))
  return [...conditions, ...formulasIn(checklist)].flatMap(({ text, path, indicator, inputs }) => {
    const expression = expressionOf(text)
    const names = expression ? namesIn(expression) : []
    const ids = [...new Set(names.map(({ id }) => id))].filter((id) => {
      return !inputs.includes(id) || Object.hasOwn(checklist.facts ?? {}, id)
    })
    return ids.map((id) => ({ id, path, indicator }))
  })
})

/** Undefined where it cannot be read, of which another rule speaks. */
export function expressionOf(text: string): Expression | undefined {
  const parsed = parseExpression(text)
  return 'expression' in parsed ? parsed.expression : undefined
}

/** What is wrong inside an expression, at its place there, with everything a sentence may need. */
export function findingOf(
  { root }: LintedChecklist,
  { path }: Written,
  problem: ConditionProblem,
): Finding<ExpressionParams> {
  const span = spanInside(root, path, problem)
  return { path, ...(span && { span }), params: paramsOf(problem) }
}

function paramsOf(problem: ConditionProblem): ExpressionParams {
  const { code } = problem
  const none = { code, seen: '', expected: '', suggestion: '', known: [] }
  switch (code) {
    case 'too-long':
      return none
    case 'syntax':
    case 'unsupported':
    case 'unusable-name':
      return { ...none, seen: problem.seen }
    case 'unknown-name':
    case 'unknown-option':
      return { ...none, seen: problem.seen, suggestion: problem.suggestion, known: problem.known }
    case 'wrong-type':
      return { ...none, seen: problem.seen, expected: problem.expected }
    case 'different-types':
      return { ...none, seen: problem.left, expected: problem.right }
  }
}
