import { textIn } from '../checklist/overlay/tree.ts'
import type { YamlNode } from '../checklist/yaml/node.ts'
import { readYaml } from '../checklist/yaml/read.ts'

/** By what name others find a checklist or an overlay, and which others it leans on itself. */
export interface Heading {
  /** `id@edition`; absent where the file does not say it. */
  name?: string
  /** The name of what an overlay extends. */
  extends?: string
  /** The ids of the checklists it names in `alsoSatisfies`, each once. */
  walks: readonly string[]
}

/** From a file as written: what is wrong with it elsewhere does not hide its heading. */
export function headingOf(file: string, bytes: Uint8Array): Heading {
  const { root } = readYaml(file, bytes)
  if (root?.kind !== 'map') return { walks: [] }
  const [id, edition, base] = ['id', 'edition', 'extends'].map((key) => textIn(root, key))
  return {
    ...(id !== undefined && edition !== undefined && { name: `${id}@${edition}` }),
    ...(base !== undefined && { extends: base }),
    walks: [...new Set(walksIn(root))],
  }
}

/** Wherever they stand: an overlay changes and adds indicators elsewhere than a checklist has them. */
function walksIn(node: YamlNode): string[] {
  if (node.kind === 'sequence') return node.items.flatMap(walksIn)
  if (node.kind !== 'map') return []
  return node.entries.flatMap(({ key, value }) =>
    key === 'alsoSatisfies' && value.kind === 'sequence'
      ? value.items.flatMap((item) =>
          item.kind === 'map' ? (textIn(item, 'checklist') ?? []) : [],
        )
      : walksIn(value),
  )
}
