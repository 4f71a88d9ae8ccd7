import * as v from 'valibot'
import { answerSpec } from '../answer/registry.ts'
import { stages } from '../stage.ts'
import { source } from './figure.ts'
import { id, natural, oneOf, text, flag } from './scalars.ts'

export const methods = [
  'documents',
  'site',
  'data',
  'questionnaire',
  'interview',
  'sampling',
  'platform',
] as const
export type Method = (typeof methods)[number]

export const evidenceKinds = ['document', 'record', 'photo', 'table', 'report'] as const

export const evidenceNeed = v.strictObject({
  title: text,
  kind: oneOf(evidenceKinds),
  min: v.optional(natural, '1'),
  seal: v.optional(flag, 'false'),
})
export type EvidenceNeed = v.InferOutput<typeof evidenceNeed>

export const vetoEffects = ['disqualify', 'revoke', 'zero', 'flag'] as const
export type VetoEffect = (typeof vetoEffects)[number]

export const severities = ['minor', 'serious', 'major'] as const

/** One question of a checklist (指标). */
export const indicator = v.strictObject({
  id,
  officialNo: v.optional(v.array(text), []),
  title: text,
  look: v.optional(text),
  remedy: v.optional(text),
  method: v.pipe(v.array(oneOf(methods)), v.minLength(1, 'empty-list')),
  place: v.optional(id),
  per: v.optional(oneOf(['stage'])),
  stages: v.optional(v.pipe(v.array(oneOf(stages)), v.minLength(1, 'empty-list'))),
  answer: answerSpec,
  owner: v.optional(v.strictObject({ lead: id, assist: v.optional(v.array(id), []) })),
  evidence: v.optional(v.array(evidenceNeed), []),
  deadline: v.optional(id),
  mendedBy: v.optional(oneOf(['school', 'superior'])),
  severity: v.optional(oneOf(severities)),
  notApplicable: v.optional(oneOf(['never', 'allowed', 'with-reason']), 'with-reason'),
  veto: v.optional(v.strictObject({ effect: oneOf(vetoEffects) })),
  source: v.optional(source),
})
export type Indicator = v.InferOutput<typeof indicator>
