import type { Legible } from './legible.ts'
import type { Checklist, Section } from './shape/checklist.ts'
import type { Indicator } from './shape/indicator.ts'
import type { Path } from './yaml/node.ts'

/** A word that can be translated: where it stands in the thing, and where in a language under its `translations`. */
export interface Word {
  path: Path
  key: Path
  /** A language that is used at all has to have it. */
  isTitle: boolean
}

/** The words of a checklist itself and of what is defined at its top. */
export function wordsOfChecklist(checklist: Legible<Checklist>): Word[] {
  const { owners, places, facts, scales, honours, parts } = checklist
  const titled = (within: string, things: object | undefined) =>
    idsIn(things).map((id) => title([within, id, 'title'], [within, id]))
  const words = [
    title(['title']),
    phrase(['about']),
    ...idsIn(owners).map((id) => title(['owners', id])),
    ...idsIn(places).map((id) => title(['places', id])),
    ...idsIn(facts).flatMap((id) => [
      title(['facts', id, 'title']),
      phrase(['facts', id, 'look']),
      phrase(['facts', id, 'unit']),
      ...idsIn(facts?.[id]?.options).map((option) => title(['facts', id, 'options', option])),
    ]),
    ...titled('honours', honours),
    ...titled('parts', parts),
    ...['pass', 'fail'].map((verdict) =>
      title(['conclusion', 'label', verdict], ['label', verdict]),
    ),
  ]
  // A level without a title goes by its name, which may be a word of the language, too.
  const levels = idsIn(scales).flatMap((id) =>
    Object.entries(scales?.[id] ?? {}).map(([name, level]): Word => {
      const isTitle = level?.title !== undefined
      return { path: ['scales', id, name, 'title'], key: ['scales', id, name], isTitle }
    }),
  )
  return [...words.filter((word) => isThere(checklist, word)), ...levels]
}

export function wordsOfSection(section: Legible<Section>): Word[] {
  return [title(['title'])].filter((word) => isThere(section, word))
}

export function wordsOfIndicator(indicator: Legible<Indicator>): Word[] {
  const answer = (indicator.answer ?? {}) as Readonly<Record<string, unknown>>
  const inputs = ['of', 'minus', 'to', 'inputs'].flatMap((group) =>
    idsIn(answer[group]).flatMap((id) => [
      title(['answer', group, id, 'title'], ['answer', 'inputs', id, 'title']),
      phrase(['answer', group, id, 'unit'], ['answer', 'inputs', id, 'unit']),
    ]),
  )
  return [
    title(['title']),
    phrase(['look']),
    phrase(['remedy']),
    ...(indicator.evidence ?? []).map((_, n) => title(['evidence', n, 'title'], ['evidence', n])),
    title(['veto', 'label'], ['veto']),
    ...idsIn(answer['items']).map((id) => title(['answer', 'items', id])),
    ...inputs,
    ...['unit', 'of', 'agree'].map((key) => phrase(['answer', key])),
    ...['from', 'what'].map((key) => phrase(['answer', 'draw', key], ['answer', key])),
  ].filter((word) => isThere(indicator, word))
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )
}

function title(path: Path, key: Path = path): Word {
  return { path, key, isTitle: true }
}

function phrase(path: Path, key: Path = path): Word {
  return { path, key, isTitle: false }
}

function idsIn(things: unknown): string[] {
  return typeof things === 'object' && things !== null ? Object.keys(things) : []
}

function isThere(thing: unknown, { path }: Word): boolean {
  return typeof valueAt(thing, path) === 'string'
}
