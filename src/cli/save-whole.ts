import { writeJournals, type Batch, type Written } from '../journal/batch.ts'
import { StorageError } from '../journal/storage-error.ts'
import type { Entry } from '../record/entry.ts'
import type { Context } from './context.ts'

/**
 * Writes journals, all or none. Whatever the disk says, the person must know what became of them: that is said on
 * stderr, and the StorageError goes on. Throws a LineError.
 */
export function saveWhole<E extends Entry>(
  { environment, say, err }: Context,
  batches: readonly Batch<E>[],
): Written<E>[] {
  try {
    return writeJournals(environment, batches)
  } catch (error) {
    if (error instanceof StorageError) {
      const { nothingSaved, notSure } = say.cli.storage
      err.write(`${error.nothingSaved ? nothingSaved : notSure}\n`)
    }
    throw error
  }
}
