import type { RuleReason } from '../../rule-reasons.ts'

/** Why a checklist has to make sense. */
export const checklistReasons = {
  'declared-count': {
    what: 'The declared count is not the real one',
    why: 'The document says how many there are; counting shows whether one was missed.',
  },
  'fact-not-a-number': {
    what: 'Divided by a yes or no',
    why: 'That gives no number, so the indicator can never be judged.',
  },
  'per-stage-fact': {
    what: 'A fact per stage for an indicator that is not',
    why: "Nobody can tell which stage's number to take.",
  },
  'nothing-to-enter': {
    what: 'Nothing to enter',
    why: 'A question without anything to enter stays unanswered for ever.',
  },
  'scale-without-met': {
    what: 'A scale without a level that is met',
    why: 'Indicators that use it fail whatever the answer.',
  },
  'limited-without-end': {
    what: 'A limited deadline without one clear end',
    why: 'With no end, or with two, no date can be given.',
    fix: 'Write "within" (so many days) or "until" (an end), and only one of them.',
  },
  'no-deadline': {
    what: 'No deadline class',
    why: 'There is no date to give for a gap, and that is what the report is for.',
  },
  'no-owner': { what: 'No owner', why: 'Nobody is named who has to mend a gap.' },
  'no-source': {
    what: 'No source',
    why: 'Nobody can check why it is asked, or settle a dispute about it.',
  },
  'rest-needs-at-least': {
    what: 'A floor for an indicator without "atLeast"',
    why: 'The floor is a share of the threshold; without one there is nothing to take a share of.',
  },
  'impossible-count': { what: 'A count that cannot be reached', why: 'No school could ever pass.' },
  'veto-without-rule': {
    what: 'A veto, and no rule for it',
    why: 'The veto could come true and the conclusion would still be a pass.',
  },
  'text-cut-by-comment': {
    what: 'A text cut off by #',
    why: 'What stands behind it is a comment, so half of the question is gone.',
  },
  'duplicate-visit': {
    what: 'A visit twice',
    why: 'The countdown would be shown twice, and one of them forgotten when the date changes.',
  },
  'duplicate-person': { what: 'A person twice', why: 'Nobody could tell who of the two answered.' },
  'planning-order': {
    what: 'Steps towards a visit in the wrong order',
    why: 'A check before the mending, or files before the check: every morning the wrong thing would be called the next step.',
  },
  'escalation-order': {
    what: 'Steps when overdue in the wrong order',
    why: 'Where the strict one comes first the mild one never comes: a talk without a reminder.',
  },
  'term-backwards': {
    what: 'A term that ends before it starts',
    why: 'Deadlines such as the end of term would lie in the past.',
  },
} satisfies Record<string, RuleReason>
