import type { Indicator } from '../../../../checklist/shape/indicator.ts'
import { StorageError } from '../../../../journal/storage-error.ts'
import type { FileEvidence } from '../../../../record/entry.ts'
import type { LookAtFile } from '../../../../scoring/proof.ts'
import type { Context } from '../../../context.ts'
import { copyIn, describeFile, lookIn } from '../../../evidence-file.ts'
import { completePath, evidenceFolder, findFile, type Completion } from '../../../evidence-path.ts'
import { isInside } from '../../../read-source.ts'

/** What can be done with files while evidence is asked for. */
export interface EvidenceDesk {
  find: (typed: string) => string | undefined
  complete: (text: string) => Completion
  /** The file, or why it cannot be read. */
  describe: (path: string) => FileEvidence | StorageError
  isInside: (path: string) => boolean
  /** Where copies for an indicator go, as it is written. */
  folderFor: (indicator: Indicator) => string
  /** Throws a StorageError. */
  copyFor: (indicator: Indicator, path: string) => string
  look: LookAtFile
}

export function evidenceDesk(
  { environment }: Context,
  folder: string,
  checklist: string,
): EvidenceDesk {
  const around = { folder, cwd: environment.cwd }
  return {
    find: (typed) => findFile(typed, around),
    complete: (text) => completePath(text, around),
    describe: (path) => {
      try {
        return describeFile(path, around)
      } catch (error) {
        if (error instanceof StorageError) return error
        throw error
      }
    },
    isInside: (path) => isInside(path, folder),
    folderFor: ({ id }) => `${evidenceFolder}/${checklist}/${id}`,
    copyFor: ({ id }, path) =>
      copyIn(path, { folder, random: environment.random() }, { checklist, indicator: id }),
    look: lookIn(folder),
  }
}
