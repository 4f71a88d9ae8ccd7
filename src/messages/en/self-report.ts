import type { Catalogue } from '../catalogue.ts'
import type { selfReportOptions as options } from '../zh/self-report.ts'

export const selfReportOptions: typeof options = {
  reportAs: 'which report: gap (the default), self-check',
  settingFile: 'read it from this file (UTF-8 text), a paragraph to a line; for set report',
}

export const selfReport: Catalogue['selfReport'] = {
  kinds: { gap: 'gap report', 'self-check': 'self-check report' },
  noExplain: '--explain is for the gap report only (--as gap).',
  title: (p) => `Self-check report of ${p.subject}: ${p.checklist}`,
  texts: {
    addressee: 'addressee',
    overview: 'overview of the school',
    organisation: 'organisation and method of the self-check',
    next: 'next steps',
  },
  addressed: (p) => `To: ${p.to}`,
  toFill: (p) => `[To be written: ${p.what}, with zicha set report ${p.key}]`,
  headings: {
    overview: '1. The school',
    organisation: '2. Organisation and method',
    findings: '3. Findings by section',
    problems: '4. Problems',
    measures: '5. Measures and deadlines',
    next: '6. Next steps',
    annex: 'Annex: ledger of problems',
  },
  facts: 'Facts given in the self-check',
  factColumns: { fact: 'Fact', value: 'Value', asOf: 'As of', source: 'Source' },
  period: 'Days',
  from: (p) => (p.from === p.to ? p.from : `${p.from} to ${p.to}`),
  people: 'Answered by',
  nobody: 'Nothing has been answered yet.',
  progress: (p) =>
    `${p.answered} of ${p.total} questions were checked${p.answered < p.total ? `; ${p.total - p.answered} have not been, and this report speaks of the others only` : ''}.`,
  sectionLead: (p) => `(${p.number}) ${p.title}. `,
  reached: (p) => `${p.outcome} ${p.count}`,
  sectionCounts: (p) => `${p.total} in all: ${p.reached.join(', ')}. `,
  sectionGaps: (p) => `${p.outcome}: ${p.indicators.join('; ')}. `,
  graded: (p) => `${p.severity} ${p.count}`,
  problemCounts: (p) => `Problems to be rectified: ${p.total} (${p.graded.join(', ')}).`,
  noProblems: 'What was checked shows no problem to be rectified.',
  bySchool: '(1) To be rectified by the school',
  bySuperior: '(2) To be settled by a higher level',
  problemLead: (p) => `${p.number}. ${p.title}. `,
  severity: (p) => `(${p.severity}) `,
  foundAgain: 'Found again after it was closed. ',
  ended: (p) => (/[.!?]$/.test(p.text) ? p.text : `${p.text}.`),
  measure: (p) => `Measure: ${p.text}`,
  measureToFill: '[To be written: the measure]',
  personToFill: '[To be named: the person]',
  responsible: (p) =>
    p.owner ? `responsible: ${p.person} (${p.owner})` : `responsible: ${p.person}`,
  leader: (p) => `leader: ${p.leader}`,
  due: (p) => `deadline: ${p.parts.join(', ')}`,
  missing: (p) =>
    `[To be written: ${[
      ...(p.measures > 0 ? [`problems without a measure: ${p.measures}`] : []),
      ...(p.people > 0 ? [`without a responsible person: ${p.people}`] : []),
    ].join(
      ', ',
    )}; register unnumbered ones with zicha ledger add --gaps, then zicha ledger assign NUMBER --to NAME --measure MEASURE]`,
  closed: (p) => `Rectified and closed: ${p.count}; see the annex.`,
  unlinked: (p) =>
    `The ledger has ${p.count} more without an indicator; they are not part of this report.`,
  noMeasures: 'There is nothing to be rectified, so no measure is needed.',
  noAnnex: 'No problems.',
  columns: {
    number: 'No.',
    problem: 'Problem',
    severity: 'Severity',
    measure: 'Measure',
    owner: 'Department',
    person: 'Person',
    due: 'Deadline',
    state: 'State',
  },
  sealed: (p) => `${p.subject} (seal)`,
  signatures: ['Answered by: __________', 'Deputy head: __________', 'Head: __________'],
  date: (p) => `${p.year}-${String(p.month).padStart(2, '0')}-${String(p.day).padStart(2, '0')}`,
}
