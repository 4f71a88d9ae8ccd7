import { reportFormats, round, type CommandDeclaration } from './declaration.ts'

export const report: CommandDeclaration = {
  name: 'report',
  arguments: [['<checklist>', 'checklist']],
  options: [
    round,
    ['--as <report>', 'reportAs'],
    ['--explain', 'explainReport'],
    ['--fail-on <what>', 'failOn'],
  ],
  formats: reportFormats,
  reads: true,
  load: () => import('../commands/report.ts'),
}
