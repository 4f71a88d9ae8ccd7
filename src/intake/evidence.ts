import { readDay } from '../civil/read-day.ts'
import { shown, type Raw } from '../checklist/answer/kind.ts'
import { suggest } from '../checklist/suggest.ts'
import type { Path } from '../checklist/yaml/node.ts'
import type { CivilDate } from '../civil/date.ts'
import type { PaperEvidence } from '../record/entry.ts'
import { isMap, readPastDay, type Fail, type PlainMap } from './mistake.ts'

/** A file by the path that was written, which nobody has looked at yet. */
export interface NamedFile {
  path: string
  title?: string
  dated?: CivilDate
  /** Where it is written. */
  at: Path
}

/** A piece as one would type it: a path, with a day behind it or without, or where paper lies. Only a look tells which. */
export interface TypedEvidence {
  typed: string
  at: Path
}

export type GivenEvidence = NamedFile | TypedEvidence | PaperEvidence

const fileWords = ['path', 'title', 'dated'] as const
const paperWords = ['title', 'box', 'volume', 'page', 'number', 'sealed', 'dated'] as const

export function isNamedFile(evidence: GivenEvidence): evidence is NamedFile {
  return 'path' in evidence
}

export function isTyped(evidence: GivenEvidence): evidence is TypedEvidence {
  return 'typed' in evidence
}

/** `照片.jpg 2026-11-20`: a path, and the day behind it; undefined where there is none. */
export function dayBehind(typed: string): { path: string; dated: CivilDate } | undefined {
  const cut = /^(.*\S)\s+(\S+)$/u.exec(typed)
  const dated = cut ? readDay(cut[2]!) : undefined
  return dated === undefined ? undefined : { path: cut![1]!, dated }
}

/**
 * A list of texts as one would type them, of `{ path, title, dated }`, and of papers: `{ title, box, volume, page, number, sealed, dated }`. A
 * paper needs its title, for it is all there is to recognise it by.
 */
export function readEvidence(
  given: Raw,
  at: Path,
  today: CivilDate | undefined,
  fail: Fail,
): GivenEvidence[] {
  if (!Array.isArray(given)) {
    fail(at, 'wrong-type', { key: 'evidence', item: 0, expected: 'list', seen: shown(given) })
    return []
  }
  return given.flatMap((one: Raw, index): GivenEvidence[] => {
    const path = [...at, index]
    if (typeof one === 'string' && one.trim() !== '') return [{ typed: one.trim(), at: path }]
    const read = isMap(one) ? readPiece(one, path, today, fail) : undefined
    if (!isMap(one)) fail(path, 'evidence-unclear', { seen: shown(one) })
    return read ? [read] : []
  })
}

function readPiece(
  given: PlainMap,
  at: Path,
  today: CivilDate | undefined,
  fail: Fail,
): GivenEvidence | undefined {
  const known: readonly string[] = Object.hasOwn(given, 'path') ? fileWords : paperWords
  const piece: Record<string, string | boolean> = {}
  for (const [key, value] of Object.entries(given)) {
    const path = [...at, key]
    if (!known.includes(key))
      fail(path, 'unknown-key', { key, known, suggestion: suggest(key, known) ?? '' }, 'key')
    else if (typeof value !== 'string' || value.trim() === '')
      fail(path, 'wrong-type', { key, item: 0, expected: 'text', seen: shown(value) })
    else if (key === 'sealed') {
      if (value === 'true' || value === 'false') piece[key] = value === 'true'
      else fail(path, 'not-a-boolean', { key, seen: value })
    } else if (key === 'dated') {
      const day = readPastDay(key, value, path, today, fail)
      if (day !== undefined) piece[key] = day
    } else piece[key] = value.trim()
  }
  if (Object.hasOwn(given, 'path')) return { ...piece, at } as NamedFile
  if (Object.hasOwn(given, 'title')) return piece as unknown as PaperEvidence
  fail(at, 'evidence-unclear', { seen: shown(given) })
  return undefined
}
