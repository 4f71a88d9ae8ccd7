import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { StorageError } from '../journal/storage-error.ts'

export type SourceRefusal = 'missing' | 'not-a-file' | 'too-big' | 'no-permission'

// Not defined on Windows.
const noWait = constants.O_NONBLOCK ?? 0
const noFollow = constants.O_NOFOLLOW ?? 0

const refusals = new Map<string, SourceRefusal>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ENAMETOOLONG', 'missing'],
  ['ERR_INVALID_ARG_VALUE', 'missing'],
  ['ELOOP', 'not-a-file'],
  ['EISDIR', 'not-a-file'],
  ['ENXIO', 'not-a-file'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
])

/**
 * Reads a file that may come from a stranger: at most `limit` bytes of a regular file, without ever
 * waiting for a pipe or a device. A link to a regular file is followed, unless the path is inside
 * `within` and the link leads out of it: a repository must not show what lies beside it. Throws a
 * StorageError when it is the disk that fails.
 */
export function readSource(
  path: string,
  limit: number,
  within: string,
): { bytes: Uint8Array } | { refused: SourceRefusal } {
  try {
    const real = realpathSync(path)
    if (leadsOut(path, real, within)) return { refused: 'not-a-file' }
    // Opening a device can have effects, so it is not opened; and what was opened is looked at
    // again, for by then the name may mean something else.
    if (!statSync(real).isFile()) return { refused: 'not-a-file' }
    const file = openSync(real, constants.O_RDONLY | noWait | noFollow)
    try {
      if (!fstatSync(file).isFile()) return { refused: 'not-a-file' }
      const bytes = readAtMost(file, limit + 1)
      return bytes.length > limit ? { refused: 'too-big' } : { bytes }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const refused = refusalOf(error)
    if (refused) return { refused }
    throw new StorageError(path, error, { reading: true })
  }
}

/** What a failure to open says about the file; undefined where it says something about the disk. */
export function refusalOf(error: unknown): SourceRefusal | undefined {
  return refusals.get((error as NodeJS.ErrnoException).code ?? '')
}

function leadsOut(path: string, real: string, within: string): boolean {
  return isInside(resolve(path), resolve(within)) && !isInside(real, realpathSync(within))
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const pieceSize = 1 << 16

/**
 * Asks for no size: a growing file, and some files of the system, have another one. In pieces, because most files are
 * small, and to lay out the largest that is allowed takes longer than to read them.
 */
function readAtMost(file: number, most: number): Uint8Array {
  const pieces: Uint8Array[] = []
  for (let length = 0; length < most;) {
    const piece = Buffer.allocUnsafe(Math.min(pieceSize, most - length))
    const got = readSync(file, piece, 0, piece.length, null)
    if (got === 0) break
    pieces.push(piece.subarray(0, got))
    length += got
  }
  return new Uint8Array(Buffer.concat(pieces))
}
