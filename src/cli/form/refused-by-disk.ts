import { problem, wholeFile, type FormProblem } from '../../intake/form/problem.ts'
import { refusalOfDisk, StorageError } from '../../journal/storage-error.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { storageText } from '../storage-text.ts'

const rule = 'disk-refused'

/**
 * What the disk refused while one file of several was taken over, as a problem of that file: it stands or falls alone,
 * and the others are taken over all the same. Throws every other error.
 */
export function refusedByDisk(error: unknown, say: Catalogue): FormProblem {
  const refusal = error instanceof StorageError ? error : refusalOfDisk(error)
  if (!refusal) throw error
  const saved = refusal.reading || refusal.nothingSaved ? 'no' : 'unknown'
  return problem(wholeFile, rule, { text: storageText(refusal, say), saved })
}

/** Whether it was the disk that kept a file from being taken over, and not what stands in it. */
export function isRefusedByDisk({ problems }: { problems: readonly FormProblem[] }): boolean {
  return problems.some((one) => one.rule === rule)
}

/** How many files were sent back, and how many the disk refused. */
export function countRefused(results: readonly { problems: readonly FormProblem[] }[]): {
  rejected: number
  failed: number
} {
  const failed = results.filter(isRefusedByDisk).length
  const refused = results.filter(({ problems }) => problems.length > 0).length
  return { rejected: refused - failed, failed }
}

export function importCode(results: readonly { problems: readonly FormProblem[] }[]): ExitCode {
  const { rejected, failed } = countRefused(results)
  if (failed > 0) return exitCodes.storage
  return rejected > 0 ? exitCodes.findings : exitCodes.fine
}
