import type { morning as zh } from '../zh/morning.ts'
import { counted } from './wording.ts'

export const morning: typeof zh = {
  pace: (p) =>
    p.days > 0
      ? `${counted(p.days, 'day')} until all has to be rectified (${p.by}), ${counted(p.open, 'problem')} with a deadline not closed: ${p.perDay} to close per day.`
      : `The day on which all has to be rectified, ${p.by}, ${p.days === 0 ? 'is today' : 'is over'}; ${counted(p.open, 'problem')} with a deadline not closed.`,
  transferred: (p) =>
    `${counted(p.count, 'problem')} more with others, not counted for the school.`,
  cannotFinish: (p) =>
    `${counted(p.count, 'problem')} hardly possible before the visit: decide on interim measures (marked in zicha ledger list).`,
  overdue: 'Overdue',
  dueToday: 'Due today',
  waiting: 'To verify, to close',
  toRefer: 'To refer upwards',
  suggestions: 'Suggestions',
  next: 'Due next',
  departments: 'Departments',
  rounds: 'Rounds',
  lights: {
    red: (p) => `${p.count} overdue`,
    yellow: (p) => `${p.count} soon`,
    green: (p) => `${p.count} fine`,
  },
  department: (p) => `${p.light} ${p.name}: ${p.parts.join(', ')}`,
  nobody: 'nobody yet',
  item: (p) =>
    `${p.left}${p.escalation ? ` (${p.escalation})` : ''}: ${p.name}${p.who.length > 0 ? ` (${p.who.join(', ')})` : ''}`,
  more: (p) => `… ${p.count} more; zicha ledger list shows all`,
}
