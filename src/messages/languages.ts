import type { Catalogue, CommandLineWords, CommandName, Language } from './catalogue.ts'
import { commandLine } from './zh/command-line.ts'

/** The words for a command line. They are small, so that help need not wait for everything else that is ever said. */
export async function commandLineWords(language: Language): Promise<CommandLineWords> {
  return language === 'en' ? (await import('./en/command-line.ts')).commandLine : commandLine
}

export async function catalogueIn(language: string): Promise<Catalogue> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./zh.ts')).zh
}

/** Command lines to copy, for the help of a command. */
export async function helpExamplesIn(
  language: string,
): Promise<Readonly<Record<CommandName, readonly string[]>>> {
  return language === 'en'
    ? (await import('./en/help-examples.ts')).helpExamples
    : (await import('./zh/help-examples.ts')).helpExamples
}
