import { placeOf } from '../checklist/decode.ts'
import { mapIn } from '../checklist/overlay/tree.ts'
import type { Overlay } from '../checklist/shape/overlay.ts'
import { suggest } from '../checklist/suggest.ts'
import type { MapNode } from '../checklist/yaml/node.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'

/** The sources that waivers cite stand in no checklist: here they are held against the definitions, and count as used. */
export function withWaiverSources(
  findings: readonly Diagnostic[],
  {
    file,
    root,
    merged,
    overlay,
  }: { file: string; root: MapNode; merged: MapNode; overlay: Overlay },
): Diagnostic[] {
  const known = (mapIn(merged, 'sources')?.entries ?? []).map(({ key }) => key)
  const cited = Object.entries(overlay.waive).flatMap(([id, { source }]) =>
    source?.ref === undefined ? [] : [{ id, ref: source.ref }],
  )
  const refs = new Set(cited.map(({ ref }) => ref))
  const isCited = ({ rule, params }: Diagnostic) =>
    rule === 'unused-definition' &&
    params['key'] === 'sources' &&
    typeof params['id'] === 'string' &&
    refs.has(params['id'])
  const unknown = cited.filter(({ ref }) => !known.includes(ref))
  return [
    ...findings.filter((finding) => !isCited(finding)),
    ...unknown.map(({ id, ref: seen }): Diagnostic => ({
      rule: 'unknown-source',
      severity: 'error',
      at: placeOf(file, root, ['waive', id, 'source', 'ref']),
      params: { seen, suggestion: suggest(seen, known) ?? '', known },
    })),
  ]
}
