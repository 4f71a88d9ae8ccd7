import type * as chinese from '../zh/report-options.ts'

export const compareOptions: typeof chinese.compareOptions = {
  selfRound: 'the round of the self-check; without it the newest',
  inspectorRound: 'the round to compare with; without it the newest that is no self-check',
}

export const explainOptions: typeof chinese.explainOptions = {
  explainReport: 'say how each number and the conclusion came about, and what to mend first',
}

export const selfReportOptions: typeof chinese.selfReportOptions = {
  reportAs: 'which report: gap (the default), self-check',
  settingFile: 'read it from this file (UTF-8 text), a paragraph to a line; for set report',
}
