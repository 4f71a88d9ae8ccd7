import type * as chinese from '../zh/ledger-form.ts'

export const ledgerForm: typeof chinese.ledgerForm = {
  sheet: 'Ledger',
  file: 'ledger',
  columns: {
    key: 'row',
    row: 'No.',
    number: 'Number',
    what: 'Problem',
    indicators: 'Indicators',
    place: 'Place',
    severity: 'Severity',
    found: 'Source',
    target: 'Target',
    measure: 'Measure',
    class: 'Kind',
    owner: 'Department',
    leader: 'Leader',
    person: 'Responsible',
    officer: 'Officer in charge',
    seen: 'Seen on',
    due: 'Deadline',
    originalDue: 'Original deadline',
    acknowledgedBy: 'Acknowledged by',
    acknowledgedOn: 'Acknowledged on',
    progress: 'Progress',
    percent: '% done',
    finishedOn: 'Finished on',
    before: 'Evidence before',
    after: 'Evidence after',
    verdict: 'Verdict',
    opinion: 'Opinion',
    verifiedBy: 'Verified by',
    verifiedOn: 'Verified on',
    closedBy: 'Closed by',
    closedOn: 'Closed on',
    reopenings: 'Times reopened',
    state: 'State',
    note: 'Note',
  },
  filler: 'Filled in by',
  verdicts: { verify: 'accepted', reject: 'sent back' },
  about: (p) => `${p.subject} · ${p.scope} · as of ${p.today}`,
  scope: {
    whole: () => 'all departments',
    owner: (p) => `Department: ${p.name}`,
  },
  original: (p) =>
    p.times === 0
      ? p.original
      : `${p.original}, extended ${p.times === 1 ? 'once' : `${p.times} times`}`,
  guide: {
    rows: 'Problems',
    count: (p) => String(p.count),
    steps: [
      'Fill in only the light yellow cells; the others are locked. Do not delete, add or merge anything.',
      'Whoever writes about measures, progress, evidence or notes puts a name above the table.',
      'To acknowledge, the responsible person writes the own name and the day.',
      'Write the measure, the progress and the percentage; when it is done, the names of the evidence files (one per line, in the folder evidence) and the day.',
      'Whoever verifies is not the responsible person. Choose a verdict; what is sent back needs the reason as an opinion.',
      'Problems are not closed on this sheet but with zicha ledger close, by who may close them.',
      'Dates are written like 2026-11-20 and are never in the future.',
      'Hand it in as .xlsx, not .xls, and without a password.',
    ],
  },
  results: {
    imported: 'imported',
    nothing: 'nothing new',
    rejected: 'rejected',
    failed: 'not imported: disk',
    stale: 'in part',
  },
  importTitle: 'Imported ledgers',
  importColumns: {
    file: 'File',
    result: 'Result',
    written: 'Written',
    same: 'Known',
    stale: 'Changed since',
    contested: 'Differing',
    problems: 'Problems',
  },
  summary: (p) =>
    `${p.files} in all: ${p.read} read, ${p.written} entries written; ${p.rejected} rejected${p.failed > 0 ? `; ${p.failed} refused by the disk` : ''}.`,
  wrote: (p) => `${p.number}: ${p.action} by ${p.by}, now "${p.state}"`,
  stale: (p) =>
    `${p.number} has changed since the sheet went out (${p.action} by ${p.by} on ${p.on}), so this row was left out. Send out a new sheet, or use zicha ledger.`,
  contested: (p) =>
    `${p.number} is filled in differently here and in ${p.others.join(', ')}; neither was imported. Settle it, fill it in on one of them only, and import again.`,
  noFiles: 'No ledger (.xlsx) was found.',
  instead: {
    'not-a-form': {
      text: () => 'This is no ledger that zicha sent out.',
      fix: () =>
        'Fill in the file written by zicha ledger list --format xlsx or zicha ledger sheet; do not copy its content into another one.',
    },
    'identity-edited': {
      text: () =>
        'The marks on the hidden sheet "zicha" are changed or damaged: nobody can tell whose ledger it is.',
      fix: () => 'Send out a new one and copy what was filled in.',
    },
    'row-edited': {
      text: (p) => `A locked cell in the row of ${p.id} was changed, so it may be any problem's.`,
      fix: () => 'Put the locked cells back as they were; explain in the note.',
    },
    'row-unknown': {
      text: (p) => `This row was not sent out (mark "${p.seen}").`,
      fix: () => 'Delete it; register new problems with zicha ledger add.',
    },
  },
}

export const ledgerFormProblems: typeof chinese.ledgerFormProblems = {
  'is-a-ledger': {
    text: () => 'This is a ledger and no form with questions.',
    fix: () => 'Use zicha ledger import.',
  },
  'is-no-ledger': {
    text: () => 'This is a form with questions and no ledger.',
    fix: () => 'Use zicha form import.',
  },
  'no-such-problem': {
    text: (p) => `This ledger has no ${p.number}, or not the entry that was its last one then.`,
    fix: () =>
      'Is it the ledger of this workspace? The folder ledger of another computer has to be copied here first.',
  },
  'not-open': {
    text: (p) =>
      `${p.number} was "${p.state}" when the sheet went out, so this cell takes nothing.`,
    fix: () => 'Empty it; if things have changed, send out a new sheet.',
  },
  'not-allowed': {
    text: (p) => `${p.number}: cannot ${p.action}: ${p.why}.`,
    fix: () => '',
  },
  'needs-measure': {
    text: (p) => `${p.number} is handed in without a measure.`,
    fix: () => 'Write down what was done.',
  },
  'needs-evidence': {
    text: (p) => `${p.number} has a day on which it was finished and no evidence.`,
    fix: () => 'Write the names of the files, one per line.',
  },
  'needs-reason': {
    text: (p) => `${p.number} is sent back without a reason.`,
    fix: () => 'Write it as the opinion.',
  },
  'needs-verdict': {
    text: (p) => `${p.number} says something of a verification and has no verdict.`,
    fix: () => 'Choose one.',
  },
  'needs-name': {
    text: (p) => `The name is missing: ${p.column}.`,
    fix: () => 'Write it here.',
  },
  'before-seen': {
    text: (p) => `The day ${p.day} is before ${p.seen}, on which the problem was found.`,
    fix: () => 'Write the day on which it was done.',
  },
  'no-file': {
    text: (p) => `There is no evidence file "${p.seen}".`,
    fix: () =>
      'Put it into the folder evidence of the workspace; write the whole name, one per line.',
  },
}
