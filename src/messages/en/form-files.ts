import type * as chinese from '../zh/form-files.ts'
import { counted } from './wording.ts'

export const formFiles: typeof chinese.formFiles = {
  exportTitle: 'Forms sent out',
  exportColumns: { file: 'File', scope: 'Content', questions: 'Questions', facts: 'Facts' },
  nothingToAsk: 'There is nothing to ask here.',
  noSuchOwner: (p) => `There is no department "${p.seen}". There are: ${p.known.join(', ')}.`,
  noSuchPlace: (p) => `There is no place "${p.seen}". There are: ${p.known.join(', ')}.`,
  oneScope: 'Only one of --owner, --place and --by can be given.',
  oneFile: 'Give one file with -o; for several forms name a folder with -d.',
  notInPlace: (p) => `zicha form ${p.action} has no option ${p.option}.`,
  importTitle: 'Forms taken in',
  importColumns: {
    file: 'File',
    result: 'Result',
    by: 'Answered by',
    written: 'Written',
    same: 'Known',
    replaced: 'Replaced',
    problems: 'Problems',
  },
  results: {
    imported: 'imported',
    nothing: 'nothing new',
    rejected: 'rejected',
    failed: 'not imported: disk',
  },
  summary: (p) =>
    `${counted(p.files, 'form')}: ${p.read} read, ${counted(p.written, 'entry', 'entries')} written; ${p.rejected} rejected${p.failed > 0 ? `; ${p.failed} refused by the disk` : ''}.`,
  at: (p) => `${p.sheet}!${p.cell}`,
  replaced: (p) => `Replaced: ${p.question}: ${p.from} → ${p.to}`,
  differing: (p) =>
    `Conflict: ${p.question}: this form says ${p.to}, another one (${p.by}) says ${p.from}; both are kept, settle it with zicha check.`,
  corrected: (p) =>
    `Left as it is: ${p.question} was answered like this before, and ${p.by} corrected it since; the form still has the old answer. Use zicha answer to change it back.`,
  notCopied: (p) => `The copy with the marks was not written: ${p.reason}`,
  copied: (p) =>
    `A form with the problems marked is in ${p.file}; send it back to whoever filled it in.`,
  passedOver: (p) =>
    `${p.file} was not read: beside it lies ${p.copy}, the copy to be mended. If the original was mended instead, delete the copy, or import ${p.file} by its own name.`,
  progress: (p) => `${p.done} of ${counted(p.of, 'form')} done, ${p.rejected} rejected`,
  noForms: 'No forms (.xlsx) were found.',
  more: (p) =>
    `and ${counted(p.count, 'more problem')}, all marked in the copy, or see --format json.`,
  copyEnd: '-to-mend',
}
