import { indicatorNodes, sequenceIn, textIn } from '../checklist/overlay/tree.ts'
import type { CrossWalk } from '../checklist/shape/indicator.ts'
import type { MapNode } from '../checklist/yaml/node.ts'

/** What an indicator answers elsewhere, too. */
export type Walk = Pick<CrossWalk, 'checklist' | 'indicator'>

/** The indicators of another checklist by id, and what each of them answers elsewhere. */
export type Peer = ReadonlyMap<string, readonly Walk[]>

/** Another checklist by its id, all its known editions together; undefined for one that is not known. */
export type Peers = (checklist: string) => Peer | undefined

const key = 'alsoSatisfies'

/** Whether a file may name indicators of others; a look at the bytes, so that the rest need not know their neighbours. */
export function mayNameOthers(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(key)
}

/** From a checklist as written: what is wrong with it elsewhere does not hide its indicators. */
export function peerOfTree(tree: MapNode): Peer {
  return new Map([...indicatorNodes(tree)].map(([id, node]) => [id, walksIn(node)]))
}

/** Several editions as one: an indicator is known if one of them has it. */
export function together(peers: readonly Peer[]): Peer | undefined {
  if (peers.length === 0) return undefined
  const all = new Map<string, readonly Walk[]>()
  for (const peer of peers) {
    for (const [id, walks] of peer) all.set(id, [...(all.get(id) ?? []), ...walks])
  }
  return all
}

function walksIn(indicator: MapNode): Walk[] {
  return (sequenceIn(indicator, key)?.items ?? []).flatMap((item) => {
    if (item.kind !== 'map') return []
    const [checklist, named] = [textIn(item, 'checklist'), textIn(item, 'indicator')]
    return checklist !== undefined && named !== undefined ? [{ checklist, indicator: named }] : []
  })
}
