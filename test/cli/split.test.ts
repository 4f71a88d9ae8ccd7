import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/environment.ts'
import { sharedSchool } from '../support/shared-school.ts'
import { check } from './check/follow.ts'

function school(stages?: readonly string[]) {
  const cwd = sharedSchool(stages)
  const zicha = async (...argv: string[]) => {
    const { code, out, err } = await run(argv, { cwd })
    if (code !== 0) throw new Error(`${code}\n${out}${err}`)
    return out
  }
  const give = (answers: string) => {
    writeFileSync(join(cwd, 'answers.yaml'), answers)
    return zicha('answer', 'library', '--file', 'answers.yaml')
  }
  return { cwd, zicha, give }
}

const golden = (name: string) => resolve(import.meta.dirname, 'golden', name)
/** Every run writes journals with other heads. */
const withoutHead = (text: string) => text.replace(/\d+:[0-9a-f]{16}/, '…')
const pupils = 'facts: { pupils: { primary: 620, junior: 380 } }\n'
const report = ['report', 'library', '--today', '2026-11-21'] as const

interface Json {
  shares: { indicator: string; stage: string; share: number }[]
  gaps: { indicator: string; stage: string; missing: unknown }[]
  conflicts: { indicator: string; stage: string }[]
  undecided: { indicator: string; stage: string; reason: string }[]
}

describe('what a nine-year school has but once', () => {
  test('is answered once, and every stage hears of it', async () => {
    const { zicha, give } = school()
    await give(pupils)
    const out = await zicha('answer', 'library', 'A1', '9200')
    expect(out).toMatch(/A1 生均场馆面积（小学）.*达标/)
    expect(out).toMatch(/A1 生均场馆面积（初中）.*不达标/)
  })

  test('is shared out in the report, which says how', async () => {
    const { zicha, give } = school()
    await give(`${pupils}answers: { A1: 9200, A2: 16000, A3: { primary: true, junior: true } }\n`)
    const text = await zicha(...report, '--width', '110')
    await expect(withoutHead(text)).toMatchFileSnapshot(golden('report-split.txt'))
    const english = await zicha(...report, '--format', 'md', '--lang', 'en')
    await expect(withoutHead(english)).toMatchFileSnapshot(golden('report-split-en.md'))
    const json = JSON.parse(await zicha(...report, '--format', 'json')) as Json
    expect(json.shares.map(({ indicator, stage }) => [indicator, stage])).toEqual([
      ['A1', 'primary'],
      ['A1', 'junior'],
      ['A2', 'primary'],
      ['A2', 'junior'],
    ])
    expect(json.gaps.find(({ indicator }) => indicator === 'A1')).toMatchObject({
      stage: 'junior',
      missing: { amount: expect.closeTo(171.183, 3) as number, direction: 'more' },
    })
  })

  test('may be told apart by those who can', async () => {
    const { zicha, give } = school()
    await give(`${pupils}answers: { A1: 9200 }\n`)
    await zicha('answer', 'library', 'A1', '3900', '--stage', '初中')
    const json = JSON.parse(await zicha(...report, '--format', 'json')) as Json
    expect(json.gaps).toEqual([])
    expect(json.shares).toMatchObject([{ indicator: 'A1', stage: 'primary' }])
    expect(await zicha('log', 'library', '--format', 'json')).toContain('"stage": "junior"')
  })

  test('is undecided while the pupils of one stage are not known', async () => {
    const { zicha, give } = school()
    await give('facts: { pupils: { primary: 620 } }\nanswers: { A1: 9200 }\n')
    const json = JSON.parse(await zicha(...report, '--format', 'json')) as Json
    expect(json.undecided).toMatchObject([
      { indicator: 'A1', stage: 'primary', reason: 'fact-missing' },
      { indicator: 'A1', stage: 'junior', reason: 'fact-missing' },
    ])
  })

  test('is a conflict, told apart in words, when two did not see each other', async () => {
    const { cwd, zicha, give } = school()
    await give(pupils)
    const other = join(temporaryFolder(), 'other')
    cpSync(cwd, other, { recursive: true })
    await zicha('answer', 'library', 'A1', '9200')
    const { code } = await run(
      ['answer', 'library', 'A1', '3900', '--stage', 'junior', '--by', '李四'],
      { cwd: other },
    )
    expect(code).toBe(0)
    cpSync(join(other, 'records'), join(cwd, 'records'), { recursive: true })
    const text = await zicha(...report, '--width', '110')
    expect(text).toMatch(/张三（.*）：全校：场馆面积 9200 ㎡/)
    expect(text).toMatch(/李四（.*）：初中：场馆面积 3900 ㎡/)
    const json = JSON.parse(await zicha(...report, '--format', 'json')) as Json
    expect(json.conflicts).toMatchObject([{ indicator: 'A1', stage: 'junior' }])
  })

  test('is said of in the printed checklist', async () => {
    const { zicha } = school()
    await zicha('validate', 'checklists')
    const text = await zicha('checklists', 'library', '--width', '200')
    expect(text.replaceAll(/\s/g, '')).toContain(
      '各学段共用：有几个学段的学校全校填一次，按在校学生数加权分摊到各学段（权重：小学1、初中1.1（依据确定度：低）、高中1.32（依据确定度：低））；分得清的可以分学段填',
    )
    expect(await zicha('checklists', 'library', '--print')).not.toContain('场馆面积（小学）')
  })
})

