import type { Heading } from './heading.ts'

/** A file that others may lean on, of which only the heading is looked at here. */
export interface Headed {
  file: string
  heading: Heading
  /** Changes with the bytes of the file. */
  digest: string
}

/**
 * Everything besides its own bytes that the verdict on a file hangs on, as lines of text: what it extends, the
 * checklists that it says its indicators answer, what these lean on in turn, and what was looked for in vain. The same
 * lines, the same verdict. Of two files of one name the first counts.
 */
export function leaningOf(own: Heading, files: readonly Headed[]): string[] {
  const index = new Map<string, Headed>()
  for (const one of files) {
    const { name } = one.heading
    if (name !== undefined && !index.has(name)) index.set(name, one)
  }
  const lines: string[] = []
  const [names, ids] = [new Set<string>(), new Set<string>()]
  let isLost = false

  function lean({ extends: base, walks }: Heading): void {
    if (base !== undefined) visit(base)
    for (const id of walks) visitEditions(id)
  }

  function visit(name: string): void {
    if (names.has(name)) return
    names.add(name)
    const found = index.get(name)
    if (!found) isLost = true
    lines.push(found ? `${name} ${found.digest} ${found.file}` : `${name} is missing`)
    if (found) lean(found.heading)
  }

  function visitEditions(id: string): void {
    if (ids.has(id)) return
    ids.add(id)
    const editions = [...index.keys()].filter((name) => name.slice(0, name.lastIndexOf('@')) === id)
    lines.push(`${id} has ${editions.length}`)
    editions.forEach(visit)
  }

  lean(own)
  // Whoever looks for a base in vain is told what there is.
  return isLost ? [...lines, ...[...index.keys()].sort()] : lines
}
