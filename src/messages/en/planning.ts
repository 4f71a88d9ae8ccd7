import type { planning as zh } from '../zh/planning.ts'
import { counted } from './wording.ts'

export const planning: typeof zh = {
  steps: {
    selfCheck: 'self-check done',
    rectify: 'everything rectified',
    verify: 'verified in school',
    file: 'papers filed',
  },
  heading: 'Plan, counted back from the visit',
  step: (p) =>
    `By ${p.by} ${p.step} (${counted(p.before, 'day')} before the visit${p.isDefault ? ', default' : ''}${p.isPast ? ', over' : ''})`,
  stepNext: (p) =>
    p.days === 0
      ? `Next: ${p.step} today`
      : `Next: ${p.step} by ${p.by}, ${counted(p.days, 'day')} left`,
  stepsOver: 'Every date of the plan is over.',
  ours: 'Numbers of days marked "default" are those of zicha, not of any document; zicha set planning changes them.',
  before: (p) => `Visit: by ${p.by.slice(5)}`,
  cannotFinish: (p) =>
    p.start
      ? `Hardly possible before the visit (start by ${p.start}): decide on an interim measure and write it down`
      : 'Hardly possible before the visit: decide on an interim measure and write it down',
  milestonesMissing:
    'Project without milestones: fill them in with zicha ledger assign --milestone',
  milestone: (p) => `Milestone ${p.due} ${p.title}`,
  lights: { red: 'Red', yellow: 'Yellow', green: 'Green' },
  lightMeans:
    'Red: something is overdue; yellow: less than a third of the time is left, or the last day; green: all else.',
  escalation: { remind: 'reminder', talk: 'talk', circular: 'circular' },
  escalationStep: (p) =>
    `${p.step} from ${counted(p.after, 'day')} on${p.isDefault ? ' (default)' : ''}`,
  escalationPlan: (p) => `When overdue: ${p.steps.join(', ')}. Shown, never sent.`,
  outside: 'it has to lie in the workspace.',
  noCalendar: (p) =>
    `"${p.file}", which ${p.within} gives as calendar, cannot be used: ${p.reason} Change calendar, or take it away with zicha set calendar --remove.`,
  badCalendar: (p) => `The calendar ${p.file} has mistakes, so that no date can be counted:`,
}
