import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Workspace } from '../checklist/shape/workspace.ts'
import type { MapNode, Path, Span } from '../checklist/yaml/node.ts'
import type { Params, Severity } from '../messages/diagnostic.ts'
import type { lint } from '../messages/zh/lint.ts'

export type LintRuleId = keyof typeof lint

type ParamOf<Say> = Say extends (params: infer P) => string ? P : never
type Needed<Id extends LintRuleId> = ParamOf<(typeof lint)[Id]['text']> &
  ParamOf<(typeof lint)[Id]['fix']>
/** What the sentence of a rule needs to know. */
type ParamsOf<Id extends LintRuleId> =
  unknown extends Needed<Id> ? Record<string, never> : Needed<Id>

/** A file as the rules see it: what could be read of it, and where something could not. */
export interface Linted<Shape> {
  legible: Legible<Shape>
  root: MapNode
  /**
   * Whether the file may say something at or below this path that could not be read; `*` stands for any step.
   * A rule that finds a thing absent keeps silent then: the shape check has spoken already.
   */
  isUnsure: (path: Path) => boolean
}

/** One thing a rule found. It stands where the value at `path` stands, or its key, or at a place of its own. */
export interface Finding<P = Params> {
  path: Path
  part?: 'key' | 'value'
  span?: Span
  params: P
}

/** Any rule, as the registry lists it. */
export interface Rule<Shape> {
  id: LintRuleId
  severity: Severity
  check: (file: Linted<Shape>) => readonly Finding[]
}

/** A rule: one file, a pure function from what is written to what is wrong with it. */
export interface LintRule<Shape, Id extends LintRuleId> {
  id: Id
  severity: Severity
  check: (file: Linted<Shape>) => readonly Finding<ParamsOf<Id>>[]
}

export type ChecklistRule<Id extends LintRuleId> = LintRule<Checklist, Id>
export type WorkspaceRule<Id extends LintRuleId> = LintRule<Workspace, Id>
export type LintedChecklist = Linted<Checklist>
