import * as v from 'valibot'
import type { Diagnostic, Params } from '../messages/diagnostic.ts'
import { leaveOut, type Legible } from './legible.ts'
import { Paths } from './paths.ts'
import { findMisfits, type Misfit } from './shape/misfits.ts'
import { suggest } from './suggest.ts'
import type { Path, YamlNode } from './yaml/node.ts'
import { locate, toPlain } from './yaml/plain.ts'
import { quoted } from './yaml/problems.ts'

export interface Decoded<Value> {
  /** Only when everything fits. */
  value: Value | undefined
  /** What does fit, so that one mistake does not hide the others. */
  legible: Legible<Value> | undefined
  /** Where something the file may have meant to say is absent from `legible`. */
  illegible: readonly Path[]
  diagnostics: Diagnostic[]
}

/** One thing that does not fit. */
interface Mistake {
  rule: string
  path: Path
  part: 'key' | 'value'
  params: Params
  /** What cannot be used because of it. */
  illegible: Path
}

type Issue = v.BaseIssue<unknown>

/** Holds a YAML tree against a schema: a typed value, or every mistake at its exact position. */
export function decode<Value>(
  file: string,
  root: YamlNode,
  schema: v.GenericSchema<unknown, Value>,
): Decoded<Value> {
  const plain = toPlain(root)
  const result = v.safeParse(schema, plain)
  const misfits = findMisfits(schema, plain)
  if (result.success && misfits.length === 0) {
    return {
      value: result.output,
      legible: result.output as Legible<Value>,
      illegible: [],
      diagnostics: [],
    }
  }
  const strange = misfits.map(explainMisfit)
  // What is wrong within a strange thing, or missing where it was meant to stand, is said with it.
  const said = new Paths(strange.flatMap(({ path, illegible }) => [path, illegible]))
  const issues = (result.issues ?? []).filter((issue) => !said.cover(pathOf(issue)))
  const mistakes = [...strange, ...issues.map(explain)]
  const illegible = mistakes.map((mistake) => mistake.illegible)
  return {
    value: undefined,
    legible: leaveOut(result.output as Value, illegible),
    illegible,
    diagnostics: mistakes.map(({ rule, path, part, params }) => {
      return { rule, severity: 'error', at: placeOf(file, root, path, part), params }
    }),
  }
}

/** Where a path stands in a file; the nearest ancestor where the path does not exist. */
export function placeOf(
  file: string,
  root: YamlNode,
  path: Path,
  part: 'key' | 'value' = 'value',
): Diagnostic['at'] {
  const { start, end } = locate(root, path, part)
  return { file, line: start.line, col: start.col, endLine: end.line, endCol: end.col }
}

function explainMisfit(misfit: Misfit): Mistake {
  const { path } = misfit
  if (misfit.kind === 'list-for-mapping') {
    const params = { ...named(path), expected: 'mapping', seen: '[…]' }
    return { rule: 'wrong-type', path, part: 'value', params, illegible: path }
  }
  const key = String(path.at(-1))
  const suggestion = suggest(key, misfit.absent) ?? ''
  return {
    rule: 'unknown-key',
    path,
    part: 'key',
    params: { key, known: misfit.known, suggestion },
    illegible: path,
  }
}

function explain(issue: Issue): Mistake {
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
    return mistake('wrong-type', { expected })
  const words = quotedWords(issue.expected)
  if (issue.message === 'wrong-format') return mistake('wrong-format', { expected: words[0] ?? '' })
  if (isChoice || issue.message === 'not-one-of') {
    return mistake('not-one-of', { options: words, suggestion: suggest(params.seen, words) ?? '' })
  }
  return mistake(issue.message)
}

function pathOf({ path }: Issue): Path {
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
