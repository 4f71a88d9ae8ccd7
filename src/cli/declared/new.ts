import type { CommandDeclaration } from './declaration.ts'

export const newChecklist: CommandDeclaration = {
  name: 'new',
  arguments: [['<id>', 'ownId']],
  options: [
    ['--title <text>', 'title'],
    ['--subject <kind>', 'subject'],
    ['--stages <stages>', 'stages'],
    ['--from <file>', 'from'],
    ['--sheet <name>', 'sheet'],
    ['--force', 'force'],
  ],
  reads: false,
  load: () => import('../commands/new.ts'),
}
