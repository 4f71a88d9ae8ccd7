import type { CommandDeclaration } from './declaration.ts'

export const set: CommandDeclaration = {
  name: 'set',
  arguments: [
    ['[what]', 'settingWhat'],
    ['[words...]', 'settingWords'],
  ],
  options: [
    ['--post <text>', 'post'],
    ['--until <date>', 'until'],
    ['--file <file>', 'settingFile'],
    ['--remove', 'remove'],
  ],
  reads: false,
  load: () => import('../commands/set.ts'),
}
