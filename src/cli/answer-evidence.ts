import { isNamedFile } from '../intake/evidence.ts'
import type { Intake } from '../intake/answers.ts'
import type { GivenAnswer } from '../intake/reader.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import type { Evidence } from '../record/entry.ts'
import { describeFile } from './evidence-file.ts'
import { findFile } from './evidence-path.ts'

export interface LookedAt {
  evidence: ReadonlyMap<GivenAnswer, readonly Evidence[]>
  diagnostics: Diagnostic[]
}

/**
 * Looks at every file that is named as evidence: where it lies, and its content. One that is not there is a mistake of
 * the file that names it. Throws a StorageError when one cannot be read.
 */
export function lookAtEvidence({ evidence, place }: Intake, folder: string, cwd: string): LookedAt {
  const around = { folder, cwd }
  const diagnostics: Diagnostic[] = []
  const looked = [...evidence].map(([answer, pieces]) => {
    const found = pieces.flatMap((piece): Evidence[] => {
      if (!isNamedFile(piece)) return [piece]
      const { path: seen, at, ...said } = piece
      const path = findFile(seen, around)
      if (path !== undefined) return [{ ...said, ...describeFile(path, around) }]
      diagnostics.push({
        rule: 'evidence-no-file',
        severity: 'error',
        at: place(at),
        params: { seen },
      })
      return []
    })
    return [answer, found] as const
  })
  return { evidence: new Map(looked), diagnostics }
}
