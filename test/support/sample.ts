import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { temporaryFolder } from './environment.ts'

export const sampleSchool = resolve(import.meta.dirname, '../../fixtures/sample-school')

/** A copy of the sample school that a test may write to. */
export function aCopyOfTheSample(): string {
  const folder = join(temporaryFolder(), 'school')
  cpSync(sampleSchool, folder, { recursive: true })
  return folder
}
