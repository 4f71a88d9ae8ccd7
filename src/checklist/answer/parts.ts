import type { Raw } from './kind.ts'

/** The parts of a value that is a mapping of these keys and no others; undefined for anything else. */
export function partsOf<Key extends string>(
  raw: Raw,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, Raw>>> | undefined {
  const isMap = typeof raw === 'object' && raw !== null && !Array.isArray(raw)
  return isMap && Object.keys(raw).every((key) => (keys as readonly string[]).includes(key))
    ? (raw as Readonly<Partial<Record<Key, Raw>>>)
    : undefined
}

/** `84/90` as people type it, full-width too: the part, and the whole. */
export function readPair(words: string): readonly [part: string, whole: string] | undefined {
  const found = /^([^/]+)\/([^/]+)$/.exec(words.normalize('NFKC'))
  return found ? [found[1]!.trim(), found[2]!.trim()] : undefined
}
