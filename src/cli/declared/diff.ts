import { reportFormats, type CommandDeclaration } from './declaration.ts'

export const diff: CommandDeclaration = {
  name: 'diff',
  arguments: [
    ['<old>', 'oldChecklist'],
    ['<new>', 'newChecklist'],
  ],
  formats: reportFormats,
  reads: true,
  load: () => import('../commands/diff.ts'),
}
