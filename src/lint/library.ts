import type { Checklist } from '../checklist/shape/checklist.ts'
import { layOver } from '../checklist/overlay/lay-over.ts'
import { textIn } from '../checklist/overlay/tree.ts'
import type { MapNode } from '../checklist/yaml/node.ts'
import { readYaml } from '../checklist/yaml/read.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import { headingOf } from './heading.ts'
import { kindOfFile } from './kind.ts'
import { peerOfTree, together, type Peer, type Peers } from './peers.ts'
import { inspectChecklist, validateChecklist } from './validate.ts'
import { mergeOverlay } from './validate-overlay.ts'

/** A file that others may lean on. */
export interface LibraryFile {
  file: string
  /** `id@edition`, where it is known without reading the file. */
  name?: string
  /** Beside a known name: what the file extends. Of what ships with zicha nobody asks: its bases ship with it. */
  extends?: string
  read: () => Uint8Array
}

/** What stands behind an overlay's `extends`. */
export type Base =
  | { state: 'unknown'; known: readonly string[] }
  /** The way back to the overlay itself. */
  | { state: 'circle'; through: readonly string[] }
  | { state: 'broken'; file: string }
  | { state: 'sound'; checklist: Checklist; tree: MapNode; findings: readonly Diagnostic[] }

export interface Library {
  /** The base of the overlay called `own`, made ready; read and judged once however many overlays extend it. */
  base: (own: string, ref: string) => Base
  /** What checklists may name in `alsoSatisfies`. */
  peers: Peers
}

/** Everything files may lean on, of which nothing is read before one does. Of two files of one name the first counts. */
export function createLibrary(files: readonly LibraryFile[]): Library {
  let index: ReadonlyMap<string, Shelved> | undefined
  const made = new Map<string, Base>()
  const met = new Map<string, Peer | undefined>()
  const library: Library = {
    base: (own, ref) => {
      index ??= indexOf(files)
      const found = index.get(ref)
      if (ref !== own && !found) return { state: 'unknown', known: namesBut(index, own) }
      const through = wayBack(index, own, ref)
      if (through) return { state: 'circle', through }
      const base = made.get(ref) ?? baseOf(found!, library)
      made.set(ref, base)
      return base
    },
    peers: (id) => {
      index ??= indexOf(files)
      if (!met.has(id)) met.set(id, peerIn(index, id))
      return met.get(id)
    },
  }
  return library
}

function namesBut(index: ReadonlyMap<string, Shelved>, own: string): string[] {
  return [...index.keys()].filter((name) => name !== own).sort()
}

interface Shelved {
  file: string
  read: () => Uint8Array
  /** Of an overlay: what it extends. Undefined for files that are not parsed yet and built-in ones. */
  extends: string | undefined
}

function indexOf(files: readonly LibraryFile[]): Map<string, Shelved> {
  const index = new Map<string, Shelved>()
  for (const one of files) {
    const { file, read } = one
    const { name, extends: base } = one.name === undefined ? headingOf(file, read()) : one
    if (name !== undefined && !index.has(name)) index.set(name, { file, read, extends: base })
  }
  return index
}

/** The names from an overlay over what it extends back to itself, if it goes in a circle. */
function wayBack(
  index: ReadonlyMap<string, Shelved>,
  own: string,
  ref: string,
): string[] | undefined {
  const way: string[] = []
  for (let at: string | undefined = ref; at !== undefined && !way.includes(at);) {
    if (at === own) return [own, ...way, own]
    way.push(at)
    at = index.get(at)?.extends
  }
  return undefined
}

function baseOf({ file, read }: Shelved, library: Library): Base {
  const bytes = read()
  if (kindOfFile(file, bytes) === 'overlay') {
    const { value: checklist, tree, findings } = mergeOverlay(file, bytes, library)
    return checklist && tree
      ? { state: 'sound', checklist, tree, findings }
      : { state: 'broken', file }
  }
  const { value: checklist } = validateChecklist(file, bytes)
  const { root } = readYaml(file, bytes)
  if (!checklist || root?.kind !== 'map') return { state: 'broken', file }
  const findings = inspectChecklist(file, root, library.peers).diagnostics
  return { state: 'sound', checklist, tree: root, findings }
}

/** All editions of a checklist as they are written: nothing here depends on whether they are without fault. */
function peerIn(index: ReadonlyMap<string, Shelved>, id: string): Peer | undefined {
  const editions = [...index.keys()].filter((name) => name.slice(0, name.lastIndexOf('@')) === id)
  return together(editions.flatMap((name) => treeOf(index, name) ?? []).map(peerOfTree))
}

function treeOf(
  index: ReadonlyMap<string, Shelved>,
  name: string,
  above: readonly string[] = [],
): MapNode | undefined {
  const found = index.get(name)
  if (!found || above.includes(name)) return undefined
  const { root } = readYaml(found.file, found.read())
  if (root?.kind !== 'map') return undefined
  // Of a built-in overlay only the file itself says what it extends.
  const extended = textIn(root, 'extends')
  if (extended === undefined) return root
  const base = treeOf(index, extended, [...above, name])
  return base && layOver(base, root)
}
