import type * as chinese from '../zh/shape.ts'
import { didYouMean } from './wording.ts'

export const shape: typeof chinese.shape = {
  'unknown-key': {
    text: (p) => `The key "${p.key}" is not known.${didYouMean(p.suggestion)}`,
    fix: (p) =>
      p.known.length > 0 ? `Keys that may stand here: ${p.known.join(', ')}.` : 'Delete it.',
  },
  'missing-key': {
    text: (p) =>
      `${p.within ? capital(named({ key: p.within, item: p.item })) : 'The file'} has no "${p.key}", which is required.`,
    fix: (p) => `Add "${p.key}: …".`,
  },
  'wrong-type': {
    text: (p) => `${capital(named(p))} should be ${typeName(p.expected)}, but is ${p.seen}.`,
    fix: (p) => typeFix(p),
  },
  'not-one-of': {
    text: (p) => `${capital(named(p))} cannot be "${p.seen}".${didYouMean(p.suggestion)}`,
    fix: (p) => `Choose one of these: ${p.options.join(', ')}.`,
  },
  'bad-id': {
    text: (p) => `"${p.seen}" cannot be an id.`,
    fix: () =>
      'An id begins with a letter or a digit and has only ASCII letters, digits, dots, underscores and hyphens, at most 64 of them; the number printed on paper goes into officialNo.',
  },
  'bad-edition': {
    text: (p) => `"${p.seen}" cannot be an edition.`,
    fix: () =>
      'An edition begins with a letter or a digit and has only ASCII letters, digits, dots, underscores and hyphens, at most 32 of them, such as 2017.',
  },
  'bad-code': {
    text: (p) => `"${p.seen}" cannot be a code.`,
    fix: () =>
      'A code begins with a letter or a digit and has only ASCII letters, digits and hyphens, at most 32 of them; it is printed in problem numbers.',
  },
  'stages-of-bureau': {
    text: () => 'A bureau has no stages: it answers the questions of every stage.',
    fix: () => 'Delete stages; if this is the workspace of a school, let kind be school.',
  },
  'not-a-boolean': {
    text: (p) => `${capital(named(p))} can only be true or false, but is "${p.seen}".`,
    fix: () => 'Write true or false, not yes, no, on or off.',
  },
  'not-a-number': {
    text: (p) => `${capital(named(p))} should be a number, but is "${p.seen}".`,
    fix: () =>
      'Write an ordinary number such as 12 or 4.5, without a unit, thousands separators or an exponent.',
  },
  'not-a-whole-number': {
    text: (p) => `${capital(named(p))} should be a whole number from 0 up, but is "${p.seen}".`,
    fix: () => 'Write a whole number such as 6.',
  },
  'bad-year': {
    text: (p) => `"${p.seen}" is not a year.`,
    fix: () => 'Write four digits, such as 2017.',
  },
  'bad-date': {
    text: (p) => `The date "${p.seen}" of "${p.key}" does not exist or is not written as a date.`,
    fix: () => 'Write it like 2026-03-18: four digits, two digits, two digits.',
  },
  'bad-days': {
    text: (p) => `${capital(named(p))} should be a day or a run of days, but is "${p.seen}".`,
    fix: () =>
      'Write 2027-02-05 for one day, 2027-02-05..2027-02-12 for a run of at most a year, the earlier day first.',
  },
  'ambiguous-duration': {
    text: (p) =>
      isCounted(p.seen)
        ? `The duration "${p.seen}" of "${p.key}" is out of range: it is 1 to 9999 days.`
        : `The duration "${p.seen}" of "${p.key}" is not clear.`,
    fix: (p) =>
      isCounted(p.seen)
        ? 'Write a whole number from 1 to 9999, without a 0 before it, for instance "90 days".'
        : 'Write "5 working-days" or "90 days".',
  },
  'wrong-format': {
    text: (p) => `The format of the file should be "${p.expected}", but is "${p.seen}".`,
    fix: (p) =>
      `Write "format: ${p.expected}" as the first line; if the file has a newer format, update zicha.`,
  },
  'empty-text': {
    text: (p) => `${capital(named(p))} is empty.`,
    fix: () => 'Write something, or delete it altogether.',
  },
  'empty-list': {
    text: (p) => `${capital(named(p))} needs at least one item.`,
    fix: () => 'Add one; each item has its own line and begins with "- ".',
  },
  'bad-reference': {
    text: (p) => `${named(p)} must say which edition of which checklist; it says "${p.seen}".`,
    fix: () => 'Write "checklist@edition", such as quality-balance-school@2017.',
  },
  'bad-language': {
    text: (p) => `"${p.seen}" is not a language.`,
    fix: () => 'Write two small letters, such as en; with a region, en-GB.',
  },
  'condition-too-long': {
    text: (p) => `${named(p)} is too long: 500 characters at most.`,
    fix: () => 'Make several indicators of it, or have it worked out and entered as a fact.',
  },
}

function named({ key, item }: { key: string; item: number }): string {
  return item > 0 ? `item ${item} of "${key}"` : `"${key}"`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A number of days, only not one that can be. */
function isCounted(duration: string): boolean {
  return /^\d+ (working-days|days)$/.test(duration)
}

function typeName(expected: string): string {
  return (
    { text: 'text', mapping: 'a mapping', figure: 'a figure', list: 'a list' }[expected] ?? expected
  )
}

function typeFix({ key, expected, seen }: { key: string; expected: string; seen: string }): string {
  if (expected === 'figure') {
    const figure = /^-?[\d.]+$/.test(seen) ? seen : '…'
    return `Write ${key}: { value: ${figure} }, with where it comes from inside: { value: ${figure}, source: { ref: …, item: …, certainty: … } }.`
  }
  if (expected === 'list') return 'Write [a, b], or one item per line, each beginning with "- ".'
  return expected === 'mapping'
    ? 'Begin a new line, indent by two blanks, and write "key: value".'
    : 'Write text behind the colon and a blank.'
}
