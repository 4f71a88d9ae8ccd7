import type { MapEntry } from './node.ts'
import { quoted, type Problems } from './problems.ts'

/** Names that mean something to JavaScript objects. */
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/** Decides which entries of one map are taken. */
export class KeyCheck {
  readonly #problems: Problems
  readonly #lines = new Map<string, number>()

  constructor(problems: Problems) {
    this.#problems = problems
  }

  /**
   * To be asked for each entry in order. Keys are compared after NFKC, so that full-width letters
   * and composed accents do not make a second key that looks the same.
   */
  accepts({ key, keySpan }: MapEntry): boolean {
    const name = key.normalize('NFKC')
    const firstLine = this.#lines.get(name)
    if (firstLine !== undefined) {
      this.#problems.error('yaml-duplicate-key', keySpan, { seen: quoted(key), firstLine })
    } else if (reserved.has(name)) {
      this.#problems.error('yaml-reserved-key', keySpan, { seen: quoted(key) })
    } else if (name === '<<') {
      this.#problems.error('yaml-merge-key', keySpan, {})
    } else if (name === '') {
      this.#problems.error('yaml-empty-key', keySpan, {})
    } else {
      this.#lines.set(name, keySpan.start.line)
      return true
    }
    return false
  }
}
