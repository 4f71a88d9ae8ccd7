import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { source } from './figure.ts'
import { oneOf } from './scalars.ts'

/** `5 working-days` or `90 days`; anything shorter, such as `5d` or `1m`, could be read in two ways. */
export const duration = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,3} (working-days|days)$/, 'ambiguous-duration'),
  v.transform((words) => {
    const [amount, unit] = words.split(' ') as [string, 'working-days' | 'days']
    return { amount: Number(amount), unit }
  }),
)
export type Duration = v.InferOutput<typeof duration>

export const reviewCycles = ['monthly', 'termly', 'yearly'] as const
export const limits = ['term-end', 'next-school-year'] as const

const common = { source: v.optional(source) }

/** Deadline classes (整改时限类别): when a gap has to be rectified, counted from the day it was seen. */
export const deadlineClass = v.variant('class', [
  mapping('immediate', { class: v.literal('immediate'), ...common }),
  mapping('limited', {
    class: v.literal('limited'),
    within: v.optional(duration),
    until: v.optional(oneOf(limits)),
    ...common,
  }),
  mapping('project', { class: v.literal('project'), within: duration, ...common }),
  mapping('standing', { class: v.literal('standing'), review: oneOf(reviewCycles), ...common }),
  mapping('refer', { class: v.literal('refer'), within: duration, ...common }),
])
export type DeadlineClass = v.InferOutput<typeof deadlineClass>
