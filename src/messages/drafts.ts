import type { drafts } from './zh/drafts.ts'

/** What `zicha new` says, and what it writes into the file beside the YAML. */
export type DraftWords = typeof drafts

/** Not part of the catalogue: few runs need them, and every start would have to read them. */
export async function draftWords(language: string): Promise<DraftWords> {
  return language === 'en'
    ? (await import('./en/drafts.ts')).drafts
    : (await import('./zh/drafts.ts')).drafts
}
