import type { RuleReason } from '../../rule-reasons.ts'

/** Why lines of `alsoSatisfies` have to lead somewhere. */
export const crossWalksReasons = {
  'cross-walk-to-itself': {
    what: 'alsoSatisfies names the indicator itself',
    why: 'It answers itself anyway; most likely the name of the checklist was not changed.',
  },
  'cross-walk-twice': {
    what: 'alsoSatisfies names the same indicator twice',
    why: 'If the lines differ nobody knows which counts; if not, another indicator was probably meant.',
  },
  'cross-walk-in-circle': {
    what: 'alsoSatisfies goes one way in a circle',
    why: 'One way means that the way back does not hold; taken together the checklists say that it does. Only seen when they are validated together.',
  },
  'unknown-cross-walk': {
    what: 'alsoSatisfies names an indicator that the other checklist does not have',
    why: 'What is answered here would never arrive there. Checked for built-in checklists and for files validated together.',
  },
  'cross-walk-not-checked': {
    what: 'alsoSatisfies names a checklist that was not seen',
    why: 'It need not be wrong, but the indicator was held against nothing.',
  },
} satisfies Record<string, RuleReason>
