import { reportFormats, round, type CommandDeclaration } from './declaration.ts'

export const log: CommandDeclaration = {
  name: 'log',
  arguments: [
    ['<checklist>', 'checklist'],
    ['[indicator]', 'indicator'],
  ],
  options: [round],
  formats: reportFormats,
  reads: true,
  load: () => import('../commands/log.ts'),
}
