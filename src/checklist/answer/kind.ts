import type * as v from 'valibot'
import type { AnswerProblem } from '../../messages/zh/answers.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { CivilDate } from '../../civil/date.ts'
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

/** `recorded`: an answer that is kept and never judged; it counts as answered and in no rate. */
export type Outcome =
  | 'met'
  | 'partly'
  | 'unmet'
  | 'not-applicable'
  | 'unanswered'
  | 'undecided'
  | 'recorded'

/** What is missing, in natural units, so that the report can say 还需 2 名教师. */
export type Missing =
  | {
      kind: 'amount'
      title: string
      unit: string
      amount: number
      whole: boolean
      direction: 'more' | 'fewer'
      /** Where the stage has only a share of it: by how much that of the whole school has to change. */
      forSchool?: number
    }
  | { kind: 'items'; need: number; titles: readonly string[] }
  | { kind: 'places'; count: number; unit: string; places: readonly string[] }
  | { kind: 'level'; from: string; to: string }
  /** What was seen, and the window it should lie in; both ends inclusive. */
  | { kind: 'date'; seen: CivilDate; from?: CivilDate | undefined; to?: CivilDate | undefined }
  /** Valid questionnaires that are missing before a survey says anything. */
  | { kind: 'questionnaires'; count: number }
  /** Questionnaires that would have to agree as well. */
  | { kind: 'agreeing'; count: number; what: string }
  /** How many more have to be drawn before the sample says anything. */
  | { kind: 'draws'; count: number; unit: string; from: string }
  /** How many more of the drawn ones would have to be right. */
  | { kind: 'drawn'; count: number; unit: string; from: string }
  | { kind: 'act' }
  | { kind: 'stop' }

/** Why no outcome could be found: said, never guessed. */
export type Undecided =
  | 'fact-missing'
  | 'division-by-zero'
  | 'not-computable'
  | 'no-threshold'
  | 'value-does-not-fit'
  | 'sample-too-small'
  | 'day-unknown'
  /** It would be met, and the evidence without which the checklist lets nothing be met is not recorded. */
  | 'evidence-missing'

export interface Judgement {
  outcome: 'met' | 'partly' | 'unmet' | 'undecided' | 'recorded'
  /** Unrounded value held against the threshold. */
  measured?: { value: number; unit: string }
  threshold?: Threshold
  missing?: Missing
  undecided?: Undecided
}

/** What judging may look at besides the value itself. */
export interface JudgeContext {
  stage: Stage | undefined
  /** The day on which the answer was observed; undefined where there is no entry behind it. */
  observed: CivilDate | undefined
  fact: (id: string) => FactValue | undefined
  /** Whether a condition of the checklist holds; undefined while a fact it needs is missing. */
  holds: (condition: string) => boolean | undefined
  /** What a formula comes to with these inputs; undefined while a fact is missing, NaN where it cannot be computed. */
  compute: (formula: string, inputs: Readonly<Record<string, number>>) => number | undefined
  scales: Scales
  /** What part of the whole school's the value is, when it was shared out; absent where it is the stage's own. */
  share?: number
}

/** A fact as it stands: a number, yes or no, or the id of an option. */
export type FactValue = number | boolean | string

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
  | { ask: 'date'; key: string; title: string }
  | { ask: 'text'; key: string; title: string }
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
  /** Reads what a person types behind `zicha answer ID INDICATOR`, in a file of answers or in an author's test. */
  read: (spec: Spec, words: string, scales: Scales) => Raw
  judge: (spec: Spec, value: Value, context: JudgeContext) => Judgement
  /** The part of a resource of the whole that is a stage's; kinds without it cannot be shared out. */
  split?: (spec: Spec, value: Value, share: number) => Value
  steps: (spec: Spec, say: Catalogue, scales: Scales) => readonly Step[]
  gather: (spec: Spec, replies: Replies) => Raw
  print: (spec: Spec, value: Value, say: Catalogue, scales: Scales) => string
}

/** What becomes of a kind's answer for the whole school in one stage. */
export interface Shared {
  /** 0 to 1. */
  share: number
  /** Checked values. */
  whole: Raw
  part: Raw
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
