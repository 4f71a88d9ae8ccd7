import type * as v from 'valibot'
import type { AnswerProblem } from '../../messages/zh/answers.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Threshold } from '../shape/figure.ts'
import type { Stage } from '../stage.ts'

/** A raw value as it stands in a journal line, in an answers file or behind a prompt: JSON, never interpreted. */
export type Raw =
  | null
  | boolean
  | number
  | string
  | readonly Raw[]
  | { readonly [key: string]: Raw | undefined }

export type Outcome = 'met' | 'partly' | 'unmet' | 'not-applicable' | 'unanswered' | 'undecided'

/** What is missing, in natural units, so that the report can say 还需 2 名教师. */
export type Missing =
  | {
      kind: 'amount'
      title: string
      unit: string
      amount: number
      whole: boolean
      direction: 'more' | 'fewer'
    }
  | { kind: 'items'; need: number; titles: readonly string[] }
  | { kind: 'places'; count: number; unit: string; places: readonly string[] }
  | { kind: 'level'; from: string; to: string }
  | { kind: 'act' }
  | { kind: 'stop' }

/** Why no outcome could be found: said, never guessed. */
export type Undecided = 'fact-missing' | 'division-by-zero' | 'no-threshold' | 'value-does-not-fit'

export interface Judgement {
  outcome: 'met' | 'partly' | 'unmet' | 'undecided'
  /** Unrounded value held against the threshold. */
  measured?: { value: number; unit: string }
  threshold?: Threshold
  missing?: Missing
  undecided?: Undecided
}

/** What judging may look at besides the value itself. */
export interface JudgeContext {
  stage: Stage | undefined
  fact: (id: string) => number | boolean | undefined
  scales: Scales
}

export type Scales = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        { share: number; outcome: 'met' | 'partly' | 'unmet'; title?: string | undefined }
      >
    >
  >
>

/** One thing to ask a person; the terminal and the forms decide how it looks. */
export type Step =
  | { ask: 'choice'; key: string; choices: readonly { value: string; title: string }[] }
  | {
      ask: 'number'
      key: string
      title: string
      unit: string
      whole: boolean
      min?: number | undefined
      max?: number | undefined
    }
  | { ask: 'pick'; key: string; title: string; items: readonly { id: string; title: string }[] }
  | { ask: 'lines'; key: string; title: string; when?: { key: string; above: number } }

export type Replies = Readonly<Record<string, Raw>>

export type Checked<Value> = { ok: true; value: Value } | { ok: false; problem: AnswerProblem }

/**
 * An answer kind: one file, everything there is to know about one way of answering.
 * `check` turns foreign JSON or text into a value; all others may rely on a checked value.
 */
export interface AnswerKind<Spec, Value> {
  schema: v.GenericSchema<unknown, Spec>
  check: (spec: Spec, raw: Raw, scales: Scales) => Checked<Value>
  /** Reads what a person types behind `zicha answer ID INDICATOR`. */
  read: (spec: Spec, words: string, say: Catalogue, scales: Scales) => Raw
  judge: (spec: Spec, value: Value, context: JudgeContext) => Judgement
  steps: (spec: Spec, say: Catalogue, scales: Scales) => readonly Step[]
  gather: (spec: Spec, replies: Replies) => Raw
  print: (spec: Spec, value: Value, say: Catalogue, scales: Scales) => string
}

/** Foreign JSON as it is quoted back to the person who wrote it. */
export function shown(raw: Raw | undefined): string {
  return typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? '')
}

export function checked<Value>(value: Value): Checked<Value> {
  return { ok: true, value }
}

export function refused<Value>(problem: AnswerProblem): Checked<Value> {
  return { ok: false, problem }
}
