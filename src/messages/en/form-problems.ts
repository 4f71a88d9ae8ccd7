import type * as chinese from '../zh/form-problems.ts'

export const formProblems: typeof chinese.formProblems = {
  'not-a-form': {
    text: () => 'This is no form that zicha sent out.',
    fix: () => 'Fill in the file that zicha form export wrote; do not copy it into another one.',
  },
  'newer-form': {
    text: () => 'This form was sent out by a later version of zicha.',
    fix: () => 'Upgrade zicha and import it again.',
  },
  'identity-edited': {
    text: () =>
      'The marks on the hidden sheet "zicha" were changed or damaged; whose form this is cannot be told.',
    fix: () => 'Send out a new form and copy the answers.',
  },
  macros: {
    text: () => 'The file holds macros and was not read; they may do harm.',
    fix: () => 'Save it as ".xlsx", a workbook without macros.',
  },
  links: {
    text: () => 'The file points to other files and was not read.',
    fix: () => 'Break the links and write the values into the cells.',
  },
  'strange-sheet': {
    text: (p) => `There is ${p.hidden ? 'a hidden' : 'another'} sheet "${p.sheet}".`,
    fix: (p) => (p.hidden ? 'Show it and delete it.' : 'Delete it.'),
  },
  'hidden-sheet': {
    text: (p) => `The sheet "${p.sheet}" is hidden.`,
    fix: () => 'Show it and look at it before sending the form back.',
  },
  'missing-sheet': {
    text: (p) => `The sheet "${p.sheet}" is missing or was renamed.`,
    fix: () => 'Give it its old name again, or fill in the original file.',
  },
  'other-subject': {
    text: (p) => `This form was sent to the code ${p.seen}; this is ${p.expected}.`,
    fix: () => 'It has to be imported there.',
  },
  'unknown-checklist': {
    text: (p) => `The checklist ${p.seen} of the form is not here.`,
    fix: () => 'Check its name and edition; after a change of edition send out new forms.',
  },
  'other-judging': {
    text: (p) => `What ${p.checklist} judges has changed since the form was sent out.`,
    fix: () => 'Send out a new form. A mended word alone would do no harm.',
  },
  'other-round': {
    text: (p) =>
      `The form is for round ${p.seen}; ${p.expected.length > 0 ? `open here: ${p.expected.join(', ')}` : 'there is no such round here'}.`,
    fix: (p) => `If it really belongs there, add --round ${p.seen}.`,
  },
  'sealed-round': {
    text: (p) => `Round ${p.round} is handed in and takes no more answers.`,
    fix: () => 'Open another round and send out forms for it.',
  },
  'same-form': {
    text: (p) => `This is the same file as "${p.first}"; it was taken in once.`,
    fix: () => '',
  },
  merged: {
    text: (p) => `The cells ${p.range} are merged; which question they answer cannot be told.`,
    fix: () => 'Split them and fill in each cell.',
  },
  'wide-rule': {
    text: (p) => `A data validation covers ${p.range}, far more than the form.`,
    fix: () => 'Delete it.',
  },
  'header-edited': {
    text: (p) => `The title should be "${p.expected}" and is "${p.seen}"; a column may have moved.`,
    fix: () => 'Put the titles back as they were and do not move columns.',
  },
  'no-header': {
    text: () => 'The row with the titles is missing.',
    fix: () => 'Fill in the original file and delete no rows.',
  },
  'row-edited': {
    text: (p) => `The question in the row of ${p.id} was changed; what is answered cannot be told.`,
    fix: () => 'Put question, standard and unit back as they were; remarks go into "Note".',
  },
  'row-twice': {
    text: (p) => `This row of ${p.id} is there in row ${p.first} already.`,
    fix: () => 'Delete the extra row.',
  },
  'row-missing': {
    text: (p) => `A row of ${p.id} is missing.`,
    fix: () => 'Fill in the original file and delete no rows.',
  },
  'row-unknown': {
    text: (p) => `This row was not sent out (its mark is "${p.seen}").`,
    fix: () => 'Delete the row.',
  },
  stray: {
    text: (p) => `This is no cell to fill in; "${p.seen}" would be lost.`,
    fix: () => 'Move it to a pale yellow cell, remarks to "Note", and delete the rest.',
  },
  formula: {
    text: () => 'A formula is no answer.',
    fix: () => 'Write the value itself.',
  },
  'error-value': {
    text: () => 'This is an error value such as #REF!.',
    fix: () => 'Write the value itself.',
  },
  'date-for-text': {
    text: () => 'The program has turned this into a date, as often happens with "1-2".',
    fix: () => 'Write it again, with the format "General" or "Text".',
  },
  'bad-answer': { text: (p) => p.text, fix: () => '' },
  'not-a-choice': {
    text: (p) => `Choose one of ${p.choices.join(', ')}; "${p.seen}" was given.`,
    fix: () => '',
  },
  'input-missing': {
    text: (p) => `Other cells of ${p.id} are filled in, this one is empty.`,
    fix: () => 'Fill it in; if nothing is known, leave all of them empty.',
  },
  'nothing-to-note': {
    text: (p) => `${p.id} has no answer, so there is nowhere to keep this.`,
    fix: () => 'Answer the question, or clear this cell.',
  },
  'answered-and-not': {
    text: (p) => `${p.id} has an answer and a reason why it does not apply; it can only have one.`,
    fix: () => 'Clear the answer if it does not apply, else clear this cell.',
  },
  'not-applicable-never': {
    text: (p) => `${p.id} has to be answered.`,
    fix: () => 'Say what is the case.',
  },
  'not-asked': {
    text: (p) => `${p.id} is not asked like this any more (other stages, or no longer in force).`,
    fix: () => 'Send out a new form.',
  },
  'bad-date': {
    text: (p) => `"${p.seen}" is no date.`,
    fix: () => 'Write it like 2026-11-20.',
  },
  'future-date': {
    text: (p) => `${p.seen} is still to come.`,
    fix: () => 'Write the day on which it was really seen.',
  },
  'no-name': {
    text: () => 'The name of whoever answered is missing.',
    fix: () => 'Write the name here.',
  },
  'bad-name': {
    text: (p) => `"${p.seen}" cannot be a name: it holds characters nobody sees, or is too long.`,
    fix: () => 'Write the name again.',
  },
  'too-long': {
    text: (p) => `A text has ${p.limit} characters at most; this one has ${p.length}.`,
    fix: () => 'Make it shorter; keep long texts in a file of their own.',
  },
  'disk-refused': {
    text: (p) => p.text,
    fix: (p) =>
      p.saved === 'no'
        ? 'It was not imported; import it again when the fault is mended.'
        : 'It is not certain whether it was imported; import it again when the fault is mended: what was saved is not written twice.',
  },
}
