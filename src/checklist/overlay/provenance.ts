import type { Checklist, Section } from '../shape/checklist.ts'
import type { Indicator } from '../shape/indicator.ts'
import type { EditionName, Overlaid } from '../shape/overlaid.ts'
import type { Overlay } from '../shape/overlay.ts'
import { indicatorsOf, sectionsOf } from '../walk.ts'

/** The merged checklist, knowing what each figure that differs from the base comes from, and what is waived and why. */
export function withProvenance(merged: Checklist, base: Checklist, overlay: Overlay): Checklist {
  const by = editionName(overlay)
  const before = new Map(indicatorsOf(base).map((indicator) => [indicator.id, indicator]))
  const indicatorWith = (indicator: Indicator): Indicator => {
    const old = before.get(indicator.id)
    const waived = overlay.waive[indicator.id]
    const waiver = waived ? { ...waived, overlaidBy: by } : old?.waiver
    return { ...marked(indicator, old, by), ...(waiver && { waiver }) }
  }
  const sections = new Map(sectionsOf(base).map((section) => [section.id, section]))
  const sectionWith = (section: Section): Section => ({
    ...section,
    ...originOf(ownPart(section), ownPartOf(sections.get(section.id)), by),
    indicators: section.indicators.map(indicatorWith),
    sections: section.sections.map(sectionWith),
  })
  return {
    ...merged,
    facts: signedEach(merged.facts, base.facts, by),
    ...(merged.split && { split: marked(merged.split, base.split, by) }),
    scales: mapped(merged.scales, (levels, id) => signedEach(levels, base.scales[id] ?? {}, by)),
    honours: signedEach(merged.honours, base.honours, by),
    parts: signedEach(merged.parts, base.parts, by),
    sections: merged.sections.map(sectionWith),
    conclusion: marked(merged.conclusion, base.conclusion, by),
    basedOn: [...(base.basedOn ?? []), editionName(base)],
  }
}

export function editionName({ id, edition, title }: EditionName): EditionName {
  return { id, edition, title }
}

/** What an overlay can change of a section itself. */
function ownPart({ title, points, overlaidBy }: Section) {
  return { title, points, overlaidBy }
}

function ownPartOf(section: Section | undefined) {
  return section && ownPart(section)
}

/** Definitions signed as a whole: whatever is different in one is the overlay's. */
function signedEach<Definition extends Overlaid>(
  definitions: Readonly<Record<string, Definition>>,
  before: Readonly<Record<string, Definition>>,
  by: EditionName,
): Record<string, Definition> {
  return mapped(definitions, (one, id) => ({ ...one, ...originOf(one, before[id], by) }))
}

function mapped<Value>(
  map: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]))
}

/** Who laid down a thing: the overlay where it differs from what it was before, else whoever laid that down. */
function originOf(value: Overlaid, before: Overlaid | undefined, by: EditionName): Overlaid {
  const { overlaidBy, ...old } = before ?? {}
  const { overlaidBy: _, ...now } = value
  const origin = before && same(now, old) ? overlaidBy : by
  return origin ? { overlaidBy: origin } : {}
}

type Tree = Readonly<Record<string, unknown>>

/** Every figure (whatever has a number under `value`) signed: by the overlay when it differs, else as it was signed before. */
function marked<Value>(value: Value, before: unknown, by: EditionName): Value
function marked(value: unknown, before: unknown, by: EditionName): unknown {
  if (Array.isArray(value)) {
    return value.map((item, n) => marked(item, Array.isArray(before) ? before[n] : undefined, by))
  }
  if (!isTree(value)) return value
  const old = isTree(before) ? before : {}
  const pairs = Object.entries(value).map(([key, item]) => [key, marked(item, old[key], by)])
  const signed: Tree = Object.fromEntries(pairs)
  if (typeof value['value'] !== 'number') return signed
  const overlaidBy = isSameFigure(value, old) ? old['overlaidBy'] : by
  return overlaidBy === undefined ? signed : { ...signed, overlaidBy }
}

function isSameFigure(a: Tree, b: Tree): boolean {
  return ['value', 'when', 'source'].every((key) => same(a[key], b[key]))
}

function same(a: unknown, b: unknown): boolean {
  if (!isTree(a) || !isTree(b)) return a === b
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
