import { by, type CommandDeclaration } from './declaration.ts'

export const init: CommandDeclaration = {
  name: 'init',
  options: [
    ['--kind <kind>', 'workspaceKind'],
    ['--name <name>', 'name'],
    ['--code <code>', 'code'],
    ['--stages <stages>', 'stages'],
    ['--use <checklists>', 'use'],
    ['--visit <date>', 'visit'],
    by,
  ],
  reads: false,
  load: () => import('../commands/init.ts'),
}
