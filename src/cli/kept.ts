import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { quietly } from '../journal/durable.ts'
import type { Environment } from './environment.ts'
import { build } from './version.ts'

/** What keeping things between runs asks of the world. */
export type Keeper = Pick<Environment, 'cacheFolder' | 'random'>

/**
 * A name for what this build of zicha makes of these bytes under these words. It hashes all of them, so what is kept is
 * never trusted over the bytes.
 */
export function keyOf(words: readonly string[], bytes: Uint8Array): string {
  const hash = createHash('sha256').update(`${build}\n`)
  for (const word of words) hash.update(`${word}\n`)
  return hash.update(bytes).digest('hex')
}

/** What is kept under a key, if it is whole. A folder that cannot be read keeps nothing. */
export function kept<Value>(
  { cacheFolder }: Keeper,
  key: string,
  isWhole: (value: Partial<Value>) => boolean,
): Value | undefined {
  if (cacheFolder === undefined) return undefined
  try {
    const value = JSON.parse(readFileSync(pathOf(cacheFolder, key), 'utf8')) as Value
    return isWhole(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps a value. Nothing waits for the disk: what a power cut leaves of a file is no JSON, and only speed is lost; so it
 * is where nothing can be written.
 */
export function keep({ cacheFolder, random }: Keeper, key: string, value: unknown): void {
  if (cacheFolder === undefined) return
  const path = pathOf(cacheFolder, key)
  const beside = `${path}.${random()}.tmp`
  try {
    mkdirSync(cacheFolder, { recursive: true, mode: 0o700 })
    writeFileSync(beside, JSON.stringify(value), { flag: 'wx', mode: 0o600 })
    renameSync(beside, path)
  } catch {
    quietly(() => rmSync(beside, { force: true }))
  }
}

function pathOf(folder: string, key: string): string {
  return join(folder, `${key}.json`)
}
