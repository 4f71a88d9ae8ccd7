import type { RuleReason } from '../../rule-reasons.ts'

/** Why answers, translations and what is in force have to make sense. */
export const answersReasons = {
  'survey-without-sample': {
    what: 'A survey without a smallest sample',
    why: 'With one questionnaire that says yes there would be 100%, and nobody could rely on it.',
  },
  'date-window': {
    what: 'A date without a window, or with one that holds no day',
    why: 'An answer could not be judged, or none could ever meet it.',
  },
  'evidence-window': {
    what: 'A window for evidence that holds no day',
    why: 'Nothing that is handed in could count, so that evidence would be to come for ever.',
  },
  'evidence-asks-nothing': {
    what: 'At least 0 pieces of evidence',
    why: 'It is printed as if it were needed, and nobody is reminded of it before the inspection.',
  },
  'evidence-required': {
    what: 'Required evidence that holds nothing back',
    why: 'The author believes that nothing is met without it, and it is.',
  },
  'draw-threshold': {
    what: 'A sample whose size does not fit what is asked of it',
    why: 'Every sample would meet it, or none ever could.',
  },
  'items-and-draw': {
    what: 'Things to go through and a sample in one',
    why: 'An answer holds one of the two; the other would never be asked.',
  },
  'text-decides-nothing': {
    what: 'Something rests on a text that is only recorded',
    why: 'A text is not judged, so vetoes, points and conclusion rules would wait for ever.',
  },
  'translation-gap': {
    what: 'Translated in part',
    why: 'Whoever reads it in that language sees two mixed, and takes it for a mistake.',
  },
  'translation-of-nothing': {
    what: 'A translation of nothing',
    why: 'Most likely the name is wrong: one word stays untranslated, and the translation is never shown.',
  },
  'obsolete-in-use': {
    what: 'Something rests on an indicator that is not in force',
    why: 'It is neither asked nor counted, so no result can ever come of it.',
  },
} satisfies Readonly<Record<string, RuleReason>>
