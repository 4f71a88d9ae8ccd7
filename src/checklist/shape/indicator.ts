import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { answerSpec } from '../answer/registry.ts'
import { stages } from '../stage.ts'
import { condition } from './condition.ts'
import { figure, source } from './figure.ts'
import type { Waiver } from './overlaid.ts'
import { rollup } from './rollup.ts'
import { indicatorTranslations } from './translations.ts'
import { decimal, flag, id, natural, oneOf, text } from './scalars.ts'
import { windowEntries } from './window.ts'

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
export type EvidenceKind = (typeof evidenceKinds)[number]

export const evidenceNeed = mapping('evidence', {
  title: text,
  kind: oneOf(evidenceKinds),
  min: v.optional(natural, '1'),
  seal: v.optional(flag, 'false'),
  /** What is dated outside does not count; later than the observation is no fault, unless `notAfter` says so. */
  ...windowEntries,
  /** Without it nothing is met: the outcome stays undecided. */
  required: v.optional(flag, 'false'),
})
export type EvidenceNeed = v.InferOutput<typeof evidenceNeed>

export const vetoEffects = ['disqualify', 'revoke', 'zero', 'flag'] as const
export type VetoEffect = (typeof vetoEffects)[number]

export const severities = ['minor', 'serious', 'major'] as const

export const indicatorStatuses = ['future', 'obsolete'] as const
export type IndicatorStatus = (typeof indicatorStatuses)[number]

/** One observation that answers an indicator of another checklist too. */
const crossWalk = mapping('crossWalk', {
  checklist: id,
  indicator: id,
  /** `both`: either answers the other; `forward`: only this one answers that one. */
  direction: v.optional(oneOf(['both', 'forward']), 'both'),
  confidence: v.optional(oneOf(['high', 'medium', 'low']), 'high'),
})
export type CrossWalk = v.InferOutput<typeof crossWalk>

/** One question of a checklist (指标). */
export const indicator = mapping('indicator', {
  id,
  officialNo: v.optional(v.array(text), []),
  title: text,
  look: v.optional(text),
  remedy: v.optional(text),
  method: v.pipe(v.array(oneOf(methods)), v.minLength(1, 'empty-list')),
  place: v.optional(id),
  per: v.optional(oneOf(['stage'])),
  stages: v.optional(v.pipe(v.array(oneOf(stages)), v.minLength(1, 'empty-list'))),
  /** Of what all stages of a school share: answered once for the whole, judged in each by its share. */
  split: v.optional(flag, 'false'),
  answer: answerSpec,
  owner: v.optional(mapping('owner', { lead: id, assist: v.optional(v.array(id), []) })),
  evidence: v.optional(v.array(evidenceNeed), []),
  deadline: v.optional(id),
  mendedBy: v.optional(oneOf(['school', 'superior'])),
  severity: v.optional(oneOf(severities)),
  notApplicable: v.optional(oneOf(['never', 'allowed', 'with-reason']), 'with-reason'),
  /** Asked and judged only where this holds; elsewhere it is not applicable. */
  when: v.optional(condition),
  /** Absent: in force. `future` is shown and not yet counted, `obsolete` no longer; their answers are kept. */
  status: v.optional(oneOf(indicatorStatuses)),
  points: v.optional(figure),
  /** Points on top of the full score. */
  bonus: v.optional(flag, 'false'),
  /** Points taken off for each problem found, at most all of the indicator's. */
  deduct: v.optional(mapping('deduct', { each: figure, most: v.optional(decimal) })),
  part: v.optional(id),
  /** 前置条件: without it the subject may not even apply. */
  prerequisite: v.optional(flag, 'false'),
  /** 免评 by a held honour: left out, or counted with full points. */
  exempt: v.optional(
    mapping('exempt', { honour: id, counts: v.optional(oneOf(['left-out', 'full']), 'left-out') }),
  ),
  alsoSatisfies: v.optional(v.array(crossWalk), []),
  rollup: v.optional(rollup),
  translations: v.optional(indicatorTranslations),
  /** `label`: its effect in the words of the document, where the general ones do not fit. */
  veto: v.optional(mapping('veto', { effect: oneOf(vetoEffects), label: v.optional(text) })),
  source: v.optional(source),
})
/** `waiver`: an overlay leaves it out; it is neither asked nor counted. */
export type Indicator = v.InferOutput<typeof indicator> & { waiver?: Waiver | undefined }
