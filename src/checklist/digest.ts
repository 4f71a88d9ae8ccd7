import { createHash } from 'node:crypto'
import type { Checklist } from './shape/checklist.ts'

/** Keys that only change how a checklist reads, never how it judges. */
const wordingKeys = new Set([
  'title',
  'look',
  'remedy',
  'about',
  'label',
  'officialNo',
  'locality',
  'sources',
  'source',
  'system',
  'translations',
  'tests',
  'overlaidBy',
  'basedOn',
])

/** Maps from an id to its title, and the reason why something is waived: only what keys there are judges. */
const titledIds = new Set(['items', 'owners', 'places', 'waiver'])

export interface Digest {
  /** SHA-256 of what decides outcomes; a form or a record under another one needs an upgrade. */
  judging: string
  /** SHA-256 of everything; it changes with a mended word too. */
  wording: string
}

export function digestOf(checklist: Checklist): Digest {
  return {
    judging: sha256(canonical(checklist, wordingKeys)),
    wording: sha256(canonical(checklist, new Set())),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** JSON with keys in code-point order: order of keys in a file changes nothing. Lists keep their order. */
function canonical(value: unknown, without: ReadonlySet<string>): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, without)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const pairs = Object.entries(value)
    .filter(([key, item]) => saysSomething(item) && !without.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => {
      const idsOnly = without.size > 0 && titledIds.has(key) && typeof item === 'object'
      return `${JSON.stringify(key)}:${canonical(idsOnly ? Object.keys(item).sort() : item, without)}`
    })
  return `{${pairs.join(',')}}`
}

/** Absent, empty and `false` are the same: a key that a later version knows changes no digest until it is used. */
function saysSomething(item: unknown): boolean {
  if (item === undefined || item === false) return false
  return typeof item !== 'object' || item === null || Object.keys(item).length > 0
}
