import type * as chinese from '../zh/lint-settings.ts'
import { didYouMean } from './wording.ts'

export const lintSettings: typeof chinese.lintSettings = {
  'unused-suppression': {
    text: (p) => `There is nothing of "${p.rule}" here, so this zicha-allow is not needed.`,
    fix: () =>
      'Delete it, or it will hide a real problem of this line later. Perhaps it stands in the wrong place: it speaks of its own line and, alone on a line, of the next one.',
  },
  'suppression-without-reason': {
    text: (p) => `"${p.rule}" is allowed without a reason.`,
    fix: (p) => `Write "# zicha-allow ${p.rule}: the reason".`,
  },
  'unknown-rule': {
    text: (p) => `There is no rule named "${p.seen}".${didYouMean(p.suggestion)}`,
    fix: () =>
      'The name of a rule is the word behind "error" or "warning" in what is found; copy it.',
  },
  'fixed-rule': {
    text: (p) =>
      p.where === 'file'
        ? `"${p.rule}" has to be mended; it cannot be allowed.`
        : `"${p.rule}" is an error; zicha.yaml cannot soften it or turn it off.`,
    fix: (p) =>
      p.where === 'file'
        ? 'Mend it, then delete this zicha-allow.'
        : 'Delete this line and mend the checklist. Where there is a reason for one exception, write "# zicha-allow RULE: the reason" above that line of the checklist.',
  },
}
