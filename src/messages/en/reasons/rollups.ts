import type { RuleReason } from '../../rule-reasons.ts'

/** Why roll-ups have to be declared with care. */
export const rollupsReasons = {
  'bad-where': {
    what: 'a condition that cannot choose schools',
    why: 'It is not known which schools count; one more or one less changes the result of the county.',
    fix: 'Mend it at the place that is named; it may use the columns of the roster and the stages, with options in quotes.',
  },
  'where-never-holds': {
    what: 'a condition that chooses no school',
    why: 'Without schools there is no result; most likely a number or an option is wrong.',
  },
  'rollup-in-school': {
    what: 'a rollup in a checklist for a school',
    why: 'A school has no records of other schools, so there would never be a result.',
  },
  'rollup-of-itself': {
    what: 'a rollup of the checklist itself',
    why: 'That is not the one the schools answer, so there are no records of it.',
  },
  'rollup-twice': {
    what: 'the same thing twice in a rollup',
    why: 'It counts once; another indicator or rule was probably meant.',
  },
} satisfies Record<string, RuleReason>
