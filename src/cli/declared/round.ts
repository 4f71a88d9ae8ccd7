import { by, reportFormats, type CommandDeclaration } from './declaration.ts'

export const round: CommandDeclaration = {
  name: 'round',
  arguments: [
    ['<action>', 'roundAction'],
    ['[checklist]', 'checklist'],
    ['[round]', 'round'],
  ],
  options: [['--kind <kind>', 'kind'], by],
  formats: reportFormats,
  reads: false,
  load: () => import('../commands/round.ts'),
}
