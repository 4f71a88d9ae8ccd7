import { by, reportFormats, round, type CommandDeclaration } from './declaration.ts'

export const upgrade: CommandDeclaration = {
  name: 'upgrade',
  arguments: [['<checklist>', 'oldEdition']],
  options: [
    ['--to <checklist>', 'to'],
    ['--map <file>', 'map'],
    round,
    ['--into <round>', 'into'],
    ['--yes', 'yes'],
    by,
  ],
  formats: reportFormats,
  reads: false,
  load: () => import('../commands/upgrade.ts'),
}
