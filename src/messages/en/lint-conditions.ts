import type * as chinese from '../zh/lint-conditions.ts'

type ExpressionParams = chinese.ExpressionParams

export const lintConditions: typeof chinese.lintConditions = {
  'bad-condition': {
    text: (p) => `This condition cannot be used: ${expressionText(p)}`,
    fix: expressionFix,
  },
  'bad-formula': {
    text: (p) => `This formula cannot be used: ${expressionText(p)}`,
    fix: expressionFix,
  },
  'gap-in-nothing': {
    text: (p) =>
      `The formula has no input "${p.seen}"${p.suggestion ? `; is "${p.suggestion}" meant?` : '.'}`,
    fix: (p) => `"gapIn" names one of the inputs: ${p.known.join(', ')}.`,
  },
  'input-hides-fact': {
    text: (p) =>
      `The input "${p.id}" has the name of a fact; which one the formula means is not clear.`,
    fix: () => 'Give the input another name.',
  },
  'condition-never-holds': {
    text: (p) => `The condition "${p.condition}" cannot hold, whatever is entered.`,
    fix: () =>
      'Check the numbers, whether "and" or "or" is meant, and the bounds and options of the facts.',
  },
  'condition-always-holds': {
    text: (p) => `The condition "${p.condition}" holds whatever is entered, so it says nothing.`,
    fix: () => 'Check the numbers, and whether "and" or "or" is meant; else delete the condition.',
  },
  'variant-unreachable': {
    text: (p) =>
      `Wherever "${p.condition}" holds, a condition above holds already, so this figure is never used.`,
    fix: () => 'The first that holds is used: put the narrower one above, or delete this one.',
  },
  'division-by-zero-possible': {
    text: (p) =>
      `The divisor "${p.divisor}" may be 0; then there is no number and the indicator is undecided.`,
    fix: () => 'Give it a "min" above 0, or write "divisor > 0 ? calculation : another number".',
  },
  'choice-without-options': {
    text: (p) => `The fact "${p.fact}" is a choice, but has nothing to choose from.`,
    fix: () => 'Add "options", such as "options: { urban: Urban, town: Town, rural: Rural }".',
  },
  'options-without-choice': {
    text: (p) =>
      `The fact "${p.fact}" has "options", but its type is ${p.type}, so they are not used.`,
    fix: () => 'To have one of them chosen, write "type: choice"; else delete "options".',
  },
}

const types: Readonly<Record<string, string>> = {
  bool: 'a yes or no',
  double: 'a number',
  choice: 'a choice',
  text: 'a text',
}

function typeName(type: string): string {
  return types[type] ?? type
}

export function expressionText(
  { code, seen, expected, suggestion }: ExpressionParams,
  names = 'fact or input',
): string {
  switch (code) {
    case 'syntax':
      return seen === '' ? 'it ends too early here.' : `"${seen}" makes no sense here.`
    case 'too-long':
      return 'it is too long or too deep.'
    case 'unsupported':
      return `"${seen}" is not supported.`
    case 'unknown-name':
      return `there is no ${names} "${seen}"${suggestion ? `; is "${suggestion}" meant?` : '.'}`
    case 'unusable-name':
      return `"${seen}" has a "-" or "." in its name, which means something else here.`
    case 'unknown-option':
      return `there is no option "${seen}"${suggestion ? `; is "${suggestion}" meant?` : '.'}`
    case 'wrong-type':
      return `${typeName(expected)} is expected here, but this is ${typeName(seen)}.`
    case 'different-types':
      return `${typeName(seen)} cannot be compared with ${typeName(expected)}.`
  }
}

export function expressionFix({ code, known }: ExpressionParams): string {
  switch (code) {
    case 'syntax':
      return 'Write && for and, || for or, ! for not, == for equals; texts stand in quotes.'
    case 'too-long':
      return 'Split it into simpler ones, or add a fact.'
    case 'unsupported':
      return 'There are: + - * /, < <= > >= == !=, && || !, in […], condition ? one : other, ceil(…).'
    case 'unknown-name':
    case 'unknown-option':
      return known.length > 0
        ? `There are: ${known.join(', ')}.`
        : 'Declare it under "facts" first.'
    case 'unusable-name':
      return 'Rename the fact, with letters, digits and underscores only.'
    case 'wrong-type':
    case 'different-types':
      return 'Compare numbers with numbers, write a yes-or-no fact alone, and options in quotes: area == "rural".'
  }
}
