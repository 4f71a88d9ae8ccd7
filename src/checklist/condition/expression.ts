/** Where a part of an expression stands: 0-based offsets, `end` exclusive. */
export interface Extent {
  readonly start: number
  readonly end: number
}

export type Arithmetic = '+' | '-' | '*' | '/'
export type Comparing = '<' | '<=' | '>' | '>=' | '==' | '!='

/** The part of CEL that conditions and formulas are written in. Every number is a double. */
export type Expression = { readonly at: Extent } & (
  | { readonly node: 'literal'; readonly value: number | boolean | string }
  | { readonly node: 'name'; readonly id: string }
  | { readonly node: 'not' | 'negative' | 'ceil'; readonly of: Expression }
  | {
      readonly node: 'logic'
      readonly sign: '&&' | '||'
      readonly left: Expression
      readonly right: Expression
    }
  | {
      readonly node: 'compare'
      readonly sign: Comparing
      readonly left: Expression
      readonly right: Expression
    }
  | {
      readonly node: 'compute'
      readonly sign: Arithmetic
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly node: 'in'; readonly left: Expression; readonly list: readonly Expression[] }
  | {
      readonly node: 'if'
      readonly test: Expression
      readonly yes: Expression
      readonly no: Expression
    }
)

/** The parts an expression is made of, in the order in which they are written. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.node) {
    case 'literal':
    case 'name':
      return []
    case 'not':
    case 'negative':
    case 'ceil':
      return [expression.of]
    case 'logic':
    case 'compare':
    case 'compute':
      return [expression.left, expression.right]
    case 'in':
      return [expression.left, ...expression.list]
    case 'if':
      return [expression.test, expression.yes, expression.no]
  }
}

/** Every name an expression depends on, each use of it. */
export function namesIn(expression: Expression): { id: string; at: Extent }[] {
  return expression.node === 'name' ? [expression] : partsOf(expression).flatMap(namesIn)
}
