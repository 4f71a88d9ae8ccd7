import type { RuleReason } from '../../rule-reasons.ts'

/** Why points, grades and the author's own tests have to be right. */
export const pointsReasons = {
  'points-do-not-add-up': {
    what: 'Declared points are not the sum of the indicators',
    why: 'With one indicator missing or one number wrong, every scaled total is wrong.',
  },
  'points-not-positive': {
    what: 'Points that are not above 0',
    why: 'The full score is the sum of all points; a negative one lets a share pass 100 %.',
  },
  'deduct-without-problems': {
    what: 'A deduction with nothing to count',
    why: 'Without a number of problems and points to take from there is no result.',
  },
  'bonus-without-points': {
    what: 'A bonus without points',
    why: 'Whoever earns it gets nothing for it.',
  },
  'prerequisite-without-rule': {
    what: 'A prerequisite that no conclusion rule looks at',
    why: 'A school that may not even apply would pass.',
  },
  'counts-impossible': {
    what: 'A grade that takes more indicators than there are',
    why: 'Nothing a school mends could earn it.',
  },
  'bands-order': {
    what: 'Grades that do not fall',
    why: 'The first grade that is reached is taken, so a later one that asks for no less never is.',
  },
  'score-above-full': {
    what: 'A threshold above the full score',
    why: 'Nothing a school mends could reach it.',
  },
  'demands-nothing': {
    what: 'A condition that everybody fulfils',
    why: 'It looks like a demand, but who has done nothing passes, too; mostly a number was copied wrongly.',
  },
  'same-label': {
    what: 'Two conclusions with one name',
    why: 'The report prints that name: where it is the same nobody can tell who has passed.',
  },
  'scale-order': {
    what: 'Shares that contradict the outcomes',
    why: 'What is met would bring fewer points than what is not, so points and outcomes tell different stories.',
  },
  'deduct-above-points': {
    what: 'More taken off than there is',
    why: 'Nothing is taken off beyond the full points, so one of the numbers was mostly copied wrongly.',
  },
  'two-gradings': {
    what: 'Two rules that give a grade',
    why: 'A school would have two grades, and nobody could tell which one holds.',
  },
  'zero-without-points': {
    what: 'A veto that takes points from a section without any',
    why: 'It has no effect when it is triggered.',
  },
  'failing-test': {
    what: 'A test of the author fails',
    why: 'What the author is sure of and what the checklist concludes differ, so one of them is wrong.',
    fix: 'Look at the checklist first; if it is right, change what the test expects.',
  },
  'bad-test-answer': {
    what: 'A test answers what no school could',
    why: 'It would check a record that cannot exist.',
    fix: 'Write it as in a file of answers, and only what a school could enter.',
  },
  'duplicate-test': {
    what: 'Two tests with one name',
    why: 'A test that fails is told by its name; where two have the same nobody knows which it is.',
  },
  'test-expects-nothing': {
    what: 'A test that expects nothing',
    why: 'It can never fail, so it is as good as none.',
  },
  'test-names-nothing': {
    what: 'A test names what the checklist does not have',
    why: 'With a misspelt name the thing that should be checked is not.',
  },
  'unknown-part': {
    what: 'A part that is not defined',
    why: 'The points would belong to no part.',
  },
  'unknown-honour': {
    what: 'An honour that is not defined',
    why: 'No school would ever be exempt by it.',
  },
} satisfies Record<string, RuleReason>
