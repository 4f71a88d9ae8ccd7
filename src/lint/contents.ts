import type { Legible } from '../checklist/legible.ts'
import type { Checklist, Section } from '../checklist/shape/checklist.ts'
import type { Indicator } from '../checklist/shape/indicator.ts'
import type { Path } from '../checklist/yaml/node.ts'
import { once } from './once.ts'

/** A part of a checklist and where it stands. */
export interface Placed<Value> {
  value: Legible<Value>
  path: Path
}

export type PlacedIndicator = Placed<Indicator>

/** Every section, each before the sections within it. */
export const sectionsIn = once((checklist: Legible<Checklist>) => sectionsWithin(checklist, []))

function sectionsWithin(
  { sections }: { readonly sections?: Legible<Section[]> | undefined },
  path: Path,
): readonly Placed<Section>[] {
  return (sections ?? []).flatMap((value, s) => {
    const own = [...path, 'sections', s]
    return value ? [{ value, path: own }, ...sectionsWithin(value, own)] : []
  })
}

/** Every indicator in the order of the file. */
export const indicatorsIn = once((checklist: Legible<Checklist>): readonly PlacedIndicator[] =>
  sectionsIn(checklist).flatMap(({ value: section, path }) =>
    (section.indicators ?? []).flatMap((value, i) =>
      value ? [{ value, path: [...path, 'indicators', i] }] : [],
    ),
  ),
)

/** What a sentence calls an indicator. */
export function nameOf({ id, title }: Legible<Indicator>): string {
  return id ?? title ?? ''
}

/** The entries of a map of definitions, such as `owners`. */
export function entriesOf<Value>(
  map: Readonly<Record<string, Value | undefined>> | undefined,
): [id: string, value: Value][] {
  return Object.entries(map ?? {}).filter(
    (entry): entry is [string, Value] => entry[1] !== undefined,
  )
}

/** Titles that a reader cannot tell apart: full-width and half-width forms, and blanks, count as the same. */
export function sameTitle(title: string): string {
  return title.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
