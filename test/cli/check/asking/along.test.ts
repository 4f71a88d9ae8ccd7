import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDialogue } from '../../../support/dialogue.ts'
import { run } from '../../../support/environment.ts'
import { lampSchool } from '../../lamps.ts'
import { check, facts, follow, type Script } from '../follow.ts'
import { alreadyRecorded, lanternSchool, recorded } from '../lantern.ts'

describe('the day on which it was seen', () => {
  test('of one answer, by a command; what is to come is refused', async () => {
    const cwd = lanternSchool()
    const { code } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', '@⏎'],
      ['哪一天看到的', '2026-11-22⏎'],
      ['2026-11-22 还没有到', '⌫⌫31⏎'],
      ['收到的是“2026-11-31”', '⌫⌫⌫⌫⌫9-30⏎'],
      ['注意：2026-09-30 是 52 天以前', '␃'],
    ])
    expect(code).toBe(130)
  })

  test('starts the clock of the deadline, and is not that of the next answer', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', '日期⏎'],
      ['哪一天看到的', '昨天⏎'],
      ['看到的日期：2026-11-20', '3⏎'],
      ['第 4/7 题', '⏎'],
      ['第 5/7 题', '↓↓↓⏎'],
      ['第 6/7 题', '␃'],
    ])
    expect(recorded(cwd).slice(-2)).toMatchObject([
      { indicator: 'B1', value: 3, observedOn: '2026-11-20' },
      { indicator: 'B3' },
    ])
    expect(recorded(cwd).at(-1)).not.toHaveProperty('observedOn')
    // Five working days after Friday the 20th, and after Saturday the 21st.
    expect(text).toMatch(/B1[^]*2026-11-27[^]*B3[^]*2026-11-27/)
  })

  test('of a whole walk, by an option', async () => {
    const cwd = lanternSchool()
    const argv = ['check', 'lantern', '--observed-on', '2026-11-18']
    await check(cwd, [...facts, ['第 1/7 题', '↓↓⏎'], ['第 2/7 题', '␃']], argv)
    expect(recorded(cwd).at(-1)).toMatchObject({ indicator: 'A1', observedOn: '2026-11-18' })
    const future = openDialogue([...argv.slice(0, 3), '2026-11-30'], { cwd })
    expect(await future.code).toBe(2)
  })

  test('said of an answer that stands is a new entry; the same day is not', async () => {
    const cwd = lanternSchool()
    alreadyRecorded(cwd, [{ type: 'answer', indicator: 'B1', value: 3, by: '张三' }])
    const toNumber: Script = [
      ['第 1/2 项', '#⏎'],
      ['跳到哪一题？', '↓↓↓↓⏎'],
      ['现为 3', 'd⏎'],
    ]
    const after: Script = [
      ['看到的日期', '⏎'],
      ['第 4/7 题', '␃'],
    ]
    await check(cwd, [...toNumber, ['哪一天看到的', '2026.11.2⏎'], ...after])
    expect(recorded(cwd)).toHaveLength(2)
    await check(cwd, [...toNumber, ['哪一天看到的', '2026年11月2日⏎'], ...after])
    expect(recorded(cwd)).toHaveLength(2)
    expect(recorded(cwd)[1]).toMatchObject({ value: 3, observedOn: '2026-11-02' })
  })
})

describe('a figure of the school', () => {
  test('may say its day and its source; Enter takes those of the one before', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ['第 1/2 项', '50⏎'],
      ['时点和口径', '<⏎'],
      ['现为 50', '52⏎'],
      ['时点和口径', '2027.9.1，总务处 盘点⏎'],
      ['2027-09-01 还没有到', `${'⌫'.repeat(12)}6.9.1，总务处 盘点⏎`],
      ['第 2/2 项', '␃'],
    ])
    expect(recorded(cwd)).toEqual([
      {
        type: 'fact',
        fact: 'lanterns',
        value: 52,
        by: '张三',
        asOf: '2026-09-01',
        source: '总务处 盘点',
      },
    ])
  })

  test('is shown with them, and offered again in the same run', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ['第 1/2 项', '50⏎'],
      ['时点和口径', '学籍系统⏎'],
      ['第 2/2 项', '↓↓↓⏎'],
      ['第 1/2 项', '51⏎'],
      ['直接回车 学籍系统', '⏎'],
      ['第 2/2 项', '␃'],
    ])
    expect(text).toContain('已保存：51 盏（学籍系统）')
    expect(recorded(cwd).at(-1)).toMatchObject({ value: 51, source: '学籍系统' })
  })
})

