import { exportFormats } from '../../export/registry.ts'
import type { Catalogue, CommandName } from '../../messages/catalogue.ts'
import type { CommandModule } from '../context.ts'

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

/** Options that several commands have. */
export const round = ['--round <round>', 'round'] as const
export const by = ['--by <name>', 'by'] as const

/** The formats of whatever is built as a document. */
export const reportFormats = Object.keys(exportFormats)
