import { readdirSync, statSync, type Dirent } from 'node:fs'
import { StorageError } from '../journal/storage-error.ts'
import { refusalOf } from './read-source.ts'

/**
 * Whether anything has this name. Throws a StorageError where the disk does not say: to take that for a no would be to
 * write beside, or over, what is there.
 */
export function isThere(path: string): boolean {
  return unlessMissing(path, () => statSync(path) !== undefined) ?? false
}

/** What a folder holds, in no particular order; nothing where there is no such folder. Throws a StorageError. */
export function itemsIn(folder: string): Dirent[] {
  return unlessMissing(folder, () => readdirSync(folder, { withFileTypes: true })) ?? []
}

function unlessMissing<T>(path: string, look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    const refused = refusalOf(error)
    if (refused === 'missing' || refused === 'not-a-file') return undefined
    throw new StorageError(path, error, { reading: true })
  }
}
