import { decode, placeOf } from '../checklist/decode.ts'
import { layOver } from '../checklist/overlay/lay-over.ts'
import { withProvenance } from '../checklist/overlay/provenance.ts'
import { entryOf, textIn } from '../checklist/overlay/tree.ts'
import { Paths } from '../checklist/paths.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { overlay, type Overlay } from '../checklist/shape/overlay.ts'
import type { MapNode, Span } from '../checklist/yaml/node.ts'
import { locate } from '../checklist/yaml/plain.ts'
import { readYaml } from '../checklist/yaml/read.ts'
import { sortDiagnostics, type Diagnostic } from '../messages/diagnostic.ts'
import type { Base, Library } from './library.ts'
import { overlayRules } from './rules/overlay-registry.ts'
import { allowanceRules, ruleBook } from './rules/registry.ts'
import { suppress } from './suppression.ts'
import { withWaiverSources } from './waivers.ts'
import { inspectChecklist, type Validated } from './validate.ts'

/** From the bytes of an overlay to the checklist it makes of its base, or to every reason why not. Never throws. */
export function validateOverlay(
  file: string,
  bytes: Uint8Array,
  library: Library,
): Validated<Checklist> {
  const { value, diagnostics } = mergeOverlay(file, bytes, library)
  return { value, diagnostics }
}

export interface Merged extends Validated<Checklist> {
  /** What an overlay of this overlay is laid over. */
  tree?: MapNode
  /** Everything there is to say about the merged tree, the base's part included. */
  findings: readonly Diagnostic[]
}

export function mergeOverlay(file: string, bytes: Uint8Array, library: Library): Merged {
  const read = readYaml(file, bytes)
  const { root, comments } = read
  if (root?.kind !== 'map') return { value: undefined, diagnostics: read.diagnostics, findings: [] }
  const settle = (found: Diagnostic[]) =>
    sortDiagnostics(suppress(file, comments, found, ruleBook, allowanceRules))
  const own = judgeOverlay(file, root, library)
  const said = [...read.diagnostics, ...own.diagnostics]
  if (!own.value || own.base.state !== 'sound' || said.some(isError)) {
    return { value: undefined, diagnostics: settle(said), findings: [] }
  }
  const { base, value: written } = own
  const tree = layOver(base.tree, root)
  const { value, diagnostics } = inspectChecklist(file, tree, library.peers)
  const findings = withWaiverSources(diagnostics, { file, root, merged: tree, overlay: written })
  const all = settle([...said, ...causedBy(root, findings, base)])
  const isSound = value !== undefined && !all.some(isError)
  return {
    value: isSound ? withProvenance(value, base.checklist, written) : undefined,
    diagnostics: all,
    tree,
    findings,
  }
}

function judgeOverlay(file: string, root: MapNode, library: Library) {
  const { value, legible, illegible, diagnostics } = decode<Overlay>(file, root, overlay)
  const ref = legible?.extends
  const own = `${textIn(root, 'id') ?? ''}@${textIn(root, 'edition') ?? ''}`
  const base: Base = ref === undefined ? { state: 'broken', file } : library.base(own, ref)
  const gone = new Paths(illegible)
  const isUnsure = (path: Parameters<Paths['meet']>[0]) => gone.meet(path)
  const found =
    legible && ref !== undefined
      ? overlayRules.flatMap(({ id: rule, severity, check }) =>
          check({ legible, root, isUnsure, base }).map(({ path, part, params }): Diagnostic => {
            return { rule, severity, at: placeOf(file, root, path, part), params }
          }),
        )
      : []
  return { value, base, diagnostics: [...diagnostics, ...found] }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/**
 * What the overlay itself says wrongly or brings about. What stands in the part taken over and was found in the base
 * already is the base's business, and so is a definition of the base that is not used any more.
 */
function causedBy(
  root: MapNode,
  findings: readonly Diagnostic[],
  base: Extract<Base, { state: 'sound' }>,
): Diagnostic[] {
  const takenOver = new Set(inheritedSpans(root).map(({ start }) => `${start.line}:${start.col}`))
  const known = new Set(base.findings.map(sayingOf))
  return findings.filter((finding) => {
    const isInherited = takenOver.has(`${finding.at.line}:${finding.at.col}`)
    return !isInherited || !(known.has(sayingOf(finding)) || finding.rule === 'unused-definition')
  })
}

/** Where `layOver` puts what it takes over: at `extends`, and at every key inside `change`. */
function inheritedSpans(root: MapNode): Span[] {
  const change = entryOf(root, 'change')?.value
  return [locate(root, ['extends']), ...(change?.kind === 'map' ? keySpans(change) : [])]
}

function keySpans({ entries }: MapNode): Span[] {
  return entries.flatMap(({ keySpan, value }) => [
    keySpan,
    ...(value.kind === 'map' ? keySpans(value) : []),
  ])
}

/** A finding without its place: the same thing found in two files. */
function sayingOf({ rule, params }: Diagnostic): string {
  const { line: _line, ...rest } = params
  return `${rule} ${JSON.stringify(rest)}`
}
