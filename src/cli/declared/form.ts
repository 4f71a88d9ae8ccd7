import { reportFormats, round, type CommandDeclaration } from './declaration.ts'

export const form: CommandDeclaration = {
  name: 'form',
  arguments: [
    ['<action>', 'formAction'],
    ['<names...>', 'formNames'],
  ],
  options: [
    ['--owner <name>', 'formOwner'],
    ['--place <name>', 'formPlace'],
    ['--by <word>', 'formBy'],
    round,
    ['--due <date>', 'due'],
    ['--prefill', 'prefill'],
    ['-d, --folder <folder>', 'folder'],
  ],
  formats: reportFormats,
  reads: false,
  load: () => import('../commands/form.ts'),
}
