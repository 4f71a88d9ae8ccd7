import type * as chinese from '../zh/form-options.ts'

export const formArguments: typeof chinese.formArguments = {
  formAction: 'export to send forms out, or import to take them back',
  formNames: 'export: checklists, one or several; import: files or folders',
}

export const formOptions: typeof chinese.formOptions = {
  formOwner: 'only what this department leads or assists with',
  formPlace: 'only what is seen in this place (a walk sheet)',
  formBy: 'export: a form for each owner or place; import: who types in',
  due: 'the day by which the form should be back, such as 2026-12-01',
  prefill: 'write what is answered already into the form',
  folder: 'export: write into this folder',
}
