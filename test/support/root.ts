import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's folder, also for what has been bundled somewhere below it. */
export const root = above(import.meta.dirname)

function above(folder: string): string {
  return existsSync(join(folder, 'make.mjs')) ? folder : above(dirname(folder))
}
