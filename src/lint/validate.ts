import { decode, placeOf } from '../checklist/decode.ts'
import { Paths } from '../checklist/paths.ts'
import { checklist, type Checklist } from '../checklist/shape/checklist.ts'
import { workspace, type Workspace } from '../checklist/shape/workspace.ts'
import type { MapNode } from '../checklist/yaml/node.ts'
import { readYaml } from '../checklist/yaml/read.ts'
import { sortDiagnostics, type Diagnostic } from '../messages/diagnostic.ts'
import type { GenericSchema } from 'valibot'
import type { Finding, Rule } from './rule.ts'
import { checklistRules, workspaceRules } from './rules/registry.ts'

export interface Validated<Value> {
  /** Absent when there is any error. */
  value: Value | undefined
  /** Everything there is to say about the file, by position. */
  diagnostics: Diagnostic[]
}

/** From the bytes of a checklist to a typed value that makes sense, or to every reason why not. Never throws. */
export function validateChecklist(file: string, bytes: Uint8Array): Validated<Checklist> {
  return validate(file, bytes, checklist, checklistRules)
}

/** The same for `zicha.yaml`. */
export function validateWorkspace(file: string, bytes: Uint8Array): Validated<Workspace> {
  return validate(file, bytes, workspace, workspaceRules)
}

function validate<Shape>(
  file: string,
  bytes: Uint8Array,
  schema: GenericSchema<unknown, Shape>,
  rules: readonly Rule<Shape>[],
): Validated<Shape> {
  const { root, diagnostics } = readYaml(file, bytes)
  if (root?.kind !== 'map') return { value: undefined, diagnostics }
  const { value, legible, illegible, diagnostics: misshapen } = decode(file, root, schema)
  const gone = new Paths(illegible)
  const found = legible
    ? rules.flatMap((rule) =>
        rule
          .check({ legible, root, isUnsure: (path) => gone.meet(path) })
          .map((finding) => diagnosticOf(file, root, rule, finding)),
      )
    : []
  const all = sortDiagnostics([...diagnostics, ...misshapen, ...found])
  const isSound = all.every(({ severity }) => severity !== 'error')
  return { value: isSound ? value : undefined, diagnostics: all }
}

function diagnosticOf<Shape>(
  file: string,
  root: MapNode,
  rule: Rule<Shape>,
  finding: Finding,
): Diagnostic {
  const { path, part, span, params } = finding
  const at = span
    ? { file, ...span.start, endLine: span.end.line, endCol: span.end.col }
    : placeOf(file, root, path, part)
  return { rule: rule.id, severity: rule.severity, at, params }
}
