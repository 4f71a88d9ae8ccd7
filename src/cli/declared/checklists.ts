import { reportFormats, type CommandDeclaration } from './declaration.ts'

export const checklists: CommandDeclaration = {
  name: 'checklists',
  arguments: [['[checklist]', 'checklist']],
  options: [['--print', 'print']],
  formats: reportFormats,
  reads: true,
  load: () => import('../commands/checklists.ts'),
}
