import { by, round, type CommandDeclaration } from './declaration.ts'

export const answer: CommandDeclaration = {
  name: 'answer',
  arguments: [
    ['<checklist>', 'checklist'],
    ['[indicator]', 'indicator'],
    ['[value]', 'value'],
  ],
  options: [
    ['--stage <stage>', 'stage'],
    ['--note <text>', 'note'],
    ['--not-applicable [reason]', 'notApplicable'],
    ['--observed-on <date>', 'observedOn'],
    ['--as-of <date>', 'asOf'],
    ['--source <text>', 'source'],
    ['--file <file>', 'file'],
    round,
    by,
  ],
  repeatable: [
    ['--evidence <file>', 'evidence'],
    ['--paper <text>', 'paper'],
  ],
  reads: false,
  load: () => import('../commands/answer.ts'),
}
