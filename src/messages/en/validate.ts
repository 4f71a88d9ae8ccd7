import type * as chinese from '../zh/validate.ts'
import { counted, didYouMean } from './wording.ts'

export const validate: typeof chinese.validate = {
  clean: (p) => `${counted(p.files, 'file')}, no problems.`,
  found: (p) =>
    `${counted(p.files, 'file')}: ${counted(p.errors, 'error')}, ${counted(p.warnings, 'warning')}.`,
  tooMany: (p) =>
    `${counted(p.warnings, 'warning')}, at most ${p.most} allowed: this counts as a failure.`,
  nothing: 'No files to check were found (checklists/*.yaml, zicha.yaml).',
  more: (p) =>
    `${p.file}: ${counted(p.count, 'more problem')} not shown; mend the ones above and validate again, or use --format json for all.`,
  testsNotRun: (p) =>
    `The authors' own tests were not run where there are errors; mend them and validate again: ${p.files.join(', ')}.`,
  replaces: (p) =>
    `Note: ${p.file} has the name and edition of the built-in ${p.name}; in this workspace it is used instead. If that is not meant, change its id or edition.`,
  levelsUnread: 'zicha.yaml has errors; what it sets under "lint" was not used.',
  explained: {
    why: 'Why',
    fix: 'The way out',
    bad: 'Wrong',
    good: 'Right',
    adjust: 'Exceptions',
    firm: 'None: this has to be mended.',
    error: (p) => `With a reason, write "# zicha-allow ${p.rule}: the reason" above the line.`,
    warning: (p) =>
      `With a reason, write "# zicha-allow ${p.rule}: the reason" above the line. To do without it in a whole workspace, write "lint: { rules: { ${p.rule}: off } }" in zicha.yaml; "error" makes it stricter.`,
    unknown: (p) =>
      `There is no rule named "${p.seen}".${p.suggestion ? didYouMean(p.suggestion) : ` Known: ${p.known.join(', ')}.`}`,
  },
}
