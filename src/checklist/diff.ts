import { leavesOf, type Leaf } from './leaves.ts'
import type { Checklist, FactSpec, Section } from './shape/checklist.ts'
import type { Indicator } from './shape/indicator.ts'
import { sectionsOf } from './walk.ts'

export type Scalar = string | number | boolean | undefined

/** What one edition says otherwise than another. `indicator` is absent where it is about the checklist as a whole. */
export type Difference =
  | { kind: 'new' | 'retired'; indicator: string; title: string }
  | { kind: 'moved'; indicator: string; title: string; from: string; to: string }
  /** A number that decides something: `stricter` where that can be said, `path` as in the file. */
  | (Changed & {
      kind: 'raised' | 'lowered'
      indicator: string
      title: string
      from: number
      to: number
      unit: string
      stricter: boolean | undefined
    })
  | (Changed & { kind: Kind })

type Kind = 'reworded' | 'judging' | 'owner' | 'deadline' | 'other'

interface Changed {
  indicator?: string | undefined
  title?: string | undefined
  path: string
  from: Scalar
  to: Scalar
}

/** Every difference between two editions: indicator by indicator in the order of the new one, then the checklist's own. */
export function diffChecklists(old: Checklist, now: Checklist): Difference[] {
  const before = inForce(old)
  const after = inForce(now)
  return [
    ...[...after.values()].flatMap((placed) => {
      const was = before.get(placed.indicator.id)
      return was ? changesOf(was, placed) : [named('new', placed.indicator)]
    }),
    ...[...before.values()]
      .filter(({ indicator }) => !after.has(indicator.id))
      .map(({ indicator }) => named('retired', indicator)),
    ...wholeChanges(old, now),
  ]
}

/** Whether the answer to one would be judged alike under the other, taking in the facts and scales it goes by. */
export function judgesAlike(
  old: Checklist,
  was: Indicator,
  now: Checklist,
  is: Indicator,
): boolean {
  const changes = [...leafChanges(was, is), ...usedChanges(old, was, now, is)]
  return changes.every((change) => kindOf(change) !== 'judging')
}

interface PlacedIndicator {
  indicator: Indicator
  section: Section
}

/** What counts in an edition, by id: neither future nor obsolete nor waived. */
function inForce(checklist: Checklist): Map<string, PlacedIndicator> {
  const placed = sectionsOf(checklist).flatMap((section) =>
    section.indicators
      .filter(({ status, waiver }) => status === undefined && !waiver)
      .map((indicator) => [indicator.id, { indicator, section }] as const),
  )
  return new Map(placed)
}

function named(kind: 'new' | 'retired', { id, title }: Indicator): Difference {
  return { kind, indicator: id, title }
}

function changesOf(was: PlacedIndicator, is: PlacedIndicator): Difference[] {
  const { id, title, answer } = is.indicator
  const moved: Difference[] =
    was.section.id === is.section.id
      ? []
      : [{ kind: 'moved', indicator: id, title, from: nameOf(was.section), to: nameOf(is.section) }]
  const unit = 'unit' in answer ? answer.unit : ''
  const changed = leafChanges(was.indicator, is.indicator).map((change): Difference => {
    const [path, from, to] = change
    const common = { indicator: id, title, path: path.join('.') }
    if (typeof from !== 'number' || typeof to !== 'number' || !isFigure(path))
      return { kind: kindOf(change), ...common, from, to }
    const kind = from < to ? 'raised' : 'lowered'
    const own = path[0] === 'answer' ? unit : ''
    return { kind, ...common, from, to, unit: own, stricter: isStricter(path, from < to) }
  })
  return [...moved, ...changed]
}

function nameOf({ id, title }: Section): string {
  return `${id} ${title}`
}

type LeafChange = readonly [path: Leaf['path'], from: Scalar, to: Scalar]

