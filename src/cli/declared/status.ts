import { reportFormats, type CommandDeclaration } from './declaration.ts'

export const status: CommandDeclaration = {
  name: 'status',
  formats: reportFormats,
  reads: true,
  load: () => import('../commands/status.ts'),
}
