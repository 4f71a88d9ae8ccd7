import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Workspace } from '../checklist/shape/workspace.ts'
import type { MapNode, Path, Span } from '../checklist/yaml/node.ts'
import type { Params, Severity } from '../messages/diagnostic.ts'
import type { lint } from '../messages/zh/lint.ts'
import type { Peers } from './peers.ts'

export type LintRuleId = keyof typeof lint

type ParamOf<Say> = Say extends (params: infer P) => string ? P : never
type Needed<Id extends LintRuleId> = ParamOf<(typeof lint)[Id]['text']> &
  ParamOf<(typeof lint)[Id]['fix']>
/** What the sentence of a rule needs to know. */
export type ParamsOf<Id extends LintRuleId> =
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
  /** The checklists around it; absent where it is judged by itself. */
  peers?: Peers | undefined
}

/** One thing a rule found. It stands where the value at `path` stands, or its key, or at a place of its own. */
export interface Finding<P = Params> {
  path: Path
  part?: 'key' | 'value'
  span?: Span
  params: P
}

/** What there is to know about a rule without running it. */
export interface RuleFacts<Id = string> {
  id: Id
  severity: Severity
  /** The rest of zicha leans on it: what it finds can only be mended, not allowed with a reason. */
  firm?: true
}

export type RuleBook = ReadonlyMap<string, RuleFacts>

/** Any rule, as the registry lists it. */
export interface Rule<Shape> extends RuleFacts<LintRuleId> {
  /** It puts the file to use, so it waits until nothing else is wrong with it. */
  uses?: true
  check: (file: Linted<Shape>) => readonly Finding[]
}

/** A rule: one file, a pure function from what is written to what is wrong with it. */
export interface LintRule<Shape, Id extends LintRuleId> extends RuleFacts<Id> {
  uses?: true
  check: (file: Linted<Shape>) => readonly Finding<ParamsOf<Id>>[]
}

export type ChecklistRule<Id extends LintRuleId> = LintRule<Checklist, Id>
export type WorkspaceRule<Id extends LintRuleId> = LintRule<Workspace, Id>
export type LintedChecklist = Linted<Checklist>

/** What an author allows with a reason, and what came of it. */
export interface Allowance {
  /** The rule it names. */
  rule: string
  reason: string
  book: RuleBook
  /** How many findings it hides. */
  hides: number
  /** Something in the file could not be read, so that rules may have kept silent. */
  isUnsure: boolean
}

/** Any rule about `# zicha-allow` comments: what its sentence needs to know, or undefined where all is well. */
export interface AllowanceRule extends RuleFacts<LintRuleId> {
  check: (allowance: Allowance) => Params | undefined
}

export interface AllowanceRuleOf<Id extends LintRuleId> extends RuleFacts<Id> {
  check: (allowance: Allowance) => ParamsOf<Id> | undefined
}
