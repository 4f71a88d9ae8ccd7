import * as v from 'valibot'
import { date } from './date.ts'
import { formula } from './formula.ts'
import { items } from './items.ts'
import type { AnswerKind, Raw } from './kind.ts'
import { level } from './level.ts'
import { number } from './number.ts'
import { problems } from './problems.ts'
import { ratio } from './ratio.ts'
import { survey } from './survey.ts'
import { text } from './text.ts'
import { yesNo } from './yes-no.ts'

/** Every answer kind, by the word authors write behind `kind:`. */
export const answerKinds = {
  'yes-no': yesNo,
  level,
  number,
  ratio,
  formula,
  items,
  problems,
  date,
  survey,
  text,
}
export type AnswerKindName = keyof typeof answerKinds

export type AnswerSpec = {
  [K in AnswerKindName]: v.InferOutput<(typeof answerKinds)[K]['schema']>
}[AnswerKindName]

type Options = v.VariantOptions<'kind'>
export const answerSpec = v.variant(
  'kind',
  Object.values(answerKinds).map(({ schema }) => schema) as unknown as Options,
) as unknown as v.GenericSchema<unknown, AnswerSpec>

/** The behaviour behind a spec; the pairing of kind and spec is what the registry guarantees. */
export function kindOf(spec: AnswerSpec): AnswerKind<AnswerSpec, Raw> {
  return answerKinds[spec.kind] as unknown as AnswerKind<AnswerSpec, Raw>
}
