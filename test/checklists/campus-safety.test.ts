import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { checklist as schema } from '../../src/checklist/shape/checklist.ts'
import { comparisons, isFigure, type Thresholds } from '../../src/checklist/shape/figure.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'

const file = new URL('../../checklists/campus-safety.yaml', import.meta.url)
const checklist = v.parse(
  schema,
  parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe' }).toJS(),
)
const all = indicatorsOf(checklist)

/** What the checklist judges an indicator by: each figure with its certainty, variants after the figure they replace. */
function figuresOf(id: string): [value: number, certainty: string | undefined][] {
  const { answer } = all.find((indicator) => indicator.id === id)!
  if (answer.kind === 'date') return [[answer.within!.months, answer.within!.source?.certainty]]
  return comparisons.flatMap((comparison) => {
    const figure = (answer as Thresholds)[comparison]
    return figure && isFigure(figure)
      ? [figure, ...(figure.variants ?? [])].map(
          ({ value, source }): [number, string | undefined] => [value, source?.certainty],
        )
      : []
  })
}

it.each([
  ['保安', 'C-11', [3, 'high'], [1, 'high'], [2, 'low']],
  ['重点部位巡查，次/日', 'C-14', [5, 'high']],
  ['围墙高度，米', 'C-23b', [2, 'low']],
  ['护栏净高，米', 'C-25b', [1.2, 'low']],
  ['报警测试，几个月内', 'C-31b', [1, 'default']],
  ['视频保存，天', 'C-33', [30, 'low'], [90, 'low']],
  ['安全出口净宽，%', 'C-48b', [80, 'high']],
  ['消防设施检测，几个月内', 'C-52', [12, 'high']],
  ['留样，克', 'C-64', [125, 'high']],
  ['留样，小时', 'C-64b', [48, 'high']],
  ['陪餐，%', 'C-63', [100, 'high']],
  ['校医', 'C-81', [1, 'low'], [1, 'high']],
  ['课桌面照度，lx', 'C-85', [300, 'high']],
  ['黑板面照度，lx', 'C-85b', [500, 'high']],
  ['视力监测，次/学年', 'C-86', [2, 'low']],
  ['校舍排查，几个月内', 'C-91', [6, 'high']],
  ['校舍鉴定，月', 'C-92', [60, 'high'], [12, 'high']],
  ['校车安检，几个月内', 'C-114', [6, 'high']],
  ['校车演练，次/学期', 'C-119', [1, 'default']],
  ['防欺凌教育，次/学期', 'C-152', [1, 'high']],
  ['欺凌专项调查，次/学期', 'C-153', [1, 'medium']],
  ['欺凌调查用时，日', 'C-155b', [10, 'local']],
  ['疏散演练（中小学），次/月', 'C-172', [1, 'high']],
  ['疏散演练（幼儿园），次/季度', 'C-172b', [1, 'high']],
  ['疏散用时，秒', 'C-173', [120, 'high']],
] as const)('%s', (_what, id, ...expected) => {
  expect(figuresOf(id)).toEqual(expected)
})

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
