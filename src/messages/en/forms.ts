import type * as chinese from '../zh/forms.ts'
import { formFiles } from './form-files.ts'
import { formProblems } from './form-problems.ts'
import { ledgerForm, ledgerFormProblems } from './ledger-form.ts'

export const forms: typeof chinese.forms = {
  sheets: { guide: 'How to', questions: 'Questions', walk: 'Walk sheet', facts: 'Facts' },
  columns: {
    key: 'row',
    id: 'No.',
    officialNo: 'Official no.',
    title: 'Question',
    stage: 'Stage',
    look: 'What to look for',
    standard: 'Standard',
    ask: 'What to enter',
    answer: 'Answer',
    unit: 'Unit',
    notApplicable: 'Does not apply (reason)',
    places: 'Places (one per line)',
    note: 'Note',
    observedOn: 'Seen on',
    by: 'Answered by',
    asOf: 'As of',
    source: 'Source',
    problem: 'Problem',
  },
  title: (p) => `${p.subject} · ${p.sheet}`,
  scope: {
    whole: () => 'all questions',
    owner: (p) => `Department: ${p.name}`,
    place: (p) => `Place: ${p.name}`,
    facts: () => 'facts only',
  },
  file: { whole: 'all', facts: 'facts', noOwner: 'no-department', noPlace: 'no-place' },
  head: { by: 'Answered by', observedOn: 'Seen on' },
  assists: 'assists',
  prerequisite: 'prerequisite',
  veto: 'veto',
  answer: 'Answer',
  section: (p) => `${p.checklist} · ${p.section}`,
  printed: 'Page &P of &N',
  guide: {
    school: 'School',
    code: 'Code of the school',
    scope: 'This form',
    checklists: 'Checklists and rounds',
    checklist: (p) => `${p.title} (${p.id}, edition ${p.edition}), round ${p.round}`,
    due: 'Please return by',
    howTo: 'How to fill it in',
    steps: [
      'Fill in the pale yellow cells only. The others are locked; do not delete, add or merge anything.',
      'Write your name above the table. Where somebody else answered, write the name into that row.',
      'Where there is an arrow, choose from the list. Numbers go without a unit and without a formula.',
      'Leave empty what you do not know: empty means unanswered, not unmet.',
      'Where a question does not apply, leave the answer empty and write the reason into its own column.',
      'Seen on: the day you really saw it, such as 2026-11-20; once above the table if it is the same day throughout.',
      'Save as .xlsx and send it back; not as .xls, and without a password.',
    ],
    choose: (p) => `Choose one: ${p.choices.join(', ')}`,
    number: (p) => {
      const kind = p.whole ? 'a whole number' : 'a number'
      const from = p.min === undefined ? '' : `, ${p.min} or more`
      return `Enter ${kind}${from}${p.max === undefined ? '' : `, ${p.max} or less`}, without a unit.`
    },
    wrong: 'This does not work',
  },
  problems: { ...formProblems, ...ledgerFormProblems },
  ledger: ledgerForm,
  files: formFiles,
}
