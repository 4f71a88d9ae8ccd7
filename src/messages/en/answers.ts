import type * as chinese from '../zh/answers.ts'
import { counted } from './wording.ts'

export const answerProblems: typeof chinese.answerProblems = {
  'not-yes-or-no': (p) => `Answer "yes" or "no"; "${p.seen}" was given.`,
  'not-a-level': (p) => `Choose one of ${p.levels.join(', ')}; "${p.seen}" was given.`,
  'not-a-number': (p) =>
    `${p.title} should be a number (such as 12 or 12.5, without a unit, in ordinary digits); "${p.seen}" was given.`,
  'not-whole': (p) => `${p.title} should be a whole number; "${p.seen}" was given.`,
  'too-small': (p) => `${p.title} cannot be less than ${p.min}; "${p.seen}" was given.`,
  'too-large': (p) => `${p.title} cannot be more than ${p.max}; "${p.seen}" was given.`,
  'input-missing': (p) => `Still missing: ${p.inputs.join(', ')}.`,
  'unknown-input': (p) => `There is no "${p.seen}" here; you can fill in ${p.inputs.join(', ')}.`,
  'not-items': (p) =>
    `List the items that are in place (separated by commas; "none" if there are none), out of ${p.items.join(', ')}.`,
  'unknown-item': (p) => `There is no item "${p.seen}"; choose from ${p.items.join(', ')}.`,
  'not-problems': (p) =>
    `Give the number of problems found (0 if there are none); "${p.seen}" was given.`,
  'more-places-than-count': (p) =>
    `${counted(p.places, 'place')} named, but the number of problems is ${p.count}.`,
}

export const answers: typeof chinese.answers = {
  problems: answerProblems,
  yes: 'yes',
  no: 'no',
  none: 'none',
  all: 'all',
  yesWords: ['yes', 'y', 'true', '是', '有', '对'],
  noWords: ['no', 'n', 'false', '否', '没有', '无', '不'],
  noneWords: ['none', '0', '无', '都没有'],
  allWords: ['all', '全部', '都有', '齐全'],
  count: 'Number of problems found',
  places: 'Where they are (one place per line, an empty line ends; may be left out)',
  itemsTitle: 'Which of these are in place (space ticks, Enter confirms)',
  value: 'Value',
  itemsPrinted: (p) => (p.met === 0 ? `0/${p.of}` : `${p.met}/${p.of}: ${p.titles.join(', ')}`),
  problemsPrinted: (p) =>
    p.places.length === 0
      ? `${p.count} ${p.unit}`
      : `${p.count} ${p.unit} (${p.places.join('; ')})`,
}
