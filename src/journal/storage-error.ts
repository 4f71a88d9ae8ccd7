export type StorageKind =
  | 'full'
  | 'quota'
  | 'read-only'
  | 'permission'
  | 'too-many-files'
  | 'file-too-big'
  | 'name-too-long'
  | 'missing-folder'
  | 'not-a-folder'
  | 'io'

/** The disk refused. What was to be written is not confirmed, and what was to be read is not known. */
export class StorageError extends Error {
  readonly kind: StorageKind
  readonly path: string
  /** The system's own word, such as ENOSPC; for a bug report. */
  readonly code: string
  /** It is certain that nothing of it is on the disk; else some of it may be, unconfirmed. */
  readonly nothingSaved: boolean
  /** Something was to be read, not written. */
  readonly reading: boolean

  constructor(path: string, cause: unknown, { nothingSaved = false, reading = false } = {}) {
    const code = codeOf(cause)
    super(`${code}: ${path}`, { cause })
    this.name = 'StorageError'
    this.kind = kindOf(code, cause)
    this.path = path
    this.code = code
    this.nothingSaved = nothingSaved
    this.reading = reading
  }
}

const kinds: ReadonlyMap<string, StorageKind> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'quota'],
  ['EROFS', 'read-only'],
  ['EACCES', 'permission'],
  ['EPERM', 'permission'],
  ['EMFILE', 'too-many-files'],
  ['ENFILE', 'too-many-files'],
  ['EFBIG', 'file-too-big'],
  ['ENAMETOOLONG', 'name-too-long'],
  ['ENOENT', 'missing-folder'],
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
])

/** libuv has no name for a used-up quota: it says UNKNOWN, with Linux's or macOS's number. */
const quotaNumbers: readonly unknown[] = [-122, -69]

function kindOf(code: string, cause: unknown): StorageKind {
  if (code === 'UNKNOWN' && quotaNumbers.includes((cause as { errno?: unknown }).errno))
    return 'quota'
  return kinds.get(code) ?? 'io'
}

const ofTheDisk: readonly StorageKind[] = [
  'full',
  'quota',
  'read-only',
  'permission',
  'too-many-files',
]
const writing = new Set(['mkdir', 'write', 'rename', 'unlink', 'fsync', 'fdatasync', 'ftruncate'])

/** What an error that nobody was prepared for says, if it is the disk that refused and no mistake of ours. */
export function refusalOfDisk(error: unknown, path?: string): StorageError | undefined {
  if (!(error instanceof Error)) return undefined
  const { syscall, path: own } = error as { syscall?: unknown; path?: unknown }
  if (typeof syscall !== 'string') return undefined
  const named = path ?? (typeof own === 'string' ? own : syscall)
  const refusal = new StorageError(named, error, { reading: !writing.has(syscall) })
  const isOfDisk = ofTheDisk.includes(refusal.kind) || refusal.code === 'EIO'
  return isOfDisk ? refusal : undefined
}

/** A file that is there and may not be read. */
export function noPermission(path: string): StorageError {
  const cause = Object.assign(new Error('no permission'), { code: 'EACCES' })
  return new StorageError(path, cause, { reading: true })
}

/** The code of an error of the system; empty for anything else. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : ''
}
