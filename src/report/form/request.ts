import type { FormScope } from '../../checklist/form/identity.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Stage } from '../../checklist/stage.ts'
import type { Question } from '../../checklist/walk.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { FormWords } from '../../messages/forms.ts'

/** Everything that decides how a form looks. */
export interface FormRequest {
  say: Catalogue
  words: FormWords
  subject: { name: string; code: string }
  scope: FormScope
  /** A civil date, or empty. */
  due: string
  parts: readonly FormPart[]
  /** What stands in a cell already, by `cellKey`. */
  filled: ReadonlyMap<string, string>
  /** What is wrong with a cell, by `cellKey`; a column says it in words. */
  marks: ReadonlyMap<string, string>
}

/** What is asked of one checklist. */
export interface FormPart {
  checklist: Checklist
  /** The judging digest. */
  digest: string
  round: string
  questions: readonly AskedQuestion[]
  facts: readonly AskedFact[]
}

export interface AskedQuestion {
  question: Question
  /** The department this form is for only helps with it (配合). */
  assists: boolean
}

export interface AskedFact {
  id: string
  stage: Stage | undefined
}
