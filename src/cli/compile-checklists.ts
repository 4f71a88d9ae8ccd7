import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { summarise } from '../checklist/summary.ts'
import { validateChecklist } from '../lint/validate.ts'

/** Compiles the built-in checklists when the package is built. Throws on the first problem: we ship none that has any. */
export function compileChecklists(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  const names = readdirSync(from)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  const summaries = names.map((name) => {
    const { value: checklist, diagnostics } = validateChecklist(
      name,
      readFileSync(join(from, name)),
    )
    if (!checklist || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2))
    const compiled = join(to, `${checklist.id}@${checklist.edition}`)
    writeFileSync(`${compiled}.json`, JSON.stringify(checklist))
    // Overlays are laid over what the author wrote.
    copyFileSync(join(from, name), `${compiled}.yaml`)
    return summarise(checklist)
  })
  writeFileSync(join(to, 'index.json'), JSON.stringify(summaries))
}
