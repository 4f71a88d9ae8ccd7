import type * as chinese from '../zh/handed-over.ts'

export const calendar: typeof chinese.calendar = {
  name: (p) => `${p.subject} · deadlines and visits`,
  due: (p) => `Due: ${p.title}${p.who && ` (${p.who})`}`,
  review: (p) => `Review: ${p.title}${p.who && ` (${p.who})`}`,
  milestone: (p) => `Milestone: ${p.milestone} (${p.title})`,
  visit: (p) => `Visit: ${p.title}`,
  step: (p) => `${p.step} (${p.visit})`,
}

export const orders: typeof chinese.orders = {
  title: (p) => `${p.subject} · orders`,
  owner: (p) => `Department: ${p.name}`,
  noOwner: 'no department',
  file: 'orders',
  lead: (p) =>
    `${p.today}: ${p.count} in all${p.first && `, the first of them due on ${p.first}`}. Acknowledge, rectify in time, and keep evidence of before and after.`,
  waiting: (p) => `${p.count} more are not assigned yet and left out.`,
  none: 'No problem is assigned and open.',
  columns: {
    number: 'Number',
    problem: 'Problem and requirement',
    severity: 'Severity',
    due: 'Deadline',
    person: 'Responsible',
    assigned: 'Assigned',
    receipt: 'Acknowledged',
  },
  measure: (p) => `Measure: ${p.measure}`,
  target: (p) => `Required: ${p.target}`,
  signatures: [
    ['Assigned by (signature)', '________________  Date: ________________'],
    ['Head of department (receipt)', '________________  Date: ________________'],
  ],
  written: 'Orders written',
  files: { file: 'File', owner: 'Department', count: 'Problems' },
  folderAndFile: '-d names a folder and -o a file; use one of them.',
}
