import type * as chinese from '../zh/cli.ts'
import { counted } from './wording.ts'
import { formArguments } from './form-options.ts'
import { ledgerArguments } from './ledger-options.ts'
import { commandOptions } from './command-options.ts'
import { placeholders } from './placeholders.ts'

export const cli: typeof chinese.cli = {
  description:
    'zicha: self-check against the checklist of an assessment system, gap report and deadlines',
  commands: {
    menu: '(without a command) Open the menu in a terminal',
    init: 'Set up a workspace: school (or bureau), stages, who answers',
    set: 'Change zicha.yaml: visits, people, departments, terms, honours, name, code, stages',
    round: 'Rounds: open, list or hand in (open, list, seal)',
    checklists: 'List the checklists; with a name, show the indicators of that one',
    check: 'Self-check question by question; each answer is saved at once, stop at any time',
    answer: 'Answer one indicator; with --file, many at once',
    form: 'Forms as .xlsx for colleagues without a terminal: send out, take back (export, import)',
    status: 'Progress, what is due or overdue, conflicts',
    report: 'The gap report with its deadlines',
    ledger: 'the rectification ledger: list, register, assign, acknowledge, submit, verify, close',
    log: 'Who answered what, and when',
    compare: 'The self-rating against that of inspectors: what was over-rated, and by whom',
    validate: 'Check checklists and workspace files, for their authors and for CI',
    schema: 'Print the JSON Schema, so that an editor can complete and explain',
    diff: 'compare two editions: new, retired, stricter or laxer, owners and deadlines',
    upgrade: 'carry a round over to a new edition; shows what changes, writes only with --yes',
    new: 'A new checklist: a commented one to start from, or a draft from a table',
    verify: 'Verify that the record has not been changed',
  },
  arguments: {
    checklist: 'Name of the checklist, such as quality-balance-school',
    checklistsToCheck: 'One or several checklists; what they have in common is asked once',
    indicator: 'Number of the indicator, such as R1',
    value: 'The answer: yes/no, a number, above=84, the items in place',
    paths: 'Files or folders; the workspace if left out',
    filesToValidate: 'files or folders, - for standard input; the workspace if left out',
    shape: 'which kind of file: checklist, overlay, workspace or answers',
    oldChecklist: 'the old one: a checklist or a file',
    newChecklist: 'the new one: a checklist or a file',
    ownId: 'name of the new checklist, such as lantern-safety',
    oldEdition: 'the old edition, such as lantern@2026',
    settingWhat:
      'visit, person, owner, term, honour, report, planning, escalation, holidays, calendar, name, code or stages',
    settingWords: 'e.g. visit County-inspection 2027-03-18; term Autumn 2026-09-01 2027-01-20',
    roundAction: 'open, list or seal',
    ...formArguments,
    ...ledgerArguments,
    round: 'Round, such as 2026-11; this month if left out',
  },
  options: commandOptions,
  help: {
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
      'Examples:': 'Examples:',
    },
    placeholders,
    example:
      'In the folder of the school, run zicha init, then zicha check CHECKLIST, and at last zicha report CHECKLIST.',
  },
  unreadable: {
    missing: 'there is no such file or folder.',
    'not-a-file': 'it is not a plain file.',
    'too-big': 'the file is too big.',
    'no-permission': 'there is no permission to read it.',
  },
  storage: {
    full: 'the disk is full; make room on it.',
    quota: 'the quota of the disk is used up.',
    'read-only': 'the disk is read-only.',
    permission: 'there is no permission.',
    'too-many-files': 'too many files are open.',
    'file-too-big': 'the file is larger than the system allows.',
    'name-too-long': 'the file name is too long.',
    'missing-folder': 'there is no such folder; please create it first.',
    'not-a-folder': 'a part of the path is not a folder.',
    io: 'reading or writing failed; check the disk.',
    failed: (p) => `Not saved to ${p.path}: ${p.reason}`,
    unread: (p) => `Cannot read ${p.path}: ${p.reason}`,
    nothingSaved: 'Nothing of this was saved.',
    notSure:
      'It is not certain whether this was saved. Run it again when the fault is mended: what was saved is not written twice.',
  },
  damaged:
    'The record is damaged or was changed; results from it could not be trusted, so zicha stopped. Run zicha verify to see where, and zicha log with the name of the checklist to see what can still be read.',
  damagedLedger:
    'The ledger is damaged or was changed; what is closed could not be told any more, so zicha stopped. Run zicha verify to see which line of which file, and copy that file back as it was from a backup or another computer.',
  newerRecord: 'These records were written by a newer zicha. Please upgrade zicha.',
  bug: (p) =>
    `zicha ${p.version} failed through a mistake of its own: ${p.message}\nAnswers shown as saved are not affected. Please send this line and what you did to the maintainers (run it again with --debug to see the details).`,
  interrupted: (p) =>
    p.saved > 0
      ? `Stopped. ${counted(p.saved, 'answer')} of this run saved; next time you go on from here.`
      : 'Stopped; no new answers.',
  written: (p) => `Written to ${p.file}`,
  saved: 'Saved',
  nothing: 'There is nothing to show.',
  fix: 'What to do: ',
  severity: { error: 'error', warning: 'warning', info: 'info' },
  checklists: {
    title: 'Checklists',
    columns: {
      checklist: 'Checklist',
      edition: 'Edition',
      subject: 'Subject',
      stages: 'Stages',
      indicators: 'Indicators',
      certainty: 'Certainty of sources',
      from: 'From',
    },
    builtIn: 'Built in',
    local: 'This workspace',
    replacing: 'This workspace (in place of the built-in one)',
    allStages: 'all stages',
    indicator: 'Indicator',
    facts: 'Facts',
    keys: 'Keys in a file of answers',
    look: 'What to look at',
    standard: 'Standard',
    method: 'Method',
    owner: 'Owner',
    deadline: 'Class of deadline',
    evidence: 'Evidence',
    source: 'Source',
  },
  rounds: {
    handedIn: (p) =>
      `Round ${p.round} of ${p.checklist} is handed in and cannot be changed any more. Head of the record: ${p.receipt}. Copy it to the page that is signed.`,
    title: 'Rounds',
    columns: {
      checklist: 'Checklist',
      round: 'Round',
      kind: 'Kind',
      entries: 'Entries',
      state: 'State',
    },
    open: 'Open',
    sealed: 'Handed in',
    opened: (p) => `Opened the round ${p.round} of ${p.checklist} (${p.kind}).`,
    leftOpen: {
      said: (p) =>
        `Round ${p.round} has ${p.unanswered} unanswered and ${p.undecided} undecided items, and takes no answer once it is handed in.`,
      wait: 'Not yet',
      handIn: 'Hand it in as it is',
      notYet: 'Not handed in.',
    },
    passedOver: (p) =>
      `Without --round, this is of ${p.round}, ${p.isEmpty ? 'in which nothing is answered yet' : 'which is not handed in yet'}. Handed in: ${p.sealed.join(', ')}; to see it, add --round ${p.last}.`,
    none: 'No rounds yet: the first answer opens the round of the month.',
  },
  answered: (p) => `${p.question}: ${p.value} → ${p.outcome} (answered by ${p.by})`,
  factTaken: (p) => `${p.fact}: ${p.value} (answered by ${p.by})`,
  deadlineNow: (p) => `Deadline: ${p.deadline}`,
  log: {
    title: 'Journal',
    columns: {
      at: 'Time',
      by: 'Answered by',
      what: 'Item',
      value: 'Content',
      outcome: 'Outcome',
      journal: 'File',
    },
    types: {
      open: 'Opened',
      answer: 'Answer',
      fact: 'Fact',
      withdraw: 'Withdrawn',
      seal: 'Handed in',
    },
    clockBack: (p) =>
      `${counted(p.count, 'entry has', 'entries have')} a time before that of what they follow (the clock of the computer was set back); the order is not affected.`,
  },
  verify: {
    fine: (p) =>
      `Verified: ${counted(p.journals, 'file')}, ${counted(p.entries, 'entry', 'entries')}, no change found.`,
    found: (p) =>
      `Found ${counted(p.errors, 'damaged place')} and ${counted(p.warnings, 'remark')}.`,
    matched: (p) =>
      `The receipt matches (${counted(p.count, 'head')}): nothing recorded before it was copied has been changed.`,
    title: 'Verification of the record',
    folder: 'Record',
    receipt: 'Head',
    limits:
      'What this shows: changes, removals, insertions and a changed order are found; who sat at the keyboard is not proved. Whoever writes the whole folder anew, hashes included, is found out only by a head copied before (--head).',
  },
  status: {
    title: (p) => `${p.subject} · Progress`,
    columns: {
      checklist: 'Checklist',
      round: 'Round',
      progress: 'Answered',
      gaps: 'Gaps',
      conflicts: 'Conflicts',
      conclusion: 'Conclusion',
    },
    notStarted: 'Not started',
    next: 'Next',
    none: 'No checklist is in use yet. Run zicha checklists to see which there are, then zicha check CHECKLIST.',
  },
}
