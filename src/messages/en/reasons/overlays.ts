import type * as chinese from '../../zh/reasons/overlays.ts'

export const overlaysReasons: typeof chinese.overlaysReasons = {
  'unknown-base': {
    what: 'what "extends" names is not there',
    why: 'An overlay says only what it changes; without its base, in that very edition, there is no checklist.',
  },
  'overlay-in-circle': {
    what: 'an overlay rests on itself',
    why: 'Overlays stand on each other from province to county; in a circle there is no checklist to begin with.',
  },
  'broken-base': {
    what: 'the base has errors',
    why: 'They are mended in the base; nobody can answer for what is laid over them.',
  },
  'overlay-unknown-indicator': {
    what: 'what is changed or waived is not in the base',
    why: 'With a slip in an id nothing is changed, and it looks as if it were.',
  },
  'add-existing-id': {
    what: 'an added id is there already',
    why: 'Answers are kept under ids; two indicators of one id cannot be told apart.',
  },
  'add-unknown-section': {
    what: 'the section to add to is not in the base',
    why: 'An indicator is asked and reported as part of a section.',
  },
  'change-of-id': {
    what: 'a change gives another id',
    why: 'Answers are kept under the id; with another one they belong to nothing.',
  },
  'change-of-section': {
    what: 'A change of what cannot be changed of a section',
    why: 'Were a section replaced as a whole, it would lose what its base adds later; one by one it can be seen what is different.',
  },
  'remove-of-nothing': {
    what: 'A key is removed that is not there',
    why: 'With a misspelt key, what was to go away stays.',
  },
  'change-of-waived': {
    what: 'A waived indicator that is changed as well',
    why: 'It is not asked, so the change has no effect, and nobody knows which of the two was meant.',
  },
  'change-of-nothing': {
    what: 'a change says what the base says',
    why: 'The base has probably caught up, or a figure was copied wrongly; left there, it suggests a difference that is none.',
  },
}
