import type { Catalogue } from '../../messages/catalogue.ts'
import type { CommandModule } from '../context.ts'

export type CommandName = Exclude<keyof Catalogue['cli']['commands'], 'menu'>
type OptionText = keyof Catalogue['cli']['options']
type ArgumentText = keyof Catalogue['cli']['arguments']

export interface CommandDeclaration {
  name: CommandName
  /** `<x>` required, `[x]` optional, `[x...]` many. */
  arguments?: readonly (readonly [flags: string, text: ArgumentText])[]
  options?: readonly (readonly [flags: string, text: OptionText])[]
  /** Options that may be given several times. */
  repeatable?: readonly (readonly [flags: string, text: OptionText])[]
  /** Offers `--format` with these, the first being the default, and `-o`. */
  formats?: readonly string[]
  /** Only reading commands know `--today`. */
  reads: boolean
  load: () => Promise<CommandModule>
}

const round = ['--round <round>', 'round'] as const
const by = ['--by <name>', 'by'] as const

/** Every command: its surface here, what it does behind `load`, read only when it is called. */
export const commands: readonly CommandDeclaration[] = [
  {
    name: 'init',
    options: [
      ['--name <name>', 'name'],
      ['--code <code>', 'code'],
      ['--stages <stages>', 'stages'],
      ['--use <checklists>', 'use'],
      ['--visit <date>', 'visit'],
      by,
    ],
    reads: false,
    load: () => import('./init.ts'),
  },
  {
    name: 'round',
    arguments: [
      ['<action>', 'roundAction'],
      ['[checklist]', 'checklist'],
      ['[round]', 'round'],
    ],
    options: [['--kind <kind>', 'kind'], by],
    formats: ['table', 'json', 'md'],
    reads: false,
    load: () => import('./round.ts'),
  },
  {
    name: 'checklists',
    arguments: [['[checklist]', 'checklist']],
    options: [['--print', 'print']],
    formats: ['table', 'json', 'md'],
    reads: true,
    load: () => import('./checklists.ts'),
  },
  {
    name: 'check',
    arguments: [['[checklist]', 'checklist']],
    options: [round, by],
    reads: false,
    load: () => import('./check.ts'),
  },
  {
    name: 'answer',
    arguments: [
      ['<checklist>', 'checklist'],
      ['[indicator]', 'indicator'],
      ['[value]', 'value'],
    ],
    options: [
      ['--stage <stage>', 'stage'],
      ['--note <text>', 'note'],
      ['--not-applicable [reason]', 'notApplicable'],
      ['--observed-on <date>', 'observedOn'],
      ['--file <file>', 'file'],
      round,
      by,
    ],
    reads: false,
    load: () => import('./answer.ts'),
  },
  {
    name: 'status',
    formats: ['table', 'json', 'md'],
    reads: true,
    load: () => import('./status.ts'),
  },
  {
    name: 'report',
    arguments: [['<checklist>', 'checklist']],
    options: [round, ['--fail-on <what>', 'failOn']],
    formats: ['table', 'json', 'md'],
    reads: true,
    load: () => import('./report.ts'),
  },
  {
    name: 'log',
    arguments: [
      ['<checklist>', 'checklist'],
      ['[indicator]', 'indicator'],
    ],
    options: [round],
    formats: ['table', 'json', 'md'],
    reads: true,
    load: () => import('./log.ts'),
  },
  {
    name: 'validate',
    arguments: [['[paths...]', 'filesToValidate']],
    options: [
      ['--strict', 'strict'],
      ['--max-warnings <count>', 'maxWarnings'],
      ['--explain <rule>', 'explain'],
    ],
    formats: ['pretty', 'json', 'sarif', 'junit', 'github'],
    reads: true,
    load: () => import('./validate.ts'),
  },
  {
    name: 'new',
    arguments: [['<id>', 'ownId']],
    options: [
      ['--title <text>', 'title'],
      ['--subject <kind>', 'subject'],
      ['--stages <stages>', 'stages'],
      ['--from <file>', 'from'],
      ['--force', 'force'],
    ],
    reads: false,
    load: () => import('./new.ts'),
  },
  {
    name: 'schema',
    arguments: [['<shape>', 'shape']],
    formats: ['json'],
    reads: false,
    load: () => import('./schema.ts'),
  },
  {
    name: 'diff',
    arguments: [
      ['<old>', 'oldChecklist'],
      ['<new>', 'newChecklist'],
    ],
    formats: ['table', 'json', 'md'],
    reads: true,
    load: () => import('./diff.ts'),
  },
  {
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
    formats: ['table', 'json', 'md'],
    reads: false,
    load: () => import('./upgrade.ts'),
  },
  {
    name: 'verify',
    arguments: [['[paths...]', 'paths']],
    repeatable: [['--head <receipt>', 'head']],
    formats: ['table', 'json'],
    reads: true,
    load: () => import('./verify.ts'),
  },
]
