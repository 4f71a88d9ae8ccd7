import type * as chinese from '../../zh/keys/answers.ts'

/** What the keys of the answer kinds mean. */
export const answersKeys: typeof chinese.answersKeys = {
  'yes-no': {
    title: 'yes-no',
    keys: {
      kind: 'yes or no',
      metWhen: 'the answer that is met',
    },
  },
  'level-of-scale': {
    title: 'level',
    keys: {
      kind: 'a level of a scale',
      scale: 'one of scales',
    },
  },
  number: {
    title: 'number',
    keys: {
      kind: 'a number held against a threshold',
      unit: 'the unit',
      type: 'whole numbers only, or any number (the default)',
      min: 'the least that may be entered',
      max: 'the most that may be entered',
      atLeast: 'met from this figure up; may be written by stage',
      atMost: 'met up to this figure; may be written by stage',
      equals: 'met at exactly this figure; may be written by stage',
    },
  },
  ratio: {
    title: 'ratio',
    keys: {
      kind: 'a quotient held against a threshold',
      of: 'what is added up',
      minus: 'what is taken away',
      to: 'a fact, or more inputs to divide by',
      per: 'times this, such as 100',
      unit: 'unit of the result',
      atLeast: 'met from this figure up; may be written by stage',
      atMost: 'met up to this figure; may be written by stage',
      equals: 'met at exactly this figure; may be written by stage',
    },
  },
  formula: {
    title: 'formula',
    keys: {
      kind: 'the result of a formula held against a threshold',
      inputs: 'the numbers to enter',
      formula: 'the formula',
      unit: 'unit of the result',
      atLeast: 'met from this figure up; may be written by stage',
      atMost: 'met up to this figure; may be written by stage',
      equals: 'met at exactly this figure; may be written by stage',
      gapIn: 'the input in whose unit the gap is said',
    },
  },
  items: {
    title: 'items',
    keys: {
      kind: 'how many things are there',
      items: 'the things, by id',
      draw: 'a sample instead',
      atLeast: 'how many are needed; all when absent',
    },
  },
  draw: {
    title: 'sample',
    keys: {
      size: 'how many are drawn',
      from: 'from whom',
      what: 'what one of them is called',
    },
  },
  problems: {
    title: 'problems',
    keys: {
      kind: 'places found wrong; none is met',
      unit: 'the unit',
      atMost: 'how many may be found',
    },
  },
  date: {
    title: 'date',
    keys: {
      kind: 'a day within a window',
      within: 'within the last months',
      notBefore: 'not before this day',
      notAfter: 'not after this day',
    },
  },
  dateWithin: {
    title: 'the last months',
    keys: {
      months: 'how many months',
      source: 'its source',
    },
  },
  survey: {
    title: 'survey',
    keys: {
      kind: 'the share of a survey that agrees',
      of: 'who is asked',
      agree: 'what counts',
      minSample: 'valid questionnaires needed',
      atLeast: 'met from this percentage up',
    },
  },
  text: {
    title: 'text',
    keys: {
      kind: 'words that are recorded and not judged',
    },
  },
  input: {
    title: 'input',
    keys: {
      title: 'what it is called',
      unit: 'the unit',
      type: 'whole numbers only, or any number (the default)',
      min: 'the least that may be entered',
      max: 'the most that may be entered',
    },
  },
}
