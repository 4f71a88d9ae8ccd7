import type * as chinese from '../zh/ledger-options.ts'

export const ledgerOptions: typeof chinese.ledgerOptions = {
  ledgerTo: 'responsible person (assign) or receiver (transfer)',
  leader: 'leader in charge',
  officer: 'officer in charge of the school',
  ledgerOwner: 'department (id or name); to split, several times',
  person: 'only those of this person',
  measure: 'what is done about it',
  milestone: 'milestone, such as tender=2027-03-01; several times',
  due: 'deadline, such as 2026-12-01; of a list, those due until then',
  reason: 'reason',
  document: 'document number of the transfer',
  ledgerEvidence: 'file as evidence, such as a photo of the result; several times',
  percent: 'how much is done, in percent',
  review: 'day of the next review',
  ledgerTitle: 'the problem in a sentence',
  ledgerPlace: 'place; to split, several times',
  severity: 'severity: veto, major, serious, minor',
  found: 'how it was found: self, covert, inspector, ...',
  deadlineClass: 'class: immediate, limited, project, standing, refer',
  state: 'only those in this state, such as submitted',
  within: 'duration, such as "5 working-days", "30 days"',
  seen: 'day on which it was seen',
  link: 'indicator, such as quality-balance-school:R1/primary; several times',
  gaps: 'register every gap without a number',
  ledgerSchool: 'a bureau works on the ledger of this school: its code (schools/CODE)',
  mendedBy: 'who can mend it: school, superior',
  target: 'gap and requirement',
  overdue: 'only what is overdue',
  all: 'closed ones, too',
  actor: 'who acts (who types, unless given)',
  orderFolder: 'of sheets: one for each department, into this folder',
}

export const ledgerArguments: typeof chinese.ledgerArguments = {
  ledgerAction:
    'list, show, add, split, sheet, import; assign, acknowledge, progress, extend, hold, transfer, return, submit, verify, reject, close, reopen, note',
  ledgerNumbers:
    'number of a problem; CHECKLIST:INDICATOR/STAGE for a gap without one; to import: files or folders',
}
