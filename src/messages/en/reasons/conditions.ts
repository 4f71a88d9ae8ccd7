import type { RuleReason } from '../../rule-reasons.ts'

/** Why conditions and formulas have to be right. */
export const conditionsReasons = {
  'bad-condition': {
    what: 'A condition that cannot be used',
    why: 'Who is asked, or which figure applies, would stay undecided.',
    fix: 'Mend it at the place that is marked: use names of facts only, compare values of one kind, and join conditions with && or ||.',
  },
  'bad-formula': {
    what: 'A formula that cannot be used',
    why: 'No number comes out, so nothing says whether it is enough.',
    fix: 'Mend it at the place that is marked: use names of inputs and facts only, and let the result be a number.',
  },
  'gap-in-nothing': {
    what: '"gapIn" names no input',
    why: 'What is missing is said in the unit of an input; without one it cannot be said.',
  },
  'input-hides-fact': {
    what: 'An input with the name of a fact',
    why: 'Which of them the formula means is not clear, and it may reckon with the wrong one.',
  },
  'condition-never-holds': {
    what: 'A condition that cannot hold',
    why: 'Nobody is ever asked, or the figure never applies; most likely a number is wrong.',
  },
  'condition-always-holds': {
    what: 'A condition that always holds',
    why: 'It says nothing, and those it was to leave out are not left out.',
  },
  'variant-unreachable': {
    what: 'A figure that is never used',
    why: 'The first condition that holds decides; most likely the order is the wrong way round.',
  },
  'division-by-zero-possible': {
    what: 'A divisor that may be 0',
    why: 'Then there is no number, and the indicator stays undecided.',
  },
  'choice-without-options': {
    what: 'A choice without options',
    why: 'Nobody can choose, and whatever uses it stays undecided.',
  },
  'options-without-choice': {
    what: 'Options of a fact that is no choice',
    why: 'They are never shown; most likely the type is wrong.',
  },
} satisfies Readonly<Record<string, RuleReason>>
