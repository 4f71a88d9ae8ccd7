import { decode, placeOf } from '../checklist/decode.ts'
import type { Legible } from '../checklist/legible.ts'
import { Paths } from '../checklist/paths.ts'
import { calendarFile, type CalendarFile } from '../checklist/shape/calendar.ts'
import { checklist, type Checklist } from '../checklist/shape/checklist.ts'
import { workspace, type Workspace } from '../checklist/shape/workspace.ts'
import type { MapNode } from '../checklist/yaml/node.ts'
import { readYaml } from '../checklist/yaml/read.ts'
import { sortDiagnostics, type Diagnostic } from '../messages/diagnostic.ts'
import type { GenericSchema } from 'valibot'
import type { Peers } from './peers.ts'
import type { Finding, Linted, Rule } from './rule.ts'
import { allowanceRules, checklistRules, ruleBook, workspaceRules } from './rules/registry.ts'
import { suppress } from './suppression.ts'

export interface Validated<Value> {
  /** Absent when there is any error. */
  value: Value | undefined
  /** Everything there is to say about the file, by position. */
  diagnostics: Diagnostic[]
}

/**
 * From the bytes of a checklist to a typed value that makes sense, or to every reason why not. Never throws. Without
 * `peers` nothing is said about how it fits other checklists.
 */
export function validateChecklist(
  file: string,
  bytes: Uint8Array,
  peers?: Peers,
): Validated<Checklist> {
  return validate(file, bytes, checklist, checklistRules, peers)
}

/**
 * What the schema and the rules say to the tree of a checklist, in no particular order. Rules that put it to use keep
 * out: an overlay is not held to the tests of what it changes.
 */
export function inspectChecklist(file: string, root: MapNode, peers: Peers): Validated<Checklist> {
  return inspect(file, root, checklist, checklistRules, peers)
}

/** The same for `zicha.yaml`. */
export function validateWorkspace(file: string, bytes: Uint8Array): Validated<Workspace> {
  return validate(file, bytes, workspace, workspaceRules)
}

/** The same for a file of working days. */
export function validateCalendar(file: string, bytes: Uint8Array): Validated<CalendarFile> {
  return validate(file, bytes, calendarFile, [])
}

function validate<Shape>(
  file: string,
  bytes: Uint8Array,
  schema: GenericSchema<unknown, Shape>,
  rules: readonly Rule<Shape>[],
  peers?: Peers,
): Validated<Shape> {
  const { root, comments, diagnostics } = readYaml(file, bytes)
  if (root?.kind !== 'map') return { value: undefined, diagnostics }
  const { value, diagnostics: found } = inspect(file, root, schema, rules, peers)
  const said = [...diagnostics, ...found]
  const settled = (all: Diagnostic[]) =>
    sortDiagnostics(suppress(file, comments, all, ruleBook, allowanceRules))
  const first = settled(said)
  if (value === undefined || !isSound(first)) return { value: undefined, diagnostics: first }
  const linted: Linted<Shape> = { legible: value as Legible<Shape>, root, isUnsure: () => false }
  const used = rules.filter(({ uses }) => uses).flatMap((rule) => check(file, linted, rule))
  const all = used.length > 0 ? settled([...said, ...used]) : first
  return { value: isSound(all) ? value : undefined, diagnostics: all }
}

function inspect<Shape>(
  file: string,
  root: MapNode,
  schema: GenericSchema<unknown, Shape>,
  rules: readonly Rule<Shape>[],
  peers: Peers | undefined,
): Validated<Shape> {
  const { value, legible, illegible, diagnostics: misshapen } = decode(file, root, schema)
  if (!legible) return { value, diagnostics: misshapen }
  const gone = new Paths(illegible)
  const linted: Linted<Shape> = { legible, root, isUnsure: (path) => gone.meet(path), peers }
  const found = rules.filter(({ uses }) => !uses).flatMap((rule) => check(file, linted, rule))
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
