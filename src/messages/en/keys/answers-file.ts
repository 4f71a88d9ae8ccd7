import type { answersFileKeys as zh } from '../../zh/keys/answers-file.ts'

/** The keys of a file of answers, in English. */
export const answersFileKeys: typeof zh = {
  answersFile: {
    title: 'a file of answers: many at once',
    keys: {
      by: 'who filled it in; without it --by, or else the last writer',
      facts: 'facts: values by id; those per stage by stage below it',
      answers: 'answers: values by the id of the indicator; those per stage by stage below it',
    },
  },
  givenAnswer: {
    title: 'an answer',
    keys: {
      value:
        'the value: yes or no, a number, a level, a date, what is there, or the numbers to enter',
      notApplicable: 'why it does not apply, in place of a value',
      note: 'a note',
      observedOn: 'the day on which it was seen, such as 2026-11-20; the deadline counts from it',
      by: 'who gave this answer',
      evidence:
        'pieces of evidence: the path of a file, a date behind it if you like; or where the paper lies',
    },
  },
  givenFact: {
    title: 'a fact',
    keys: {
      value: 'the value',
      note: 'a note',
      by: 'who gave it',
      asOf: 'the day it refers to, such as 2026-09-30',
      source: 'where the number comes from',
    },
  },
}
