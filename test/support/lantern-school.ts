import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run, temporaryFolder } from './environment.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures')

/** A school with the lantern checklist in both its editions, and its overlays. */
export async function aLanternSchool(): Promise<string> {
  const cwd = temporaryFolder()
  const flags = ['--name', '晨光学校', '--code', 'CG01', '--stages', 'primary,junior']
  await run(['init', ...flags, '--by', '张三'], { cwd })
  mkdirSync(join(cwd, 'checklists'))
  for (const folder of ['overlays', 'upgrade']) {
    for (const name of readdirSync(join(fixtures, folder))) {
      const isMap = name === 'map.yaml'
      copyFileSync(join(fixtures, folder, name), join(cwd, isMap ? '' : 'checklists', name))
    }
  }
  return cwd
}
