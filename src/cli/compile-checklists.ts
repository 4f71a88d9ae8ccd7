import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { summarise } from '../checklist/summary.ts'
import { headingOf } from '../lint/heading.ts'
import { kindOfFile } from '../lint/kind.ts'
import type { Headed } from '../lint/leaning.ts'
import { createLibrary } from '../lint/library.ts'
import { validateOverlay } from '../lint/validate-overlay.ts'
import { validateChecklist } from '../lint/validate.ts'
import { compileExamples } from './rule-examples.ts'

/**
 * Compiles the built-in checklists and overlays, and the examples of the reference beside them, when the package is
 * built. Throws on the first problem: we ship none that has any.
 */
export function compileChecklists(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  const names = readdirSync(from)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  const read = (name: string) => readFileSync(join(from, name))
  const library = createLibrary(names.map((name) => ({ file: name, read: () => read(name) })))
  const summaries = names.map((name) => {
    const bytes = read(name)
    const { value: checklist, diagnostics } =
      kindOfFile(name, bytes) === 'overlay'
        ? validateOverlay(name, bytes, library)
        : validateChecklist(name, bytes)
    if (!checklist || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2))
    const compiled = join(to, `${checklist.id}@${checklist.edition}`)
    writeFileSync(`${compiled}.json`, JSON.stringify(checklist))
    // Overlays are laid over what the author wrote.
    copyFileSync(join(from, name), `${compiled}.yaml`)
    return summarise(checklist)
  })
  writeFileSync(join(to, 'index.json'), JSON.stringify(summaries))
  const headed = names.map((file): Headed => {
    const bytes = read(file)
    const digest = createHash('sha256').update(bytes).digest('hex')
    return { file, heading: headingOf(file, bytes), digest }
  })
  writeFileSync(join(to, 'headings.json'), JSON.stringify(headed))
  compileExamples(readFileSync(join(from, 'RULES.md'), 'utf8'), to)
}
