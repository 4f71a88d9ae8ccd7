import { reportFormats, type CommandDeclaration } from './declaration.ts'

export const compare: CommandDeclaration = {
  name: 'compare',
  arguments: [['<checklist>', 'checklist']],
  options: [
    ['--self <round>', 'selfRound'],
    ['--inspector <round>', 'inspectorRound'],
  ],
  formats: reportFormats,
  reads: true,
  load: () => import('../commands/compare.ts'),
}
