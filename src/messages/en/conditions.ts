import type * as chinese from '../zh/conditions.ts'

export const conditions: typeof chinese.conditions = {
  is: (p) => `${p.name}: yes`,
  isNot: (p) => `${p.name}: no`,
  option: (p) => `${p.name} is "${p.option}"`,
  notOption: (p) => `${p.name} is not "${p.option}"`,
  oneOf: (p) => `${p.name} is ${p.options.map((option) => `"${option}"`).join(' or ')}`,
  compared: (p) => `${p.left} ${signs[p.sign]} ${p.right}`,
  withUnit: (p) => `${p.value} ${p.unit}`.trim(),
  and: (p) => p.parts.join(', and '),
  or: (p) => p.parts.join(', or '),
  not: (p) => `not (${p.condition})`,
  either: (p) => `where ${p.test}: ${p.yes}; elsewhere: ${p.no}`,
  grouped: (p) => `(${p.text})`,
  roundedUp: (p) => `${p.text} (rounded up)`,
  because: (p) => ` (because ${p.condition})`,
  variant: (p) => `${p.figure} where ${p.condition}`,
  onlyWhere: 'Only where',
  leftOut: 'Not applicable, by the facts or an honour',
  leftOutBecause: (p) => `it need not be answered here (only where ${p.condition})`,
  leftOutByHonour: (p) => `exempt by the honour "${p.honour}"`,
  answeredThough:
    'It may be answered all the same; the answer is kept and counts once the condition holds.',
}

const signs = {
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
  '==': 'equal to',
  '!=': 'not equal to',
}
