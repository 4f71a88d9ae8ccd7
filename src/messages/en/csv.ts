import type * as chinese from '../zh/csv.ts'
import { didYouMean } from './wording.ts'

const refusals = {
  'utf-16': 'This file is in UTF-16 and cannot be read.',
  workbook: 'This is an Excel workbook, not CSV text.',
  unknown: 'This file is neither UTF-8 nor GBK; its encoding is not known.',
}
const saveAs = 'Save it from Excel or WPS as "CSV UTF-8 (comma delimited)".'

export const csv: typeof chinese.csv = {
  'csv-encoding': { text: (p) => refusals[p.refused], fix: () => saveAs },
  'csv-empty': {
    text: () =>
      'The table has nothing to record: the first row names the columns, each other row is one item.',
    fix: (p) => `Columns that can be used: ${p.columns.join(', ')}.`,
  },
  'csv-separator': {
    text: (p) => `The columns are separated by "${p.seen}"; a comma is expected.`,
    fix: () => saveAs,
  },
  'csv-open-quote': {
    text: () => 'This quote is never closed; from here on nobody can tell where a cell ends.',
    fix: () => 'Close the quote at the end of the cell; write a quote within a cell twice.',
  },
  'csv-after-quote': {
    text: () => 'A comma or a line end is expected after a closing quote, but there is more text.',
    fix: () => 'Put the whole cell into quotes; write a quote within a cell twice.',
  },
  'csv-no-key-column': {
    text: () => 'The first row has neither a column "indicator" nor a column "fact".',
    fix: (p) => `Columns that can be used: ${p.columns.join(', ')}.`,
  },
  'csv-unknown-column': {
    text: (p) => `Unknown column "${p.seen}".${didYouMean(p.suggestion)}`,
    fix: (p) =>
      `Columns that can be used: ${p.columns.join(', ')}; or the name of one number of an answer. Delete the others.`,
  },
  'csv-column-twice': {
    text: (p) => `There is a column "${p.seen}" already.`,
    fix: () => 'Keep one of them.',
  },
  'csv-extra-cell': {
    text: (p) => `The cell "${p.seen}" stands in a column without a name.`,
    fix: () => 'Name the column or delete the cell; text with commas has to be quoted.',
  },
  'csv-formula': {
    text: (p) => `"${p.seen}" is a formula, not a value.`,
    fix: () => 'Write the value it comes to.',
  },
  'csv-row-about-nothing': {
    text: () => 'This row does not say which indicator or fact it is about.',
    fix: () => 'Write its id in the column "indicator", or delete the row.',
  },
  'csv-row-about-two': {
    text: () => 'This row names both an indicator and a fact.',
    fix: () => 'Make two rows of it.',
  },
  'csv-row-twice': {
    text: (p) => `${p.id} has been answered in line ${p.first} already.`,
    fix: () => 'Keep one row; what is answered per stage names it in the column "stage".',
  },
  'csv-nothing-filled': {
    text: (p) => `${p.id} has no value, so nobody knows what this cell is about.`,
    fix: () =>
      'Fill in the value or why it does not apply; leave the whole row empty if it has not been looked at.',
  },
  'csv-value-and-inputs': {
    text: (p) => `${p.id} is answered both in the column "value" and in columns of its own.`,
    fix: () => 'Keep one of them.',
  },
  'csv-input-not-here': {
    text: (p) => `What this row is about has no number "${p.seen}".`,
    fix: () => 'Perhaps it is in the wrong column; a single value goes into the column "value".',
  },
}
