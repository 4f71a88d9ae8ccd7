import type { FileSystem } from '../../src/journal/file-system.ts'
import type { StorageKind } from '../../src/journal/storage-error.ts'

/** What a disk may say, and what it means. */
export const storageErrors: readonly [code: string, errno: number, kind: StorageKind][] = [
  ['ENOSPC', -28, 'full'],
  ['EDQUOT', -122, 'quota'],
  ['UNKNOWN', -122, 'quota'],
  ['UNKNOWN', -69, 'quota'],
  ['UNKNOWN', -1, 'io'],
  ['EIO', -5, 'io'],
  ['EROFS', -30, 'read-only'],
  ['EACCES', -13, 'permission'],
  ['EPERM', -1, 'permission'],
  ['EMFILE', -24, 'too-many-files'],
  ['ENFILE', -23, 'too-many-files'],
  ['EFBIG', -27, 'file-too-big'],
  ['ENAMETOOLONG', -36, 'name-too-long'],
  ['ENOTDIR', -20, 'not-a-folder'],
]

/** A disk of which some calls fail, counted from 1; what fails does nothing. */
export function failingAt(
  disk: FileSystem,
  errorAt: (call: number, name: keyof FileSystem) => Error | undefined,
): FileSystem {
  let calls = 0
  return new Proxy(disk, {
    get(target, name: keyof FileSystem) {
      return (...args: unknown[]) => {
        calls += 1
        const error = errorAt(calls, name)
        if (error) throw error
        return Reflect.apply(target[name], target, args) as unknown
      }
    },
  })
}

/** A disk that notes the names of its calls. */
export function countingFiles(disk: FileSystem): { files: FileSystem; calls: string[] } {
  const calls: string[] = []
  return { files: failingAt(disk, (_, name) => void calls.push(name)), calls }
}
