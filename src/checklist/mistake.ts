import type * as v from 'valibot'
import type { Params } from '../messages/diagnostic.ts'
import type { Misfit } from './shape/misfits.ts'
import { suggest } from './suggest.ts'
import type { Path } from './yaml/node.ts'
import { quoted } from './yaml/problems.ts'

/** One thing that does not fit. */
export interface Mistake {
  rule: string
  path: Path
  part: 'key' | 'value'
  params: Params
  /** What cannot be used because of it. */
  illegible: Path
}

export type Issue = v.BaseIssue<unknown>

/**
 * What an unknown key or a list in the place of a mapping means for the reader; `takenOver` are keys beside it that the
 * writer of this file did not write.
 */
export function explainMisfit(misfit: Misfit, takenOver: readonly string[]): Mistake {
  const { path } = misfit
  if (misfit.kind === 'list-for-mapping') {
    const params = { ...named(path), expected: 'mapping', seen: '[…]' }
    return { rule: 'wrong-type', path, part: 'value', params, illegible: path }
  }
  const key = String(path.at(-1))
  // A change may well mean a key that what it changes has already.
  const unwritten = misfit.known.filter(
    (one) => misfit.absent.includes(one) || takenOver.includes(one),
  )
  const suggestion = suggest(key, unwritten) ?? ''
  return {
    rule: 'unknown-key',
    path,
    part: 'key',
    params: { key, known: misfit.known, suggestion },
    illegible: [...path.slice(0, -1), suggestion || key],
  }
}

/** The same for what valibot found. */
export function explain(issue: Issue): Mistake {
  const path = pathOf(issue)
  const { type, input } = issue
  // A word that chooses between several shapes: without it nothing beside it can be read.
  const isChoice = type === 'variant' && issue.expected !== 'Object'
  const illegible = isChoice ? path.slice(0, -1) : path
  if (input === undefined) {
    const parent = path.slice(0, -1)
    const { key, item } = named(parent)
    const params = { key: String(path.at(-1)), within: key, item }
    return { rule: 'missing-key', path: parent, part: 'key', params, illegible }
  }
  const part = issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value'
  const params = { ...named(path), seen: shown(input) }
  const mistake = (rule: string, more: Params = {}): Mistake => ({
    rule,
    path,
    part,
    params: { ...params, ...more },
    illegible,
  })
  if (input === null) return mistake('empty-text')
  const expected = expectedType(issue)
  if (issue.kind === 'schema' && typeOf(input) !== expected)
    return mistake('wrong-type', { expected: issue.message === 'figure' ? 'figure' : expected })
  const words = quotedWords(issue.expected)
  if (issue.message === 'wrong-format') return mistake('wrong-format', { expected: words[0] ?? '' })
  if (isChoice || issue.message === 'not-one-of') {
    return mistake('not-one-of', { options: words, suggestion: suggest(params.seen, words) ?? '' })
  }
  return mistake(issue.message)
}

export function pathOf({ path }: Issue): Path {
  return (path ?? []).map(({ key }) => key as string | number)
}

/** What a path is called in a sentence: its last key, and for an item of a list its 1-based number. */
function named(path: Path): { key: string; item: number } {
  const last = path.at(-1)
  return typeof last === 'number'
    ? { key: String(path.at(-2) ?? ''), item: last + 1 }
    : { key: last ?? '', item: 0 }
}

/** The quoted words of valibot's `("a" | "b")`. */
function quotedWords(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]!)
}

function expectedType({ expected }: Issue): 'list' | 'mapping' | 'text' {
  if (expected === 'Array') return 'list'
  return expected === 'Object' ? 'mapping' : 'text'
}

function typeOf(input: unknown): 'list' | 'mapping' | 'text' {
  if (typeof input === 'string') return 'text'
  return Array.isArray(input) ? 'list' : 'mapping'
}

function shown(input: unknown): string {
  if (typeof input === 'string') return quoted(input)
  return input === null ? '' : Array.isArray(input) ? '[…]' : '{…}'
}
