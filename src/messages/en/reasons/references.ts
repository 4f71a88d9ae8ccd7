import type { RuleReason } from '../../rule-reasons.ts'

/** Why names have to lead somewhere, and why exceptions need a reason. */
export const referencesReasons = {
  'unknown-owner': {
    what: 'An owner that is not defined',
    why: 'With a name that leads nowhere the report cannot say who has to act.',
  },
  'unknown-deadline': {
    what: 'A deadline class that is not defined',
    why: 'Without the class no date can be given.',
  },
  'unknown-source': {
    what: 'A source that is not defined',
    why: 'The reader cannot find out where the requirement or figure comes from.',
  },
  'unknown-place': {
    what: 'A place that is not defined',
    why: 'Whoever walks from place to place would miss it.',
  },
  'unknown-scale': {
    what: 'A scale that is not defined',
    why: 'There would be no levels to choose from.',
  },
  'unknown-fact': {
    what: 'A fact that is not defined',
    why: 'There is no number to divide by, so the indicator can never be judged.',
  },
  'unused-definition': {
    what: 'Defined and not used',
    why: 'Mostly a name is misspelt elsewhere, or something was deleted only half.',
  },
  'conclusion-names-nothing': {
    what: 'A conclusion rule names no indicator',
    why: 'A rule about something that is not there gives a wrong conclusion.',
  },
  'named-twice': {
    what: 'Named twice in one rule',
    why: 'It counts only once; most likely another one was meant.',
  },
  'listed-twice': {
    what: 'A word that stands twice in a list',
    why: 'The second one was mostly meant to be another, which is now missing.',
  },
  'duplicate-id': {
    what: 'An id twice',
    why: 'Answers are kept by id; those of two indicators would get mixed.',
  },
  'duplicate-title': {
    what: 'A title twice',
    why: 'On paper the two cannot be told apart, and answers end up in the wrong place.',
  },
  'unused-suppression': {
    what: 'A zicha-allow that is not needed',
    why: 'Left there it would hide a real problem of the line later.',
  },
  'suppression-without-reason': {
    what: 'Allowed without a reason',
    why: 'Whoever comes later must be able to judge whether the exception still holds.',
  },
  'unknown-rule': {
    what: 'No such rule',
    why: 'A misspelt rule does nothing, while its author believes it does.',
  },
  'fixed-rule': {
    what: 'A rule that cannot be allowed or softened',
    why: 'With such an error a file cannot be used; and whether it can must not hang on the folder it lies in.',
    fix: 'Mend the error itself, and delete the line that allows or softens it.',
  },
} satisfies Record<string, RuleReason>
