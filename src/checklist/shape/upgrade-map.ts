import * as v from 'valibot'
import { id, mapOf, text } from './scalars.ts'

const edition = v.pipe(
  text,
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9._-]+$/, 'bad-reference'),
)

/** What stands for "there is no successor". */
export const retired = 'retired'

/** Where the answers of one edition go in another: old id → new id, or `retired`. Ids that judge alike need no line. */
export const upgradeMap = v.strictObject({
  format: v.literal('zicha/upgrade-map@1', 'wrong-format'),
  from: edition,
  to: edition,
  indicators: v.optional(mapOf(id), {}),
  facts: v.optional(mapOf(id), {}),
})
export type UpgradeMap = v.InferOutput<typeof upgradeMap>
