import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { checklist as schema } from '../../src/checklist/shape/checklist.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'

const file = new URL('../../checklists/campus-safety.yaml', import.meta.url)
const checklist = v.parse(
  schema,
  parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe' }).toJS(),
)
const all = indicatorsOf(checklist)

it('stops a school only for a major hazard, at once and without delay', () => {
  const decisive = all.filter(({ veto }) => veto && veto.effect !== 'flag')
  expect(decisive.map(({ officialNo: [printed] }) => printed)).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10].map((n) => `消防直接判定${n}`),
    undefined,
  ])
  expect(new Set(decisive.map(({ deadline }) => deadline))).toEqual(new Set(['at-once']))
})

it('flags the four 100 % of school security', () => {
  const flagged = all.filter(({ veto }) => veto?.effect === 'flag').map(({ id }) => id)
  expect(flagged).toEqual(['C-11', 'C-15', 'C-21', 'C-31', 'C-32'])
})
