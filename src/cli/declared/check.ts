import { by, round, type CommandDeclaration } from './declaration.ts'

export const check: CommandDeclaration = {
  name: 'check',
  arguments: [['[checklists...]', 'checklistsToCheck']],
  options: [
    ['--only <what>', 'only'],
    ['--section <name>', 'section'],
    ['--owner <name>', 'owner'],
    ['--place <name>', 'place'],
    ['--by-place', 'byPlace'],
    ['--from <round>', 'fromRound'],
    ['--observed-on <date>', 'observedOn'],
    round,
    by,
  ],
  reads: false,
  load: () => import('../commands/check.ts'),
}
