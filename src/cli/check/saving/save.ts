import { visible } from '../../../export/text/visible.ts'
import { StorageError } from '../../../journal/storage-error.ts'
import type { Draft, Entry } from '../../../record/entry.ts'
import { limits } from '../../../record/limits.ts'
import { LineError } from '../../../record/line-error.ts'
import type { Session } from '../session.ts'
import type { Recording } from './recording.ts'

/**
 * Saves an entry; false, with the reason said, when it cannot be a line of a journal. When the disk refuses, what was
 * typed is shown once more, so that it is not lost.
 */
export function save(
  { context, page: { say }, tell }: Pick<Session, 'context' | 'page' | 'tell'>,
  recording: Pick<Recording, 'save'>,
  draft: Draft<Entry>,
  { name, value }: { name: string; value: string },
): boolean {
  try {
    recording.save(draft)
    return true
  } catch (error) {
    if (error instanceof StorageError) {
      const words = say.check.notSaved({ question: name, value })
      context.err.write(`${visible(words, { newlines: true })}\n`)
    }
    if (!(error instanceof LineError)) throw error
    const reason = say.lineProblems[error.problem]({ at: error.at, limit: limits.text })
    tell(say.walk.cannotRecord({ reason }))
    return false
  }
}
