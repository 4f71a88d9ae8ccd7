import { decode, placeOf } from '../checklist/decode.ts'
import type { Legible } from '../checklist/legible.ts'
import { Paths } from '../checklist/paths.ts'
import { checklist, type Checklist } from '../checklist/shape/checklist.ts'
import { workspace, type Workspace } from '../checklist/shape/workspace.ts'
import type { MapNode } from '../checklist/yaml/node.ts'
import { readYaml } from '../checklist/yaml/read.ts'
import { sortDiagnostics, type Diagnostic } from '../messages/diagnostic.ts'
import type { GenericSchema } from 'valibot'
import type { Finding, Linted, Rule } from './rule.ts'
import { allowanceRules, checklistRules, ruleBook, workspaceRules } from './rules/registry.ts'
import { suppress } from './suppression.ts'

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

/**
 * What the schema and the rules say to the tree of a checklist, in no particular order. Rules that put it to use keep
 * out: an overlay is not held to the tests of what it changes.
 */
export function inspectChecklist(file: string, root: MapNode): Validated<Checklist> {
  return inspect(file, root, checklist, checklistRules)
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
  const { root, comments, diagnostics } = readYaml(file, bytes)
  if (root?.kind !== 'map') return { value: undefined, diagnostics }
  const { value, diagnostics: found } = inspect(file, root, schema, rules)
  const said = [...diagnostics, ...found]
  const settled = (all: Diagnostic[]) =>
    sortDiagnostics(suppress(file, comments, all, ruleBook, allowanceRules))
  const first = settled(said)
  if (value === undefined || !isSound(first)) return { value: undefined, diagnostics: first }
  const legible = value as Legible<Shape>
  const used = rules
    .filter(({ uses }) => uses)
    .flatMap((rule) => check(file, { legible, root, isUnsure: () => false }, rule))
  const all = used.length > 0 ? settled([...said, ...used]) : first
  return { value: isSound(all) ? value : undefined, diagnostics: all }
}

function inspect<Shape>(
  file: string,
  root: MapNode,
  schema: GenericSchema<unknown, Shape>,
  rules: readonly Rule<Shape>[],
): Validated<Shape> {
  const { value, legible, illegible, diagnostics: misshapen } = decode(file, root, schema)
  const gone = new Paths(illegible)
  const found = legible
    ? rules
        .filter(({ uses }) => !uses)
        .flatMap((rule) =>
          check(file, { legible, root, isUnsure: (path) => gone.meet(path) }, rule),
        )
    : []
  return { value, diagnostics: [...misshapen, ...found] }
}

function isSound(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error')
}

function check<Shape>(file: string, linted: Linted<Shape>, rule: Rule<Shape>): Diagnostic[] {
  return rule.check(linted).map((finding) => diagnosticOf(file, linted.root, rule, finding))
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
