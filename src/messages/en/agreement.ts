import type { agreement as zh } from '../zh/agreement.ts'

/** What is said when a record and what is at hand do not belong together. */
export const agreement: typeof zh = {
  subject: (p) =>
    `${p.file} is a record of the code "${p.seen}", but this is "${p.expected}". Move it to the folder where it belongs; if the code was changed, change it back in zicha.yaml.`,
  ledger: (p) =>
    `${p.file} is of the ledger of the code "${p.seen}", but this is "${p.expected}". Move it to the ledger folder where it belongs; if the code was changed, change it back in zicha.yaml.`,
  notLedger: (p) =>
    `${p.file} is a record of the checklist "${p.checklist}", not of a ledger. Move it back to its place in the folder records.`,
  checklist: (p) =>
    `${p.file} was answered by "${p.seen}", others of this round by "${p.expected}"; they cannot stand together. Move it out of this folder.`,
  otherEdition: (p) =>
    `Round ${p.round} was answered by ${p.written} and cannot be judged by ${p.wanted}. Name ${p.written}; to carry it over to ${p.wanted}, run zicha upgrade ${p.written} --to ${p.wanted}.`,
  editionMissing: (p) =>
    `Round ${p.round} was answered by ${p.written}, which is not here; there is ${p.known}. Put the file of ${p.written} back into the folder checklists; to carry the round over, then run zicha upgrade ${p.written} --to ${p.known}.`,
  checklistsMissing: (p) =>
    `There are records, but no checklists, of ${p.missing.join(', ')}. They were not counted. Put the files of the checklists into the folder checklists.`,
}
