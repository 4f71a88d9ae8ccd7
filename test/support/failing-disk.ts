import * as real from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { dirname, join, resolve, sep } from 'node:path'

/** One call of `node:fs` about something in the folder that is watched. */
export interface DiskCall {
  /** Counted from 1. */
  number: number
  name: string
  path: string
  /** How many a write was given. */
  bytes?: number
}

/** What becomes of a call: it throws, or a write takes only so many of the bytes. */
export type Fault = { error: Error } | { takes: number } | undefined

export interface Watched<T> {
  result: T
  calls: DiskCall[]
  /** Whether anything was written, made, renamed or removed. */
  changed: boolean
  /**
   * Files that were written or named and not flushed since, with the bytes that were: a power cut may take all but
   * these. Undefined where it may take the name.
   */
  unflushed: Map<string, number | undefined>
  /** Files that were flushed again after a flush had failed, which proves nothing. */
  flushedAgain: string[]
}

type Call = (...args: unknown[]) => unknown
type Synchronous = Record<string, Call>

const fs = createRequire(import.meta.url)('node:fs') as Synchronous
const { O_CREAT } = real.constants

/** What `node:fs` throws; a used-up quota has no name of its own there. */
export const diskErrors: readonly [name: string, code: string, errno: number][] = [
  ['ENOSPC', 'ENOSPC', -28],
  ['EDQUOT', 'UNKNOWN', -122],
  ['EIO', 'EIO', -5],
  ['EROFS', 'EROFS', -30],
  ['EACCES', 'EACCES', -13],
  ['EMFILE', 'EMFILE', -24],
]

export function diskError(code: string, errno: number, syscall: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, errno, syscall, path })
}

/**
 * Lets `work` run on the real disk, where every synchronous call of `node:fs` about something in
 * one of the folders may fail as the system would make it fail; everybody else's calls pass. What
 * is flushed is only noted, because to wait for a disk thousands of times proves nothing more.
 */
export async function onFailingDisk<T>(
  folders: readonly string[],
  faultAt: (call: DiskCall) => Fault,
  work: () => Promise<T>,
): Promise<Watched<T>> {
  const calls: DiskCall[] = []
  const open = new Map<number, string>()
  const written = new Map<string, number>()
  const flushed = new Map<string, number>()
  const unflushedNames = new Set<string>()
  const failedFlushes = new Set<number>()
  const flushedAgain: string[] = []
  let changed = false

  function watchedPath(first: unknown): string | undefined {
    if (typeof first === 'number') return open.get(first)
    if (typeof first !== 'string') return undefined
    const path = resolve(first)
    return folders.some((one) => path === one || path.startsWith(one + sep)) ? path : undefined
  }

  function named(path: string): void {
    changed = true
    unflushedNames.add(path)
  }

  function note(name: string, path: string, args: readonly unknown[], result: unknown): void {
    switch (name) {
      case 'openSync': {
        open.set(result as number, path)
        failedFlushes.delete(result as number)
        const flags = args[1] ?? 'r'
        const creates = typeof flags === 'number' ? (flags & O_CREAT) !== 0 : flags !== 'r'
        if (creates) named(path)
        return
      }
      case 'closeSync':
        open.delete(args[0] as number)
        return
      case 'writeSync':
        changed = true
        written.set(path, (written.get(path) ?? 0) + (result as number))
        return
      case 'mkdirSync':
        // With `recursive` it says which folder was the topmost that was missing.
        if (typeof result !== 'string') return
        for (let made = path; made.length >= resolve(result).length; made = dirname(made))
          named(made)
        return
      case 'renameSync': {
        const to = resolve(args[1] as string)
        for (const sizes of [written, flushed]) {
          const size = sizes.get(path)
          sizes.delete(path)
          if (size === undefined) sizes.delete(to)
          else sizes.set(to, size)
        }
        unflushedNames.delete(path)
        return named(to)
      }
      case 'unlinkSync':
        changed = true
        written.delete(path)
        unflushedNames.delete(path)
    }
  }

  function flush(fd: number, path: string): void {
    if (failedFlushes.has(fd)) flushedAgain.push(path)
    flushed.set(path, written.get(path) ?? 0)
    for (const name of unflushedNames) if (dirname(name) === path) unflushedNames.delete(name)
  }

  const originals = new Map<string, Call>()
  for (const name of Object.keys(fs).filter((one) => one.endsWith('Sync'))) {
    const original = fs[name]!
    originals.set(name, original)
    fs[name] = (...args) => {
      const path = watchedPath(args[0])
      if (path === undefined) return original(...args)
      const bytes = name === 'writeSync' ? lengthOf(args) : undefined
      const call = { number: calls.length + 1, name, path, ...(bytes !== undefined && { bytes }) }
      calls.push(call)
      const fault = faultAt(call)
      const isFlush = name === 'fsyncSync' || name === 'fdatasyncSync'
      if (fault && 'error' in fault) {
        // That is all the real one says of an error.
        if (name === 'existsSync') return false
        if (isFlush) failedFlushes.add(args[0] as number)
        // The number is free again, whatever the system says.
        if (name === 'closeSync') {
          original(...args)
          open.delete(args[0] as number)
        }
        throw fault.error
      }
      if (isFlush) return flush(args[0] as number, path)
      if (fault && name === 'writeSync') {
        if (fault.takes === 0) return 0
        const [fd, bytes, offset] = args as [number, Uint8Array, number | undefined]
        const part = bytes.subarray(offset ?? 0, (offset ?? 0) + fault.takes)
        const written = original(fd, part)
        note(name, path, args, written)
        return written
      }
      const result = original(...args)
      note(name, path, args, result)
      return result
    }
  }
  syncBuiltinESMExports()
  try {
    const result = await work()
    const unflushed = new Map<string, number | undefined>()
    for (const [path, bytes] of written) {
      const safe = flushed.get(path) ?? 0
      if (safe < bytes) unflushed.set(path, safe)
    }
    for (const path of unflushedNames) unflushed.set(path, undefined)
    return { result, calls, changed, unflushed, flushedAgain }
  } finally {
    for (const [name, original] of originals) fs[name] = original
    syncBuiltinESMExports()
    for (const fd of open.keys()) real.closeSync(fd)
  }
}

function lengthOf([, bytes, offset = 0]: readonly unknown[]): number {
  return (bytes as Uint8Array).length - (offset as number)
}

/** Everything in a folder: the content of each file, and null for each folder. */
export function treeOf(folder: string): Map<string, Buffer | null> {
  const tree = new Map<string, Buffer | null>()
  const walk = (path: string): void => {
    for (const item of real.readdirSync(path, { withFileTypes: true })) {
      const own = join(path, item.name)
      tree.set(own, item.isDirectory() ? null : real.readFileSync(own))
      if (item.isDirectory()) walk(own)
    }
  }
  walk(folder)
  return tree
}

/** Makes a folder again what it was. */
export function restore(folder: string, tree: ReadonlyMap<string, Buffer | null>): void {
  const now = treeOf(folder)
  for (const path of [...now.keys()].reverse()) {
    if (!tree.has(path)) real.rmSync(path, { recursive: true, force: true })
  }
  for (const [path, content] of tree) {
    const there = now.get(path)
    if (content === null) real.mkdirSync(path, { recursive: true })
    else if (!there?.equals(content)) real.writeFileSync(path, content)
  }
}
