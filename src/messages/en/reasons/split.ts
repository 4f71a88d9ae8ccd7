import type { RuleReason } from '../../rule-reasons.ts'

/** Why sharing out has to be declared in full. */
export const splitReasons = {
  'split-without-per': {
    what: 'shared out, but not judged per stage',
    why: 'Sharing out is there so that each stage is held against its own standard.',
  },
  'split-unshareable': {
    what: 'an answer that cannot be shared out',
    why: 'Only amounts have shares; a level, a percentage or a yes has none.',
    fix: 'Amounts are asked by number, formula, or ratio by a fact given per stage.',
  },
  'split-by': {
    what: 'shared out by something that is no number per stage',
    why: 'The shares are worked out from a number of each stage, such as its pupils.',
  },
  'split-weight': {
    what: 'a stage without a weight',
    why: 'It would have no share and stay undecided, and the others would get too much.',
    fix: 'Give every stage that is judged a weight; where the checklist has no "split", write it first.',
  },
  'split-weight-not-positive': {
    what: 'a weight that is not above 0',
    why: 'Nothing would fall to that stage, or the shares would not make a whole.',
  },
  'split-unused': {
    what: 'sharing out is declared and never used',
    why: 'Most likely "split: true" was forgotten; a nine-year school would then count all it has in every stage.',
  },
} satisfies Record<string, RuleReason>