describe('a number that may be a slip', () => {
  test('is asked once more; the same again is taken, another one is too', async () => {
    const cwd = lanternSchool()
    alreadyRecorded(
      cwd,
      [
        { type: 'fact', fact: 'lanterns', value: 50, by: '张三' },
        { type: 'answer', indicator: 'B1', value: 4, by: '张三' },
      ],
      '2026-10',
    )
    await run(['round', 'seal', 'lantern', '2026-10'], { cwd })
    await check(cwd, [
      ['第 1/2 项', '500⏎'],
      ['灯笼数上一轮是 50，现在是 500', '⏎'],
      ['时点和口径', '⏎'],
      ['第 2/2 项', '↓↓⏎'],
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', '40⏎'],
      ['差了十倍以上', '⌫⏎'],
      ['第 4/7 题', '␃'],
    ])
    expect(recorded(cwd).map(({ value }) => value)).toMatchObject([500, false, true, false, 4])
  })
})

test('what the numbers come to is shown while they are typed, and stays when saved', async () => {
  const cwd = lanternSchool()
  const dialogue = openDialogue(['check', 'lantern'], { cwd })
  await follow(dialogue, [
    ...facts,
    ['第 1/7 题', '↓⏎'],
    ['第 2/7 题', '↓↓⏎'],
    ['第 3/7 题', '4⏎'],
    ['备用电池（节）', '12⏎'],
    ['其中没电的（节）', '1'],
  ])
  await dialogue.screen.waitFor('= 22 节/百盏（标准不低于 20），达标')
  await dialogue.reply('其中没电的（节）', '1')
  await dialogue.screen.waitFor('= 2 节/百盏（标准不低于 20），不达标')
  await dialogue.reply('其中没电的（节）', '⌫⏎')
  await dialogue.reply('第 5/7 题', '␃')
  expect(await dialogue.code).toBe(130)
  expect(await dialogue.screen.settled()).toContain('22 节/百盏')
})

describe('a sample', () => {
  test('is drawn by lot from a roster; who was not right is kept with the lot', async () => {
    const cwd = lampSchool()
    const names = Array.from({ length: 30 }, (_, n) => `学生${n + 1}`)
    writeFileSync(
      join(cwd, '名册.csv'),
      `姓名,班级\n${names.map((name) => `${name},一`).join('\n')}\n`,
    )
    const { text } = await check(
      cwd,
      [
        ['第 1/4 题', '⏎'],
        ['第 2/4 题', '⏎'],
        ['抽查了多少学生', '抽⏎'],
        ['抽签：从学生中抽 5 名', '没有.csv⏎'],
        ['没有找到名册文件', `${'⌫'.repeat(6)}名册.csv⏎`],
        ['其中达到的（名）', '4⏎'],
        ['没有达到的是谁', '学生7⏎'],
        ['已写', '⏎'],
        ['第 4/4 题', '␃'],
      ],
      ['check', 'lamps'],
    )
    const { out } = await run(['log', 'lamps', '--format', 'json'], { cwd })
    const { entries } = JSON.parse(out) as { entries: { value: Record<string, unknown> }[] }
    expect(entries.at(-1)!.value).toMatchInlineSnapshot(`
      {
        "drawn": [
          "学生1",
          "学生2",
          "学生19",
          "学生28",
          "学生30",
        ],
        "k": 4,
        "n": 5,
        "nth": 1,
        "of": 30,
        "places": [
          "学生7",
        ],
        "seed": "82381783cf05c0568f953d291c71a61ccf9d6877f4b93bfda9ec5149028fef68",
      }
    `)
    expect(text).toContain('第 1 次抽签，从 30 名中抽到 5 名')
  })

  test('drawn again is said to be, and a number is a roster as well', async () => {
    const cwd = lampSchool()
    await check(
      cwd,
      [
        ['第 1/4 题', '⏎'],
        ['第 2/4 题', '⏎'],
        ['抽查了多少学生', '抽⏎'],
        ['抽签：从学生中抽 5 名', '３２０⏎'],
        ['其中达到的（名）', '抽签⏎'],
        ['抽签：从学生中抽 5 名', '320⏎'],
        ['其中达到的（名）', '5⏎'],
        ['没有达到的是谁', '⏎'],
        ['第 4/4 题', '␃'],
      ],
      ['check', 'lamps'],
    )
    const { out } = await run(['log', 'lamps', '--format', 'json'], { cwd })
    const { entries } = JSON.parse(out) as { entries: { value: Record<string, unknown> }[] }
    expect(entries.at(-1)!.value).toMatchObject({ k: 5, n: 5, of: 320, nth: 2, places: [] })
  })
})
