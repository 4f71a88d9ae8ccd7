import type * as chinese from '../zh/ledger.ts'

export const ledger: typeof chinese.ledger = {
  title: (p) => `${p.subject} · Rectification ledger`,
  states: {
    registered: 'to be assigned',
    assigned: 'assigned',
    rectifying: 'being rectified',
    submitted: 'to be verified',
    verified: 'to be closed',
    closed: 'closed',
    transferred: 'transferred',
    'on-hold': 'on hold',
    standing: 'standing',
    divided: 'divided',
  },
  actions: {
    assign: 'assign',
    acknowledge: 'acknowledge',
    progress: 'progress',
    extend: 'extend',
    hold: 'hold',
    transfer: 'transfer',
    return: 'return',
    submit: 'submit',
    verify: 'verify',
    reject: 'reject',
    close: 'close',
    reopen: 'reopen',
    note: 'note',
  },
  views: {
    list: 'list',
    show: 'show',
    add: 'add',
    split: 'split',
    sheet: 'sheet',
    import: 'import',
  },
  register: 'register',
  mendedBy: { school: 'school', superior: 'superior' },
  levels: { school: 'found by the school', bureau: 'assigned by the bureau' },
  raisedBy: { school: 'the school itself', bureau: 'the bureau' },
  closedBy: { school: 'closed by the school', bureau: 'assigned and closed by the bureau' },
  office: (p) => `bureau ${p.code}`,
  sendBack: (p) =>
    `Written to ${p.file}. Copy this file into the folder ledger of ${p.school}, and the school will see it.`,
  unnumbered: 'no number',
  columns: {
    number: 'No.',
    problem: 'Problem',
    severity: 'Severity',
    state: 'State',
    owner: 'Department',
    person: 'Person',
    due: 'Deadline',
    left: 'Left',
    count: 'Count',
  },
  empty: 'The ledger holds no such problem.',
  allClear: 'Nothing is left to be rectified.',
  lead: (p) =>
    `${p.open} to be rectified, ${p.today} due today, ${p.overdue} overdue, ${p.toVerify} to be verified, ${p.toClose} to be closed, ${p.closed} closed`,
  bySchool: 'Rectified by the school',
  bySuperior: 'Transferred (not counted in the rate of the school)',
  done: 'Closed',
  due: (p) => `${p.date} ${p.weekday}`,
  dueBy: {
    extend: 'extended',
    reject: 'counted anew after it was rejected',
    reopen: 'counted anew after it was reopened',
    return: 'counted anew after it was returned',
  },
  review: (p) => `next review ${p.date}`,
  byRule: 'by rule; fixed when it is assigned',
  suggestions: {
    submit: 'its indicators are answered met: submit it if it is mended (zicha ledger submit)',
    reopen: 'found again after it was closed: look, and reopen it (zicha ledger reopen)',
  },
  reopened: (p) => `reopened ${p.times} times`,
  rejected: (p) => `rejected ${p.times} times`,
  original: (p) => `first ${p.date}`,
  extended: (p) => `extended ${p.times === 1 ? 'once' : `${p.times} times`}`,
  parts: (p) => `divided into ${p.parts.join(', ')}`,
  found: (p) => `${p.checklist}, round ${p.round}: ${p.question}`,
  foundAgain: (p) => `round ${p.round}${p.question ? `, ${p.question}` : ''}: ${p.target}`,
  notCounted: (p) => `"${p.action}" by ${p.by} (${p.at}) did not count: ${p.why}`,
  fields: {
    foundIn: 'Found in',
    links: 'Indicators',
    place: 'Place',
    severity: 'Severity',
    source: 'Source',
    state: 'State',
    seen: 'Found on',
    target: 'Gap and requirement',
    owner: 'Department',
    leader: 'Leader',
    person: 'Responsible person',
    officer: 'Officer in charge',
    class: 'Class',
    due: 'Deadline',
    measure: 'Measure',
    milestones: 'Milestones',
    progress: 'Progress',
    before: 'Evidence before',
    after: 'Evidence after',
    acknowledged: 'Acknowledged',
    verified: 'Verified in school',
    closed: 'Closed',
    transferred: 'Transferred',
    review: 'Review',
    note: 'Note',
  },
  history: 'History',
  detail: (p) => `${p.name} ${p.text}`,
  to: (p) => `to ${p.to}${p.document ? ` (${p.document})` : ''}`,
  recordedOn: (p) => `recorded on ${p.on}`,
  deed: (p) =>
    p.saidOn === undefined || p.saidOn === p.on
      ? `${p.by}, ${p.on}`
      : `${p.by}, ${p.saidOn} (recorded on ${p.on})`,
  transferredTo: (p) => `transferred to ${p.to} on ${p.on}${p.document ? ` (${p.document})` : ''}`,
  milestone: (p) => `${p.due} ${p.title}`,
  percent: (p) => `${p.percent}% done`,
  noIndicator: 'of no indicator',
  refusals: {
    'not-in-this-state': (p) => `the problem is "${p.state}", where this cannot be done`,
    'not-the-responsible-person': (p) =>
      `only ${p.person}, the responsible person, can acknowledge it`,
    'needs-another-person': (p) =>
      p.person === ''
        ? 'no responsible person is named'
        : `${p.person} is responsible for it or handed it in; somebody else has to do this`,
    'no-measure': 'no measure is given (--measure)',
    'no-evidence': 'no evidence of the result is given (--evidence)',
    'no-later-date': (p) => `the new deadline must be after ${p.due}`,
    'before-its-day': (p) => `the new deadline is before the day of this action, ${p.day}`,
    'nothing-to-extend': 'the problem has no deadline',
    'date-has-passed': (p) =>
      `the date ${p.date} of ${p.option} is before the day of this action; give ${p.day} or later`,
    'of-another-level': (p) => `it was ${p.level}; to ${p.action} is for ${p.who}`,
    'for-the-subject': 'to acknowledge, mend, submit and verify is for the school itself',
    'date-of-another-level':
      'the bureau assigned it, and its date is for the bureau to set or extend',
    'no-plan': 'what is put on hold needs milestones (--milestone "tender=2027-03-01")',
    'no-reason': 'no reason (--reason) or receiver (--to) is given',
  },
  wrongEvidence: (p) =>
    `Note: the evidence handed in for ${p.number} is not as it was: ${p.pieces}. ${
      p.school ? `Copy the school’s folder evidence to schools/${p.school} too, and look.` : 'Look.'
    }`,
  refusedNow: (p) =>
    `${p.number}: cannot ${p.action}: it is "${p.state}". What can be done now: ${p.can.join(', ')}.`,
  refused: (p) => `${p.number}: cannot ${p.action}: ${p.why}.`,
  did: (p) =>
    `${p.number} ${p.title}: ${p.action} done, now "${p.state}"${p.due ? `, deadline ${p.due}` : ''}.`,
  registered: (p) => `${p.number} ${p.title} registered${p.due ? `, deadline ${p.due}` : ''}.`,
  nothingToRegister: 'Every gap is registered.',
  usage: {
    dueStands: (p) =>
      `The date was fixed when the problem was first assigned${p.due ? ` (${p.due})` : ''}; assigning it again does not change it. Use zicha ledger extend NUMBER --due DATE --reason WHY.`,
    schoolOfBureau:
      '--school is for the workspace of a bureau (kind: bureau in zicha.yaml); a school works on its own ledger without it.',
    noSchool: (p) =>
      `There is no zicha.yaml in schools/${p.code}. Copy the school’s zicha.yaml, ledger and evidence (and records) to schools/${p.code} first.`,
    otherSchool: (p) =>
      `The zicha.yaml in schools/${p.code} is of "${p.seen}", not of the school "${p.code}". Was it put into the wrong place?`,
    noProblem: (p) =>
      `The ledger has no problem "${p.seen}".${p.suggestion ? ` Did you mean "${p.suggestion}"?` : ' zicha ledger list shows all numbers; a gap without one is CHECKLIST:INDICATOR or CHECKLIST:INDICATOR/STAGE.'}`,
    needsNumber: (p) =>
      `"${p.action}" needs the number of a problem, such as zicha ledger assign CG01-2026-001 --to NAME.`,
    notForAction: (p) =>
      `The option ${p.option} is not for "${p.action}". It takes ${p.options.join(', ')}.`,
    needsOption: (p) => `"${p.action}" needs ${p.option}.`,
    needsChoice: (p) => `"${p.action}" needs ${p.option}, which may be: ${p.choices.join(', ')}.`,
    unknownOwner: (p: { seen: string; suggestion: string; choices: readonly string[] }) =>
      `The checklists in use have no department "${p.seen}"${p.suggestion ? `; did you mean "${p.suggestion}"?` : '.'} It can be: ${p.choices.join(', ')}. To call one otherwise, use zicha set owner.`,
    badMilestone: (p) => `The milestone "${p.seen}" must be NAME=DATE, such as tender=2027-03-01.`,
    badWithin: (p) =>
      `The duration "${p.seen}" is not understood; write "5 working-days" or "30 days".`,
    badLink: (p) =>
      `"${p.seen}" must be CHECKLIST:INDICATOR or CHECKLIST:INDICATOR/STAGE, such as quality-balance-school:R1/primary.`,
    badPercent: (p) => `The percentage "${p.seen}" must be a whole number from 0 to 100.`,
    needsParts:
      'To divide a problem, name two places or more (--place east --place west), or departments (--owner general --owner security).',
    cannotDivide: (p) => `${p.number} is "${p.state}" and cannot be divided.`,
    noFile: (p) =>
      `There is no file "${p.seen}". Paths begin in the folder evidence of the workspace, in the workspace, or here.`,
    pastDay: (p) => `The day of ${p.option}, ${p.seen}, has passed; give ${p.today} or later.`,
    importsAtSchool:
      '"import" goes without --school: what the sheet says was done (acknowledged, mended, verified) is for the school, which imports it in its own folder (zicha ledger import FILE). Then have the school copy its folders ledger and evidence to the bureau.',
    futureDay: (p) => `The day of ${p.option}, ${p.seen}, is still to come.`,
    dueNeedsClass:
      'This needs a new deadline (--due DATE): the problem was registered without a duration to count by.',
  },
}
