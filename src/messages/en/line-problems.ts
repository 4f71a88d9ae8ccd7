import type * as chinese from '../zh/line-problems.ts'

export const lineProblems: typeof chinese.lineProblems = {
  'not-json': (p) =>
    `"${p.at}" cannot be stored: only texts, finite numbers, booleans, lists and objects can.`,
  'lone-surrogate': (p) => `"${p.at}" holds an incomplete character; delete it and type it again.`,
  'text-too-long': (p) => `"${p.at}" is too long; at most ${p.limit} characters.`,
  'too-deep': (p) => `"${p.at}" is nested too deeply.`,
  'line-too-long': () =>
    'This entry holds too much; split it, or keep long material in a file as evidence.',
  'wrong-field': (p) => `"${p.at}" is missing or malformed.`,
}
