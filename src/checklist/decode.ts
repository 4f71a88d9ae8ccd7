import * as v from 'valibot'
import type { Diagnostic } from '../messages/diagnostic.ts'
import { leaveOut, type Legible } from './legible.ts'
import { explain, explainMisfit, pathOf } from './mistake.ts'
import { Paths } from './paths.ts'
import { findMisfits } from './shape/misfits.ts'
import type { Path, YamlNode } from './yaml/node.ts'
import { locate, nodeAt, toPlain } from './yaml/plain.ts'

export interface Decoded<Value> {
  /** Only when everything fits. */
  value: Value | undefined
  /** What does fit, so that one mistake does not hide the others. */
  legible: Legible<Value> | undefined
  /** Where something the file may have meant to say is absent from `legible`. */
  illegible: readonly Path[]
  diagnostics: Diagnostic[]
}

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
  const strange = misfits.map((misfit) =>
    explainMisfit(misfit, takenOverAt(root, misfit.path.slice(0, -1))),
  )
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

function takenOverAt(root: YamlNode, path: Path): string[] {
  const node = nodeAt(root, path)
  const entries = node?.kind === 'map' ? node.entries : []
  return entries.filter(({ takenOver }) => takenOver).map(({ key }) => key)
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
