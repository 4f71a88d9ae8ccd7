import type { StorageError } from '../journal/storage-error.ts'
import type { Catalogue } from '../messages/catalogue.ts'

/** What the disk refused, of which file and why, in one sentence. */
export function storageText(
  { path, kind, reading }: StorageError,
  { cli: { storage } }: Pick<Catalogue, 'cli'>,
): string {
  const words = { path, reason: storage[kind] }
  return reading ? storage.unread(words) : storage.failed(words)
}
