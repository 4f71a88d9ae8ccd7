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
  'not-a-date': (p) =>
    `Give a real date such as 2026-09-01, 2026/9/1 or 2026.9.1; "${p.seen}" was given.`,
  'not-a-text': (p) => `Words are needed; "${p.seen}" was given.`,
  'text-too-long': (p) =>
    `At most ${p.limit} characters, there are ${p.length}; write longer texts in a file and add it as evidence.`,
  'not-a-survey': (p) =>
    `Give how many said "${p.agree}" and how many questionnaires are valid, such as 180/200; "${p.seen}" was given.`,
  'not-a-draw': (p) =>
    `Give how many were right and how many were drawn (${p.from}, in ${p.what}), such as 4/5; "${p.seen}" was given.`,
  'more-than-all': (p) => `${p.part} is more than the total of ${p.whole}; please check.`,
  'not-a-lot': (p) =>
    `The record of the draw (seed, of, nth, drawn) is not whole, or does not name ${p.count}.`,
}

export const answers: typeof chinese.answers = {
  problems: answerProblems,
  yes: 'yes',
  no: 'no',
  none: 'none',
  all: 'all',
  count: 'Number of problems found',
  places: 'Where they are (one place per line, an empty line ends; may be left out)',
  itemsTitle: 'Which of these are in place (space ticks, Enter confirms)',
  value: 'Value',
  date: 'Date (such as 2026-09-01)',
  text: 'Text',
  questionnaire: 'questionnaires',
  surveyValid: (p) => `Valid questionnaires (${p.of})`,
  surveyAgree: (p) => `Of these: ${p.agree}`,
  surveyPrinted: (p) =>
    `${p.valid} valid, ${p.agree} of them "${p.what}"${p.share && ` (${p.share})`}`,
  drawnOf: (p) => `How many were drawn: ${p.from} (${p.size} ${p.what} are asked for)`,
  drawnRight: 'Of these: right',
  drawnPlaces: 'Who or where they are (one per line, an empty line ends; may be left out)',
  drawnPrinted: (p) =>
    `drew ${p.n} ${p.what}, ${p.k} right${p.places.length === 0 ? '' : ` (${p.places.join('; ')})`}`,
  drawnWrong: 'Who or what was not right (one per line, an empty line ends; may be left out)',
  lotPrinted: (p) =>
    `drew ${p.n} of ${p.of} ${p.what} by lot${p.nth > 1 ? ` (draw no. ${p.nth})` : ''}: ${p.drawn.join(', ')}; ${p.k} right${p.places.length === 0 ? '' : `, not right: ${p.places.join('; ')}`}`,
  withinMonths: (p) => `within the last ${counted(p.months, 'month')}`,
  notBefore: (p) => `no earlier than ${p.day}`,
  notAfter: (p) => `no later than ${p.day}`,
  smallestSample: (p) => `valid questionnaires (${p.of}): at least ${p.sample}`,
  drawStandard: (p) => `draw ${p.size} ${p.what} (${p.from}), at least ${p.need} ${p.what} right`,
  noneAllowed: (p) => `none (0 ${p.unit} is met)`,
  onlyRecorded: 'recorded, not judged',
  itemsPrinted: (p) => (p.met === 0 ? `0/${p.of}` : `${p.met}/${p.of}: ${p.titles.join(', ')}`),
  problemsPrinted: (p) =>
    p.places.length === 0
      ? `${p.count} ${p.unit}`
      : `${p.count} ${p.unit} (${p.places.join('; ')})`,
}
