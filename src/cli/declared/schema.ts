import type { CommandDeclaration } from './declaration.ts'

export const schema: CommandDeclaration = {
  name: 'schema',
  arguments: [['<shape>', 'shape']],
  formats: ['json'],
  reads: false,
  load: () => import('../commands/schema.ts'),
}
