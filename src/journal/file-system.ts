import * as fs from 'node:fs'
import { platform } from 'node:os'

/** What is found in a folder; anything but a plain file is not opened. */
export interface FolderItem {
  readonly name: string
  readonly plain: boolean
}

/**
 * The part of the disk that journals use. Every call may throw what `node:fs` throws; tests fail
 * each of them in turn.
 */
export interface FileSystem {
  /** Creates a folder and what is missing above it, for the owner only; the topmost one created. */
  makeFolder(path: string): string | undefined
  /** Items of a folder in no particular order. */
  listFolder(path: string): FolderItem[]
  /** Opens a new file for appending, for the owner only; fails where anything has that name. */
  openNew(path: string): number
  /** Opens what must not be a link, and does not wait for a pipe. */
  openToRead(path: string): number
  /** A plain file's length in bytes; undefined for anything else. */
  plainLength(fd: number): number | undefined
  /** The rest of an open file. */
  readAll(fd: number): Buffer
  /** Writes some of the bytes from `offset` on and says how many. */
  write(fd: number, bytes: Uint8Array, offset: number): number
  /** Returns when the file's content is on the disk. */
  flush(fd: number): void
  /** Returns when the names in a folder are on the disk; nothing where the system cannot do that. */
  flushFolder(path: string): void
  close(fd: number): void
  /** Gives a file another's name, and its place, in one step. */
  replace(path: string, other: string): void
  remove(path: string): void
}

// Windows has no such flags; there a link is refused by what listFolder and plainLength say.
const { O_WRONLY, O_RDONLY, O_CREAT, O_EXCL, O_APPEND } = fs.constants
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants as Partial<typeof fs.constants>
const onWindows = platform() === 'win32'

export const diskFiles: FileSystem = {
  makeFolder: (path) => fs.mkdirSync(path, { recursive: true, mode: 0o700 }),
  listFolder: (path) =>
    fs
      .readdirSync(path, { withFileTypes: true })
      .map((item) => ({ name: item.name, plain: item.isFile() })),
  openNew: (path) => fs.openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW, 0o600),
  openToRead: (path) => fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
  plainLength: (fd) => {
    const found = fs.fstatSync(fd)
    return found.isFile() ? found.size : undefined
  },
  readAll: (fd) => fs.readFileSync(fd),
  write: (fd, bytes, offset) => fs.writeSync(fd, bytes, offset),
  flush: (fd) => fs.fdatasyncSync(fd),
  flushFolder: (path) => {
    if (onWindows) return
    const fd = fs.openSync(path, O_RDONLY)
    try {
      fs.fsyncSync(fd)
    } finally {
      closeQuietly(fd)
    }
  },
  close: (fd) => fs.closeSync(fd),
  replace: (path, other) => patiently(() => fs.renameSync(path, other)),
  remove: (path) => fs.unlinkSync(path),
}

/** Of what was flushed, closing can lose nothing; of what was not, the flush has said so. */
function closeQuietly(fd: number): void {
  try {
    fs.closeSync(fd)
  } catch {
    // The number is given back all the same.
  }
}

/** On Windows a virus scanner may hold a file for a moment; there it is tried again, for half a second. */
function patiently(work: () => void): void {
  for (let tries = 1; ; tries += 1) {
    try {
      return work()
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (!onWindows || tries > 10 || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tries * 10)
    }
  }
}