function leafChanges(was: unknown, is: unknown, above: readonly string[] = []): LeafChange[] {
  const before = new Map(leavesOf(was, above).map((leaf) => [leaf.path.join('.'), leaf]))
  const after = new Map(leavesOf(is, above).map((leaf) => [leaf.path.join('.'), leaf]))
  const changed = [...after].flatMap(([key, { path, value }]): LeafChange[] => {
    const from = before.get(key)?.value
    return from === value ? [] : [[path, from, value]]
  })
  const gone = [...before].flatMap(([key, { path, value }]): LeafChange[] =>
    after.has(key) ? [] : [[path, value, undefined]],
  )
  return [...changed, ...gone]
}

const wording = new Set(['title', 'look', 'remedy', 'about', 'label', 'officialNo', 'translations'])
const aside = new Set([
  'system',
  'locality',
  'method',
  'place',
  'evidence',
  'severity',
  'mendedBy',
  'alsoSatisfies',
  'declares',
])

/** Maps from an id to a title: a title that reads otherwise judges the same. */
const titled = new Set(['items', 'options'])

function kindOf([path, from, to]: LeafChange): Kind {
  const [first = ''] = path
  const last = path.at(-1)
  if (first === 'owner' || first === 'owners') return 'owner'
  if (first === 'deadline' || first === 'deadlines') return 'deadline'
  if (path.includes('source') || first === 'sources' || first === 'places') return 'other'
  const isTitle = titled.has(path.at(-2) ?? '') && from !== undefined && to !== undefined
  if (isTitle || path.some((step) => wording.has(step))) return 'reworded'
  // Evidence is asked for beside the answer, unless nothing is met without it.
  return aside.has(first) && last !== 'required' ? 'other' : 'judging'
}

/** `answer.atLeast.primary.value`, `points.value`, `deduct.each.value`; a variant's number, too. */
function isFigure(path: readonly string[]): boolean {
  const [first = ''] = path
  return ['answer', 'points', 'deduct'].includes(first) && path.at(-1) === 'value'
}

function isStricter(path: readonly string[], raised: boolean): boolean | undefined {
  if (path.includes('atLeast')) return raised
  return path.includes('atMost') ? !raised : undefined
}

/** What an answer is judged by besides its indicator: the scale and the facts it names, and how it is shared out. */
function usedChanges(old: Checklist, was: Indicator, now: Checklist, is: Indicator): LeafChange[] {
  const words = new Set(
    leavesOf(is.answer, [])
      .concat(leavesOf(is.when, ['when']), leavesOf(was.answer, []))
      .flatMap(({ value }) => String(value).match(/[A-Za-z0-9][A-Za-z0-9._-]*/g) ?? []),
  )
  const usedOf = (definitions: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(definitions).filter(([id]) => words.has(id)))
  const isShared = was.split || is.split
  if (isShared) for (const { split } of [old, now]) words.add(split?.by ?? '')
  return [
    ...(isShared ? leafChanges(old.split, now.split, ['split']) : []),
    ...leafChanges(usedOf(old.facts), usedOf(now.facts), ['facts']),
    ...leafChanges(usedOf(old.scales), usedOf(now.scales), ['scales']),
  ]
}

function wholeChanges(old: Checklist, now: Checklist): Difference[] {
  return leafChanges(ownOf(old), ownOf(now)).map((change): Difference => {
    const [path, from, to] = change
    return { kind: kindOf(change), path: path.join('.'), from, to }
  })
}

/**
 * What a checklist says beside its indicators. Left out are the names by which the two are told apart, and the author's
 * tests, which ask something of it and say nothing; whatever key comes later is compared.
 */
function ownOf(checklist: Checklist): object {
  const { format: _format, id: _id, edition: _edition, tests: _tests, ...own } = checklist
  const sections = sectionsOf(checklist).map((section) => {
    const { id, indicators: _indicators, sections: _within, ...words } = section
    return [id, words] as const
  })
  return { ...own, sections: Object.fromEntries(sections) }
}

/** Whether a figure given for one fact stands for the other. */
export function sameFact(was: FactSpec, is: FactSpec): boolean {
  return leafChanges(was, is, ['facts']).every((change) => kindOf(change) !== 'judging')
}
