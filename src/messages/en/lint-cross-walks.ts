import type { lintCrossWalks as zh } from '../zh/lint-cross-walks.ts'

/** Sentences about indicators that answer indicators of other checklists, too. */
export const lintCrossWalks: typeof zh = {
  'cross-walk-to-itself': {
    text: (p) => `alsoSatisfies names ${p.indicator} itself.`,
    fix: () => 'Remove the line; for the same number in another checklist, change checklist.',
  },
  'cross-walk-twice': {
    text: (p) => `alsoSatisfies of ${p.from} names ${p.indicator} of ${p.checklist} twice.`,
    fix: () => 'Keep one line; if another indicator was meant, write its id.',
  },
  'cross-walk-in-circle': {
    text: (p) =>
      `This says forward, so that only this one answers that one, yet the way leads back: ${p.through.join(' → ')}.`,
    fix: () =>
      'Where each answers the other, write both on all sides; else remove the line of the other side.',
  },
  'unknown-cross-walk': {
    text: (p) =>
      `${p.checklist} has no indicator “${p.seen}”${p.suggestion ? `. Did you mean “${p.suggestion}”?` : '.'}`,
    fix: (p) => `Hold it against ${p.checklist}; remove the line if the indicator is gone there.`,
  },
  'cross-walk-not-checked': {
    text: (p) => `The checklist “${p.checklist}” was not seen, so this line was not checked.`,
    fix: () =>
      'Mend the name if it is wrong; else validate both together: name both files, or their folder, behind zicha validate.',
  },
}
