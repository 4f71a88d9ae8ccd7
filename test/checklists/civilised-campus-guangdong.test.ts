import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Indicator } from '../../src/checklist/shape/indicator.ts'
import { indicatorsOf, sectionsOf } from '../../src/checklist/walk.ts'
import { createLibrary } from '../../src/lint/library.ts'
import { validateOverlay } from '../../src/lint/validate-overlay.ts'
import { run, temporaryFolder } from '../support/environment.ts'
import { root } from '../support/root.ts'

const folder = join(root, 'checklists')
const file = 'civilised-campus-guangdong.yaml'
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const read = (name: string) => readFileSync(join(folder, name))
const library = createLibrary(files.map((name) => ({ file: name, read: () => read(name) })))
const { value: checklist, diagnostics } = validateOverlay(file, read(file), library)
const all = checklist ? indicatorsOf(checklist) : []
const part = (id: string) => all.filter((indicator) => indicator.part === id)

function pointsOf(indicators: readonly Indicator[]): number {
  return indicators.reduce((sum, { points }) => sum + (points?.value ?? 0), 0)
}

test('the overlay is sound, and its base is the checklist of 2015', () => {
  expect(diagnostics).toEqual([])
  expect(checklist?.basedOn?.map(({ id, edition }) => `${id}@${edition}`)).toEqual([
    'civilised-campus@2015',
  ])
})

/** What is known of the rules of 2020; everything else in points is a default of ours. */
test('A, B, C and D are worth what the rules say', () => {
  const shares = Object.entries(checklist?.scales['abcd'] ?? {}).map(([name, { share }]) => [
    name,
    share,
  ])
  expect(shares).toEqual([
    ['A', 1],
    ['B', 0.66],
    ['C', 0.33],
    ['D', 0],
  ])
  expect(all.filter(({ points }) => points).map(({ answer }) => answer)).toEqual(
    all.filter(({ points }) => points).map(() => ({ kind: 'level', scale: 'abcd' })),
  )
})

test('100 points and a bonus of 10; 13 for the leadership', () => {
  expect(pointsOf(part('basic'))).toBeCloseTo(100, 9)
  expect(part('special').map(({ id, bonus, points }) => [id, bonus, points?.value])).toEqual([
    ['C7.1', true, 10],
  ])
  const leadership = checklist && sectionsOf(checklist).find(({ id }) => id === 'C1')
  expect([leadership?.points, pointsOf(leadership?.indicators ?? [])]).toEqual([
    13,
    expect.closeTo(13, 9),
  ])
})

test('only what is known is not called a default', () => {
  const known = all.filter(({ points }) => points && points.source?.certainty !== 'default')
  expect(known.map(({ id, points }) => [id, points?.source?.certainty])).toEqual([
    ['C7.1', 'local'],
  ])
})

test('three honours exempt from 1.3, 2.7 and 6.3', () => {
  const exempt = all.filter((indicator) => indicator.exempt)
  expect(exempt.map(({ officialNo, exempt: by }) => [officialNo, by?.honour])).toEqual([
    [['1.3'], 'law'],
    [['2.7'], 'psychology'],
    [['6.3'], 'safe'],
  ])
})

/** The record of the sample, with one answer more. */
test.each([
  ['C9.2', '否', '未触发负面清单'],
  ['C9.2', '是', '触发负面清单，一票否决'],
  // Not one of those the opinion of 2015 names: red, and no more.
  ['C9.6', '是', '未触发负面清单'],
])('the negative list decides: %s %s', async (indicator, value, conclusion) => {
  const cwd = temporaryFolder()
  const workspace = readFileSync(
    join(root, 'fixtures/samples/civilised-campus-guangdong/zicha.yaml'),
  )
  writeFileSync(join(cwd, 'zicha.yaml'), workspace)
  const id = 'civilised-campus-guangdong'
  const negative = ['C9.1', 'C9.2', 'C9.3', 'C9.4'].map((one) => `  ${one}: 否\n`).join('')
  writeFileSync(join(cwd, 'answers.yaml'), `by: 张三\nanswers:\n${negative}`)
  const said = await run(['answer', id, '--file', 'answers.yaml'], { cwd })
  expect(said.code).toBe(0)
  expect((await run(['answer', id, indicator, value, '--by', '张三'], { cwd })).code).toBe(0)
  const { out } = await run(['report', id], { cwd })
  expect(out).toContain(`全校：${conclusion}\n`)
})

/** 省 → 市 → 县: a city lays its own rules over the province's, and names what the province took over. */
test('a local overlay and a cross-walk lean on the built-in overlay', async () => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'checklists'))
  writeFileSync(
    join(cwd, 'checklists', 'city.yaml'),
    `format: zicha/overlay@1
id: civilised-campus-city
edition: "2026"
title: 文明校园（示例市计分）
extends: civilised-campus-guangdong@2020
locality: 示例市
sources:
  city: { title: 示例市文明校园细则, year: 2026, locality: 示例市 }
change:
  C2.1: { points: { value: 3, source: { ref: city, item: 附表, certainty: local } } }
  C2.2: { points: { value: 1, source: { ref: city, item: 附表, certainty: local } } }
  C5.3:
    alsoSatisfies:
      - { checklist: civilised-campus-guangdong, indicator: C5.4, direction: forward }
`,
  )
  const { code, out, err } = await run(['validate', '--strict', 'checklists'], { cwd })
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: '1 个文件，没有问题。\n' })
})