test('a complete school is asked for the pupils of the stage that is not judged, too', async () => {
  const { zicha, give } = school(['junior', 'senior'])
  await give('facts: { pupils: { junior: 600, senior: 500 } }\nanswers: { A1: 12000 }\n')
  const json = JSON.parse(await zicha(...report, '--format', 'json')) as Json
  expect(json.shares).toMatchObject([{ indicator: 'A1', stage: 'junior', share: 0.5 }])
})

test('a school of one stage answers as ever', async () => {
  const { zicha, give } = school(['junior'])
  await give('facts: { pupils: 380 }\nanswers: { A1: 3876 }\n')
  const json = JSON.parse(await zicha(...report, '--format', 'json')) as Json
  expect([json.shares, json.gaps, json.undecided]).toEqual([[], [], []])
})

test('the check asks once, shows both standards, and says what follows in each stage', async () => {
  const { cwd, zicha, give } = school()
  await give(pupils)
  const { code, text } = await check(
    cwd,
    [
      ['第 1/6 题', '9200⏎'],
      ['第 3/6 题', '25000⏎'],
      ['第 5/6 题', '↓⏎'],
      ['第 6/6 题', '↓⏎'],
    ],
    ['check', 'library'],
  )
  expect(code).toBe(0)
  expect(text).toContain('小学：不低于 7.5 ㎡/生；初中：不低于 10.2 ㎡/生')
  expect(text).toContain('请填全校的数，只填一次')
  expect(text).toMatch(/小学：达标/)
  expect(text).toMatch(/初中：不达标/)
  const { entries } = JSON.parse(await zicha('log', 'library', '--format', 'json')) as {
    entries: { type: string; indicator?: string; stage?: string; value: unknown }[]
  }
  const answers = entries.filter(({ type }) => type === 'answer')
  expect(answers.map(({ indicator, stage }) => [indicator, stage])).toEqual([
    ['A1', undefined],
    ['A2', undefined],
    ['A3', 'primary'],
    ['A3', 'junior'],
  ])
})

test('a local copy may set other weights', async () => {
  const { cwd, zicha, give } = school()
  mkdirSync(join(cwd, 'checklists'), { recursive: true })
  writeFileSync(
    join(cwd, 'checklists', 'library-county.yaml'),
    `format: zicha/overlay@1
id: library-county
edition: "2026"
title: 图书与场馆自查·示例丙县
extends: library@2026
locality: 示例丙县
sources:
  county: { title: 示例丙县细则, year: 2026, locality: 示例丙县 }
split:
  by: pupils
  weights:
    primary: { value: 1, source: { ref: county, item: 第一条, certainty: local } }
    junior: { value: 2, source: { ref: county, item: 第一条, certainty: local } }
`,
  )
  await give(pupils)
  await zicha('validate', 'checklists')
  writeFileSync(join(cwd, 'answers.yaml'), `${pupils}answers: { A1: 9200 }\n`)
  await zicha('answer', 'library-county', '--file', 'answers.yaml')
  const out = await zicha('report', 'library-county', '--format', 'json', '--today', '2026-11-21')
  const { shares } = JSON.parse(out) as Json
  expect(shares[1]?.share).toBeCloseTo((2 * 380) / (620 + 2 * 380), 12)
})
