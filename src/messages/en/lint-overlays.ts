import type * as chinese from '../zh/lint-overlays.ts'
import { didYouMean } from './wording.ts'

export const lintOverlays: typeof chinese.lintOverlays = {
  'unknown-base': {
    text: (p) => `There is no checklist or overlay "${p.seen}".${didYouMean(p.suggestion)}`,
    fix: (p) =>
      `Write "extends" as "checklist@edition"; there are: ${p.known.join(', ')}. Your own go into the folder "checklists".`,
  },
  'overlay-in-circle': {
    text: (p) =>
      `The overlay goes round in a circle and rests on itself: ${p.through.join(' → ')}.`,
    fix: () =>
      'Change "extends": a county rests on its city, a city on its province, and the topmost one is a checklist.',
  },
  'broken-base': {
    text: (p) => `"${p.seen}" (${p.file}), on which this rests, has errors.`,
    fix: (p) => `First run zicha validate ${p.file} and mend it.`,
  },
  'overlay-unknown-indicator': {
    text: (p) =>
      p.isSection
        ? `"${p.seen}" of ${p.base} is a section; it cannot be waived as a whole.`
        : `There is no "${p.seen}" in ${p.base}.${didYouMean(p.suggestion)}`,
    fix: (p) =>
      p.isSection
        ? `Waive its indicators one by one, each with a reason: ${p.within.join(', ')}.`
        : 'In "change" stand ids of indicators or sections of the base, in "waive" of indicators only; new indicators go into "add".',
  },
  'add-existing-id': {
    text: (p) => `The id "${p.id}" to be added is there already.`,
    fix: (p) =>
      p.changeable
        ? 'To change it, write it in "change"; if it is a new indicator, give it another id.'
        : 'Give it another id.',
  },
  'add-unknown-section': {
    text: (p) => `There is no section with the id "${p.seen}".${didYouMean(p.suggestion)}`,
    fix: (p) => `The sections of the base: ${p.known.join(', ')}.`,
  },
  'change-of-id': {
    text: (p) => `The id of "${p.id}" cannot be changed: answers are kept under it.`,
    fix: () =>
      'Delete the line with the id; for another indicator, waive the old one and add a new one.',
  },
  'change-of-section': {
    text: (p) => `"${p.id}" is a section; its ${p.key} cannot be changed.`,
    fix: () =>
      'Of a section only title, points and translations can be changed; change its indicators by their ids, add some under "add", leave some out under "waive".',
  },
  'remove-of-nothing': {
    text: (p) => `${p.base} does not say "${p.seen}" here, so it cannot be removed.`,
    fix: (p) => `What it says here: ${p.known.join(', ')}.`,
  },
  'change-of-waived': {
    text: (p) => `"${p.id}" is waived, and changed as well: it is not asked, whatever is changed.`,
    fix: () =>
      'Keep one: take it out of "waive" where it is asked, out of "change" where it is not.',
  },
  'change-of-nothing': {
    text: (p) => `The change of "${p.id}" says what ${p.base} says; nothing is changed.`,
    fix: () => 'Delete it; if something else was meant, check the figures.',
  },
}
