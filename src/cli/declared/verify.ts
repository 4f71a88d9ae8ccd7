import type { CommandDeclaration } from './declaration.ts'

export const verify: CommandDeclaration = {
  name: 'verify',
  arguments: [['[paths...]', 'paths']],
  repeatable: [['--head <receipt>', 'head']],
  formats: ['table', 'json'],
  reads: true,
  load: () => import('../commands/verify.ts'),
}
