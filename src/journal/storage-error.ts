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

  constructor(path: string, cause: unknown, { nothingSaved = false } = {}) {
    const code = codeOf(cause)
    super(`${code}: ${path}`, { cause })
    this.name = 'StorageError'
    this.kind = kindOf(code, cause)
    this.path = path
    this.code = code
    this.nothingSaved = nothingSaved
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

/** The code of an error of the system; empty for anything else. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : ''
}
