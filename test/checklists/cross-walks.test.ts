import { describe, expect, it, test } from 'vitest'
import type { AnswerSpec } from '../../src/checklist/answer/registry.ts'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import type { Indicator } from '../../src/checklist/shape/indicator.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'
import { crossingsBetween, placeKey } from '../../src/scoring/cross-walk.ts'
import { builtInIds } from '../support/built-in.ts'
import { builtIn } from '../support/checklists.ts'

const checklists = builtInIds.map(builtIn)

function find(checklist: string, indicator: string): [Checklist, Indicator] {
  const within = checklists.find(({ id }) => id === checklist)!
  return [within, indicatorsOf(within).find(({ id }) => id === indicator)!]
}

/** All that an answer is written down in: two questions of one form take each other's answers. */
function formOf(checklist: Checklist, { answer, per, split }: Indicator): unknown {
  const { kind, metWhen, unit, items, draw, of, minus, to, inputs, scale } = answer as AnswerSpec &
    Record<string, unknown>
  const keys = (value: unknown) => (value && typeof value === 'object' ? Object.keys(value) : null)
  return {
    per,
    split,
    kind,
    metWhen,
    unit,
    items: keys(items),
    size: draw ? (draw as { size: number }).size : null,
    parts: [keys(of), keys(minus), keys(inputs)],
    // A fact may have another name there; a number that is asked beside is part of the answer.
    divisor: keys(to),
    levels: scale ? keys(checklist.scales[scale as string]) : null,
  }
}

describe.each(checklists.map((checklist) => ({ id: checklist.id, checklist })))(
  'what $id says to answer elsewhere',
  ({ checklist }) => {
    const walks = indicatorsOf(checklist).flatMap((indicator) =>
      indicator.alsoSatisfies.map((walk) => ({ indicator, walk })),
    )

    it('is asked in the same form there, so that the answer can be taken over', () => {
      for (const { indicator, walk } of walks) {
        const [there, twin] = find(walk.checklist, walk.indicator)
        const name = `${indicator.id} → ${placeKey(walk)}`
        expect({ name, form: formOf(there, twin) }).toEqual({
          name,
          form: formOf(checklist, indicator),
        })
      }
    })

    it('is asked of the same kind of subject, in a stage that both have', () => {
      const apart = walks.filter(({ indicator, walk }) => {
        const [there, twin] = find(walk.checklist, walk.indicator)
        const [here, far] = [indicator.stages ?? checklist.stages, twin.stages ?? there.stages]
        const meet = !here || !far || here.some((stage) => far.includes(stage))
        const schools = (checklist.subject === 'school') === (there.subject === 'school')
        return !meet || !schools
      })
      expect(apart.map(({ indicator, walk }) => `${indicator.id} → ${placeKey(walk)}`)).toEqual([])
    })
  },
)

/** One look answers all of a line, whichever of them is asked first. */
test.each([
  ['烟', 'civilised-city-school/A6.2 civilised-campus/C5.5 minors-school/B5.7'],
  ['烟', 'civilised-city-school/A6.2 civilised-county-school/D4.5 minors-school/B5.7'],
  ['禁烟标识', 'civilised-city-school/A6.1 civilised-county-school/D4.5b'],
  ['公益广告', 'civilised-city-school/A1.1 civilised-county-school/D2.4'],
  ['公益广告破损', 'civilised-city-school/A1.3 civilised-county-school/D2.4b'],
  ['24 字', 'civilised-city-school/A2.4 minors-school/B2.1'],
  ['志愿服务', 'civilised-city-school/A3.5 minors-school/B3.12'],
  [
    '心理辅导室',
    'civilised-city-school/A9.1 civilised-campus/C6.1 minors-school/B3.8 campus-safety/C-162',
  ],
  ['心理教师', 'minors-school/B3.7 campus-safety/C-161'],
  ['一生一策', 'minors-school/B3.9 civilised-county-school/D3.5 campus-safety/C-164'],
  ['灭火器', 'civilised-city-school/A7.1 civilised-county-school/D4.6'],
  ['通道', 'civilised-city-school/A7.2 civilised-county-school/D4.6b'],
  ['演练', 'civilised-city-school/A7.6 campus-safety/C-172'],
  ['幼儿园演练', 'civilised-city-school/A7.6b campus-safety/C-172b'],
  ['安防', 'civilised-city-school/A7.3 civilised-campus/C5.7'],
  ['证照', 'civilised-city-school/A8.1 civilised-county-school/D4.7'],
  ['陪餐', 'civilised-city-school/A8.3 civilised-county-school/D4.7c campus-safety/C-63'],
  ['留样', 'civilised-city-school/A8.3b civilised-county-school/D4.7d'],
  [
    '网吧',
    'civilised-city-school/A10.1 minors-school/B5.1 civilised-county-school/D4.3 campus-safety/C-174',
  ],
  ['烟酒彩票', 'civilised-city-school/A10.5 campus-safety/C-174b'],
  ['摊点', 'civilised-city-school/A10.4 civilised-county-school/D4.3d campus-safety/C-174c'],
  ['门前交通', 'civilised-city-school/A10.6 campus-safety/C-121'],
  ['大班额', 'civilised-county-school/D5.2 basic-balance-school/S09'],
  ['一人一床', 'campus-safety/C-133 basic-balance-school/S13b'],
  ['体育活动', 'school-management/D-215 minors-school/B3.5'],
  ['及格率', 'school-management/D-402 basic-balance-school/G15'],
  ['重点班', 'school-management/D-M01b basic-balance-school/G16 quality-balance-school/V3'],
  ['仪器设备', 'basic-balance-school/D3 quality-balance-school/R6'],
  ['持证', 'teacher-ethics/D-308 quality-balance-school/G12'],
  ['师德违规', 'civilised-campus/C3.2 civilised-county-school/D5.3'],
  ['家教指导', 'minors-school/B4.2 civilised-county-school/D5.4'],
  ['新媒体', 'minors-school/B5.5b civilised-campus/C4.6'],
  ['满意度', 'civilised-city-school/A12.2 civilised-campus/C8.1'],
  ['垃圾分类', 'green-school/G3.1 civilised-campus/C5.3'],
  ['责任书', 'safe-campus/P1.1 civilised-campus/C10.3'],
] as const)('%s: %s', (_what, line) => {
  const known = new Set(
    crossingsBetween(checklists).map(({ from, to }) => `${placeKey(from)} ${placeKey(to)}`),
  )
  const places = line.split(' ')
  const pairs = places.flatMap((one) =>
    places.filter((other) => other !== one).map((other) => `${one} ${other}`),
  )
  expect(pairs.filter((pair) => !known.has(pair))).toEqual([])
})
