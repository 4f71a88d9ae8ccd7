import type * as chinese from '../zh/lint-answers.ts'
import { domain } from './domain.ts'

export const lintAnswers: typeof chinese.lintAnswers = {
  'survey-without-sample': {
    text: (p) =>
      `${p.indicator} does not say how many valid questionnaires are needed; with a single one there would be a share.`,
    fix: () =>
      'Add "minSample: { value: … }"; where no document says so, with source: { certainty: default }.',
  },
  'date-window': {
    text: (p) =>
      p.reason === 'open'
        ? `${p.indicator} gives no window for the date, so an answer can never be judged.`
        : p.reason === 'no-months'
          ? `${p.indicator} says within the last 0 months; no date can meet that.`
          : `${p.indicator} asks for no earlier than ${p.from} and no later than ${p.to}; no date can meet that.`,
    fix: (p) =>
      p.reason === 'backwards'
        ? 'Check notBefore and notAfter; perhaps they are the wrong way round.'
        : 'Write something like "within: { months: 12 }", or notBefore or notAfter; what is only to be recorded has kind: text.',
  },
  'evidence-window': {
    text: (p) =>
      p.reason === 'no-months'
        ? `${p.indicator} wants the evidence "${p.title}" to be of the last 0 months; none could count.`
        : `${p.indicator} wants the evidence "${p.title}" to be no earlier than ${p.from} and no later than ${p.to}; none could count.`,
    fix: (p) =>
      p.reason === 'backwards'
        ? 'Check notBefore and notAfter; perhaps they are the wrong way round.'
        : 'Write something like "within: { months: 12 }"; where any time will do, remove within.',
  },
  'evidence-asks-nothing': {
    text: (p) =>
      `${p.indicator} has the evidence "${p.title}" with min: 0; nothing is missing without it.`,
    fix: () => 'Say how many at least; what may be absent is said in "look", and left out here.',
  },
  'evidence-required': {
    text: (p) =>
      p.reason === 'text'
        ? `${p.indicator} is a text that is recorded and not judged; "required" on the evidence "${p.title}" does nothing.`
        : `${p.indicator} has the evidence "${p.title}" required and min: 0; that asks for nothing.`,
    fix: (p) =>
      p.reason === 'text'
        ? 'Choose another kind for what is to be judged; otherwise remove "required".'
        : 'Say how many at least; what may be absent is not "required".',
  },
  'draw-threshold': {
    text: (p) =>
      p.size < 1
        ? 'A sample cannot have the size 0.'
        : p.need > p.size
          ? `${p.need} are to be right, but only ${p.size} are drawn.`
          : `The number that is to be right cannot be ${p.need}.`,
    fix: (p) =>
      p.size < 1
        ? 'Write under size of draw how many are drawn.'
        : `Write a whole number from 1 to ${p.size}; where all are needed, leave atLeast out.`,
  },
  'items-and-draw': {
    text: (p) =>
      `${p.indicator} has both items and draw: it is not clear whether things are gone through or a sample is drawn.`,
    fix: () => 'Keep one; where both are looked at, make two indicators of it.',
  },
  'text-decides-nothing': {
    text: (p) =>
      `${p.indicator} is a text, which is recorded and not judged; ${p.key} has no effect on it.`,
    fix: () => 'What is to be judged needs another kind; what is only recorded does without this.',
  },
  'translation-gap': {
    text: (p) =>
      `Some words are translated into ${p.language}, but ${p.count} of the titles are not: ${p.missing.slice(0, longestList).join(', ')}${p.missing.length > longestList ? ' …' : ''}.`,
    fix: (p) =>
      `Add them under ${p.language} in "translations": of sections and indicators in their own, of everything else in that at the top; untranslated ones are shown as they are.`,
  },
  'translation-of-nothing': {
    text: (p) =>
      `"${p.seen}" in ${p.language} translates nothing that is there; it is never shown.`,
    fix: () => 'Check the name; if the words themselves are gone, remove the translation.',
  },
  'obsolete-in-use': {
    text: (p) =>
      `Indicator "${p.seen}" is ${domain.indicatorStatuses[p.status]}: neither asked nor counted, so nothing can rest on it here.`,
    fix: () =>
      'Take it out here; if it is in force and to be counted, delete the status of the indicator.',
  },
}

const longestList = 12
