import { isDeepStrictEqual, parseArgs } from 'node:util'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import type { Position, YamlNode } from '../../src/checklist/yaml/node.ts'
import { toPlain } from '../../src/checklist/yaml/plain.ts'
import { readYaml, type YamlFile } from '../../src/checklist/yaml/read.ts'
import { composed } from './yaml-composed.ts'
import { yamlInput, type YamlInput } from './yaml-inputs.ts'

/** What must not happen to any input. */
export const mustNotHappen = [
  'thrown',
  // A well-formed input is refused, or read as something else.
  'wrong',
  // We and js-yaml, the second opinion, both accept it, with different values.
  'disagreements',
  // We accept it, and the library's composer has a complaint or builds something else from it.
  'uncomposed',
  // It is refused without an error, or a problem stands outside the file.
  'unlocated',
  // An unquoted text does not stand where its node says.
  'misplaced',
  // Over one second, three times in a row: a busy machine is not meant.
  'slow',
] as const

type Failure = (typeof mustNotHappen)[number]

export interface YamlFigures extends Record<Failure, number> {
  inputs: number
  accepted: number
  refused: number
  /** Accepted by js-yaml too. */
  bothAccepted: number
  slowestMs: number
  /** The first few: what, the number of the input, and details. */
  failures: string[]
}

const shownFailures = 20
const tooSlowMs = 1_000

/** Reads `count` inputs made from `seed` and counts what came of them. */
export function run({ count, seed }: { count: number; seed: number }): YamlFigures {
  const figures: YamlFigures = {
    inputs: count,
    accepted: 0,
    refused: 0,
    bothAccepted: 0,
    thrown: 0,
    wrong: 0,
    disagreements: 0,
    uncomposed: 0,
    unlocated: 0,
    misplaced: 0,
    slow: 0,
    slowestMs: 0,
    failures: [],
  }
  for (let number = 0; number < count; number++) {
    judge(yamlInput(seed, number), figures, (failure, details) => {
      figures[failure]++
      const line = `${failure}, input ${number} of seed ${seed}: ${details}`
      if (figures.failures.length < shownFailures) figures.failures.push(line.slice(0, 1_000))
    })
  }
  return figures
}

function judge(
  { bytes, value }: YamlInput,
  figures: YamlFigures,
  fail: (failure: Failure, details: string) => void,
): void {
  let file: YamlFile
  try {
    const timed = readTimed(bytes)
    file = timed.file
    figures.slowestMs = Math.max(figures.slowestMs, timed.ms)
    if (timed.ms > tooSlowMs) fail('slow', `${timed.ms} ms`)
  } catch (error) {
    return fail('thrown', String(error))
  }
  const text = new TextDecoder().decode(bytes)
  const values = valuesOf(file)
  if (!isLocated(file, text)) fail('unlocated', JSON.stringify(file.diagnostics))
  if (value && !isSame(value, values)) fail('wrong', JSON.stringify(value))
  if (values === undefined || !file.root) {
    figures.refused++
    return
  }
  figures.accepted++
  if (!isPlaced(file.root, text.split('\n'))) fail('misplaced', JSON.stringify(text))
  if (!isDeepStrictEqual(withoutCuts(file.root), composed(text)))
    fail('uncomposed', JSON.stringify(text))
  const opinion = secondOpinion(text)
  if (!opinion) return
  figures.bothAccepted++
  if (!isSame(opinion.value, values)) fail('disagreements', JSON.stringify(text))
}

function readTimed(bytes: Uint8Array, tries = 3): { file: YamlFile; ms: number } {
  const start = performance.now()
  const file = readYaml('fuzz.yaml', bytes)
  const ms = Math.round(performance.now() - start)
  return ms > tooSlowMs && tries > 1 ? readTimed(bytes, tries - 1) : { file, ms }
}

/** Undefined when the file is refused. A file of another kind than a map is accepted here. */
function valuesOf({ root, diagnostics }: YamlFile): unknown {
  const isRefused = diagnostics.some(
    ({ severity, rule }) => severity === 'error' && rule !== 'yaml-not-a-mapping',
  )
  return root && !isRefused ? toPlain(root) : undefined
}

function isLocated({ root, diagnostics }: YamlFile, text: string): boolean {
  const rows = text.split('\n')
  const isInside = ({ line, col }: Position) =>
    line >= 1 && col >= 1 && col <= (rows[line - 1]?.length ?? -1) + 2
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return (root !== undefined || errors.length > 0) && diagnostics.every(({ at }) => isInside(at))
}

/** Each unquoted text of one line stands in the file where its node says. */
function isPlaced(node: YamlNode, rows: readonly string[]): boolean {
  switch (node.kind) {
    case 'empty':
      return true
    case 'map':
      return node.entries.every(({ value }) => isPlaced(value, rows))
    case 'sequence':
      return node.items.every((item) => isPlaced(item, rows))
    case 'scalar': {
      const { start, end } = node.span
      if (!node.plain || start.line !== end.line) return true
      return rows[start.line - 1]?.slice(start.col - 1, end.col - 1) === node.text
    }
  }
}

/** Where comments cut a text off is our own addition. */
function withoutCuts(node: YamlNode): YamlNode {
  switch (node.kind) {
    case 'empty':
      return node
    case 'map': {
      const entries = node.entries.map((entry) => {
        return { ...entry, value: withoutCuts(entry.value) }
      })
      return { ...node, entries }
    }
    case 'sequence':
      return { ...node, items: node.items.map(withoutCuts) }
    case 'scalar': {
      const { cutBy: _cutBy, ...rest } = node
      return rest
    }
  }
}

function secondOpinion(text: string): { value: unknown } | undefined {
  try {
    return { value: load(text, { schema: FAILSAFE_SCHEMA }) }
  } catch {
    return undefined
  }
}

/** Nothing, null and the empty text are the same to a schema that knows only texts. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return (a ?? '') === (b ?? '')
  }
  const keys = Object.keys(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(valueAt(a, key), valueAt(b, key)))
  )
}

function valueAt(from: object, key: string): unknown {
  return (from as Record<string, unknown>)[key]
}

/** `campaign yaml-fuzz --count 1000000 --seed 7` */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const figures = run({ count: Number(values.count), seed: Number(values.seed) })
  for (const [name, figure] of Object.entries(figures)) {
    if (name !== 'failures') process.stdout.write(`${name} ${figure}\n`)
  }
  for (const failure of figures.failures) process.stdout.write(`${failure}\n`)
  return mustNotHappen.every((name) => figures[name] === 0) ? 0 : 1
}
