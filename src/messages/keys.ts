import type { keys } from './zh/keys.ts'

/** What every key means, by the mapping it stands in. */
export type Keys = typeof keys

/** Not part of the catalogue: few runs need them, and every start would have to read them. */
export async function keysIn(language: string): Promise<Keys> {
  return language === 'en'
    ? (await import('./en/keys.ts')).keys
    : (await import('./zh/keys.ts')).keys
}
