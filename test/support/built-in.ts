import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const folder = join(root, 'checklists')

/** The ids of the checklists that ship, but for the overlays: what those say rests on their base. */
export const builtInIds: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .filter((name) => readFileSync(join(folder, name), 'utf8').startsWith('format: zicha/checklist@'))
  .map((name) => name.slice(0, -'.yaml'.length))
