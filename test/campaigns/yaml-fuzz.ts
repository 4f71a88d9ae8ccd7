import { parseArgs } from 'node:util'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import type { Position, YamlNode } from '../../src/checklist/yaml/node.ts'
import { toPlain } from '../../src/checklist/yaml/plain.ts'
import { readYaml, type YamlFile } from '../../src/checklist/yaml/read.ts'
import { yamlInput } from './yaml-inputs.ts'

export interface YamlFigures {
  inputs: number
  accepted: number
  refused: number
  /** Accepted by us and by js-yaml, the second opinion. */
  bothAccepted: number
  /** … with different values. */
  disagreements: number
  thrown: number
  /** Well-formed inputs that were refused, or read as something else. */
  wrong: number
  /** Refused without an error, or with a position outside the file. */
  unlocated: number
  /** Unquoted texts that do not stand where the node says. */
  misplaced: number
  /** Over one second. */
  slow: number
  slowestMs: number
  /** The first few failures: what, and the number of the input. */
  failures: string[]
}

/** The keys of the figures that must be 0. */
export const mustBeZero = [
  'disagreements',
  'thrown',
  'wrong',
  'unlocated',
  'misplaced',
  'slow',
] as const

const shownFailures = 20

/** Reads `count` inputs made from `seed` and counts what came of them. */
export function run({ count, seed }: { count: number; seed: number }): YamlFigures {
  const figures: YamlFigures = {
    inputs: count,
    accepted: 0,
    refused: 0,
    bothAccepted: 0,
    disagreements: 0,
    thrown: 0,
    wrong: 0,
    unlocated: 0,
    misplaced: 0,
    slow: 0,
    slowestMs: 0,
    failures: [],
  }
  for (let number = 0; number < count; number++) {
    const fail = (what: (typeof mustBeZero)[number], detail = '') => {
      figures[what]++
      if (figures.failures.length < shownFailures)
        figures.failures.push(`${what} ${number} ${detail}`)
    }
    const input = yamlInput(seed, number)
    const start = performance.now()
    let file: YamlFile
    try {
      file = readYaml('fuzz.yaml', input.bytes)
    } catch (error) {
      fail('thrown', String(error))
      continue
    }
    const ms = performance.now() - start
    figures.slowestMs = Math.max(figures.slowestMs, Math.round(ms))
    if (ms > 1_000) fail('slow', `${ms} ms`)
    const text = new TextDecoder().decode(input.bytes)
    if (!isLocated(file, text)) fail('unlocated', JSON.stringify(file.diagnostics))
    const values = valuesOf(file)
    if (input.value && !isSame(input.value, values)) fail('wrong', JSON.stringify(input.value))
    if (file.root && values !== undefined && !isPlaced(file.root, text.split('\n')))
      fail('misplaced')
    if (values === undefined) {
      figures.refused++
      continue
    }
    figures.accepted++
    const opinion = secondOpinion(text)
    if (opinion === undefined) continue
    figures.bothAccepted++
    if (!isSame(opinion.value, values)) {
      fail(
        'disagreements',
        `${JSON.stringify(text.slice(0, 300))} ${JSON.stringify(values)} ${JSON.stringify(opinion.value)}`,
      )
    }
  }
  return figures
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
  return mustBeZero.every((name) => figures[name] === 0) ? 0 : 1
}
