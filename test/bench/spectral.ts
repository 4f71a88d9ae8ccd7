import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bigChecklist } from './big-workspace.ts'
import { compare, processTime, type Ratio } from './pair.ts'

/** The least that can be asked of a linter. */
const ruleset = `rules:
  title-present:
    given: $
    severity: error
    then: { field: title, function: truthy }
`

/**
 * Whole processes over the same files, none seen before: `zicha validate` with all its rules against
 * `spectral lint` with one. `spectral` is the folder of its package, `…/node_modules/@stoplight/spectral-cli`.
 */
export async function spectralRatio(
  folder: string,
  files: number,
  rounds: number,
  spectral: string,
): Promise<Ratio> {
  const own = join(folder, 'spectral')
  const [checklists, cache, rules] = ['checklists', 'cache', 'rules.yaml'].map((name) =>
    join(own, name),
  ) as [string, string, string]
  mkdirSync(checklists, { recursive: true })
  writeFileSync(rules, ruleset)
  for (let n = 0; n < files; n++)
    writeFileSync(join(checklists, `big-${n}.yaml`), bigChecklist(200, `big-${n}`))
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: own }
  return compare(
    `validate ${files} × 200 indicators ÷ spectral, one rule`,
    0.5,
    rounds,
    () => {
      rmSync(cache, { recursive: true, force: true })
      return processTime([resolve('bin/zicha.js'), 'validate', checklists], { env })
    },
    () =>
      processTime(
        [join(spectral, 'dist', 'index.js'), 'lint', `${checklists}/*.yaml`, '--ruleset', rules],
        { env },
      ),
  )
}
