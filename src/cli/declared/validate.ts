import type { CommandDeclaration } from './declaration.ts'

export const validate: CommandDeclaration = {
  name: 'validate',
  arguments: [['[paths...]', 'filesToValidate']],
  options: [
    ['--strict', 'strict'],
    ['--max-warnings <count>', 'maxWarnings'],
    ['--explain <rule>', 'explain'],
  ],
  formats: ['pretty', 'json', 'sarif', 'junit', 'github'],
  reads: true,
  load: () => import('../commands/validate.ts'),
}
