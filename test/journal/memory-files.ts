import { basename, dirname } from 'node:path'
import type { FileSystem } from '../../src/journal/file-system.ts'

/** A disk in memory: the calls journals make, over a map that a test may change behind their back. */
export class MemoryFiles implements FileSystem {
  readonly contents = new Map<string, Buffer>()
  readonly folders = new Set<string>(['/'])
  readonly #open = new Map<number, string>()
  #nextFd = 3

  get openFiles(): number {
    return this.#open.size
  }

  makeFolder(path: string): string | undefined {
    if (this.folders.has(path)) return undefined
    const above = this.makeFolder(dirname(path))
    this.folders.add(path)
    return above ?? path
  }

  listFolder(path: string) {
    if (!this.folders.has(path)) throw systemError('ENOENT')
    return [...this.contents.keys()]
      .filter((file) => dirname(file) === path)
      .map((file) => ({ name: basename(file), plain: true }))
  }

  openNew(path: string): number {
    if (this.contents.has(path)) throw systemError('EEXIST')
    this.contents.set(path, Buffer.alloc(0))
    return this.#register(path)
  }

  openToRead(path: string): number {
    if (!this.contents.has(path)) throw systemError('ENOENT')
    return this.#register(path)
  }

  plainLength(fd: number): number | undefined {
    return this.readAll(fd).length
  }

  readAll(fd: number): Buffer {
    return this.contents.get(this.#pathOf(fd)) ?? Buffer.alloc(0)
  }

  write(fd: number, bytes: Uint8Array, offset: number): number {
    const path = this.#pathOf(fd)
    this.contents.set(path, Buffer.concat([this.readAll(fd), bytes.subarray(offset)]))
    return bytes.length - offset
  }

  flush(fd: number): void {
    this.#pathOf(fd)
  }

  flushFolder(path: string): void {
    if (!this.folders.has(path)) throw systemError('ENOENT')
  }

  close(fd: number): void {
    this.#pathOf(fd)
    this.#open.delete(fd)
  }

  replace(path: string, other: string): void {
    const content = this.contents.get(path)
    if (content === undefined) throw systemError('ENOENT')
    this.contents.delete(path)
    this.contents.set(other, content)
  }

  remove(path: string): void {
    if (!this.contents.has(path)) throw systemError('ENOENT')
    this.contents.delete(path)
  }

  #register(path: string): number {
    this.#open.set(this.#nextFd, path)
    return this.#nextFd++
  }

  #pathOf(fd: number): string {
    const path = this.#open.get(fd)
    if (path === undefined) throw systemError('EBADF')
    return path
  }
}

/** What `node:fs` throws. */
export function systemError(code: string, errno = -1): Error {
  return Object.assign(new Error(code), { code, errno })
}
