import type * as chinese from '../zh/lint-figures.ts'
import { domain } from './domain.ts'

export const lintFigures: typeof chinese.lintFigures = {
  'no-threshold': {
    text: (p) => `${p.indicator} has no threshold, so no answer can be judged.`,
    fix: () => 'Add atLeast, atMost or equals.',
  },
  'two-thresholds': {
    text: (p) => `${p.indicator} has ${p.seen.join(' and ')}; there can be only one.`,
    fix: (p) =>
      p.ofBase.length > 0
        ? `${p.ofBase.join(', ')} stands in the base: to replace it, write remove: [${p.ofBase.join(', ')}] in the "answer" of this indicator under "change"; where both limits are needed, add another indicator with "add".`
        : 'Keep one; where both limits are needed, make two indicators.',
  },
  'missing-stage-figure': {
    text: (p) => `${p.comparison} of ${p.indicator} has no figure for: ${stageNames(p.stages)}.`,
    fix: (p) =>
      `Add "${p.stages[0] ?? ''}: { value: … }"; if that stage is not assessed, say in the indicator's stages which ones are.`,
  },
  'stage-not-covered': {
    text: (p) =>
      p.test
        ? `The school of the test "${p.test}" has the stage "${p.stage}", but the checklist asks only for: ${stageNames(p.covered)}.`
        : `${p.indicator} names the stage "${p.stage}", but is asked only for: ${stageNames(p.covered)}.`,
    fix: (p) =>
      p.test
        ? `Write stages of the checklist in "stages" of the test, for instance [${p.covered.join(', ')}].`
        : `Delete "${p.stage}"; if it is to be assessed, add it to stages.`,
  },
  'stage-table-without-per': {
    text: (p) =>
      `${p.comparison} of ${p.indicator} has figures by stage, but the indicator is not "per: stage", so none applies.`,
    fix: () => 'Add "per: stage" to the indicator; if stages make no difference, write one figure.',
  },
  'per-stage-without-stages': {
    text: (p) =>
      `Indicators answered per stage: ${p.count}; but the checklist does not say which stages it has, so all six are asked.`,
    fix: () => 'Say so at the top of the checklist, such as "stages: [primary, junior]".',
  },
  'threshold-out-of-range': {
    text: (p) =>
      p.kind === 'ratio'
        ? `The threshold is ${p.value}, but none of the numbers to be entered is below 0: the result is never negative.`
        : `The threshold ${p.value} is not within what can be entered (${range(p)}).`,
    fix: (p) =>
      p.kind === 'survey'
        ? 'The threshold of a survey is a percentage: write 0 to 100, for instance 85 for 85 %.'
        : p.kind === 'problems'
          ? 'Problems are never fewer than 0: check the threshold.'
          : 'Check the threshold; if the range is wrong, change min or max.',
  },
  'threshold-not-whole': {
    text: (p) =>
      p.what === 'sample'
        ? `At least ${p.value} valid questionnaires are required, but they only come in whole numbers.`
        : `The threshold ${p.value} is not a whole number, but only whole numbers can be entered.`,
    fix: (p) =>
      p.what === 'number'
        ? 'Check the document and write a whole number; where fractions may be entered, write type: number.'
        : 'Check the document and write a whole number.',
  },
  'empty-range': {
    text: (p) => `The smallest value, ${p.min}, is above the largest, ${p.max}: no number fits.`,
    fix: () => 'Check min and max; perhaps they are the wrong way round.',
  },
  'percent-scale': {
    text: (p) =>
      `The unit is "${p.unit}", so "per" should be ${p.expected}; it is ${p.per}, which gives a number in another unit.`,
    fix: (p) => `Write "per: ${p.expected}", or change the unit.`,
  },
  'share-as-percent': {
    text: (p) =>
      `The unit is %, and the threshold is ${p.value}: is it ${p.value}% or ${p.percent}%?`,
    fix: (p) => `For ${p.percent} percent write ${p.percent}.`,
  },
  'items-threshold': {
    text: (p) =>
      p.need > p.of
        ? `${p.need} items are required, but only ${p.of} are listed.`
        : `The number of items required cannot be ${p.need}.`,
    fix: (p) =>
      `Write a whole number from 1 to ${p.of}; where all are required, leave out atLeast.`,
  },
  'share-out-of-range': {
    text: (p) => `A share should be between 0 and 1, but is ${p.value}.`,
    fix: () => 'Write it as a fraction of one: 85% is 0.85.',
  },
  'figure-without-source': {
    text: (p) => `The figure ${p.value} does not say where it comes from.`,
    fix: () =>
      'Add source: { ref: …, item: …, certainty: … }; for a figure of your own, source: { certainty: default }.',
  },
  'default-as-official': {
    text: (p) =>
      p.reason === 'cites-nothing'
        ? `The certainty is "${p.certainty}", but no document is cited.`
        : 'The certainty is "default", our own; but a document is cited, and in print it would look like its rule.',
    fix: (p) =>
      p.reason === 'cites-nothing'
        ? 'Name the entry of sources with "ref"; without a document write "certainty: default".'
        : 'If the document says so, write high, medium, low or local; if not, delete "ref".',
  },
  'source-without-item': {
    text: () =>
      'The certainty is "high", but where in the document it stands is not said, so nobody can look it up.',
    fix: () => 'Add "item", such as "Article 22"; if you cannot say, write "certainty: medium".',
  },
  'local-without-locality': {
    text: (p) =>
      `The certainty is "local", valid where it was issued; but "${p.ref}" in sources does not say where that is.`,
    fix: (p) => `Add "locality" to "${p.ref}" in sources.`,
  },
}

function stageNames(stages: readonly string[]): string {
  const names: Readonly<Record<string, string>> = domain.stages
  return stages.map((stage) => names[stage] ?? stage).join(', ')
}

function range({ min, max }: { min: string; max: string }): string {
  if (min === '') return `at most ${max}`
  return max === '' ? `at least ${min}` : `${min} to ${max}`
}
