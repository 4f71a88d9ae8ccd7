import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDialogue } from '../../../support/dialogue.ts'
import { aCopyOfTheSample } from '../../../support/sample.ts'
import { type Script, check, facts, follow } from '../follow.ts'
import { alreadyRecorded, lanternSchool, recorded } from '../lantern.ts'

describe('answers', () => {
  test('an invalid number is refused in words and stays there to be mended', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ['第 1/2 项', '5多⏎'],
      ['收到的是“5多”', '⌫5⏎'],
      ['时点和口径', '⏎'],
      ['第 2/2 项', '␃'],
    ])
    expect(recorded(cwd)).toEqual([{ type: 'fact', fact: 'lanterns', value: 55, by: '张三' }])
  })

  test('a note goes into the same entry as the answer', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓↓↓⏎'],
      ['写一句说明', '  夜里十点后没人，已排班  ⏎'],
      ['说明：夜里十点后没人，已排班', '↓↓⏎'],
      ['第 2/7 题', '↓↓↓↓↓⏎'],
      ['说明：夜里十点后没人，已排班', '␃'],
    ])
    expect(recorded(cwd).at(-1)).toEqual({
      type: 'answer',
      indicator: 'A1',
      value: false,
      by: '张三',
      note: '夜里十点后没人，已排班',
    })
  })

  test('a note added later leaves the answer as old as it is', async () => {
    const cwd = lanternSchool()
    const evidence = [{ title: '值守表', box: '三' }]
    alreadyRecorded(cwd, [
      { type: 'fact', fact: 'lanterns', value: 50, by: '张三' },
      { type: 'fact', fact: 'indoors', value: true, by: '张三' },
      {
        type: 'answer',
        indicator: 'A1',
        value: false,
        by: '李四',
        observedOn: '2026-11-02',
        evidence,
      },
    ])
    await check(cwd, [
      ['第 2/7 题', '↓↓↓↓↓⏎'],
      ['第 1/7 题', '↓⏎'],
      ['写一句说明', '补记⏎'],
      ['说明：补记', '⏎'],
      ['第 2/7 题', '␃'],
    ])
    expect(recorded(cwd).at(-1)).toEqual({
      type: 'answer',
      indicator: 'A1',
      value: false,
      by: '张三',
      note: '补记',
      observedOn: '2026-11-02',
      evidence,
    })
  })

  test('a note is about the answer it was written for: another answer leaves it behind', async () => {
    const cwd = lanternSchool()
    alreadyRecorded(cwd, [
      { type: 'fact', fact: 'lanterns', value: 50, by: '李四' },
      { type: 'fact', fact: 'indoors', value: true, by: '李四' },
      { type: 'answer', indicator: 'A1', value: false, by: '李四', note: '后门没有人' },
    ])
    await check(cwd, [
      ['第 2/7 题', '↓↓↓↓↓⏎'],
      ['说明：后门没有人', '↑⏎'],
      ['第 2/7 题 · 已答 1', '␃'],
    ])
    expect(recorded(cwd).at(-1)).toEqual({
      type: 'answer',
      indicator: 'A1',
      value: true,
      by: '李四',
    })
  })

  test('Enter alone answers no question that nobody has answered', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ['第 1/2 项', '⏎'],
      ['第 2/2 项', '⏎'],
      ['第 1/7 题', '⏎'],
      ['第 2/7 题', '⏎'],
      ['第 3/7 题', '⏎'],
      ['第 4/7 题', '⏎'],
      ['第 5/7 题', '⏎'],
      ['第 6/7 题', '⏎'],
      ['第 7/7 题', '⏎'],
    ])
    expect(existsSync(join(cwd, 'records'))).toBe(false)
  })

  test.each(['1', '2', '１', '3/3', '0.5'])(
    'figures at a list choose nothing: %s',
    async (typed) => {
      const cwd = lanternSchool()
      await check(cwd, [
        ...facts,
        ['第 1/7 题', `${typed}⏎`],
        ['打字：答案或者命令', '⏎'],
        [`没有“${typed}”这个答案`, '␃'],
      ])
      expect(recorded(cwd).filter(({ type }) => type === 'answer')).toEqual([])
    },
  )

  test.each([
    ['B', 'B'],
    ['b', 'B'],
    ['Ｃ', 'C'],
  ])(
    'a level is typed by its letter, though letters are commands elsewhere: %s',
    async (typed, value) => {
      const cwd = lanternSchool()
      await check(cwd, [
        ['第 1/2 项', '跳 C1⏎'],
        ['第 6/7 题', `${typed}⏎`],
        ['第 7/7 题', '␃'],
      ])
      expect(recorded(cwd).at(-1)).toMatchObject({ indicator: 'C1', value })
    },
  )

  test.each(['基本达标', 'B 基本达标', 'ｂ'])('a level has words of its own: %s', async (typed) => {
    const cwd = aCopyOfTheSample()
    const script: Script = [
      ['题', '跳 C6.2⏎'],
      ['C6.2', `${typed}⏎`],
      ['C6.3', '␃'],
    ]
    const { text } = await check(cwd, script, ['check', 'civilised-campus', '--by', '张三'])
    expect(text).toContain('已保存：B 基本达标')
  })

  test.each<[string, Script]>([
    ['skipping', [['还没有存下', '⏎']]],
    [
      'going back',
      [
        ['还没有存下', '<⏎'],
        ['第 2/2 项', '␃'],
      ],
    ],
    ['stopping', [['还没有存下', 'q⏎']]],
    [
      'searching',
      [
        ['还没有存下', '#⏎'],
        ['跳到哪一题？', '␃'],
      ],
    ],
  ])(
    'a note without an answer is not left behind by %s without a word',
    async (_, [again, ...more]) => {
      const cwd = lanternSchool()
      const keys = again![1]
      const { text } = await check(cwd, [
        ...facts,
        ['第 1/7 题', '↓↓↓⏎'],
        ['写一句说明', '后门没有人⏎'],
        ['请选\n说明：后门没有人', keys],
        again!,
        ...(more.length > 0 ? more : keys === '⏎' ? ([['第 2/7 题', '␃']] as Script) : []),
      ])
      expect(text).toContain('说明、佐证和日期还没有存下：它们跟着答案存')
      expect(recorded(cwd).filter(({ type }) => type === 'answer')).toEqual([])
    },
  )

  test('a note without an answer is said to be lost where Ctrl-C ends it all', async () => {
    const { code, text } = await check(lanternSchool(), [
      ...facts,
      ['第 1/7 题', '↓↓↓⏎'],
      ['写一句说明', '后门没有人⏎'],
      ['请选\n说明：后门没有人', '␃'],
    ])
    expect(code).toBe(130)
    expect(text).toContain('这一题没有答完，刚才给它填的没有存下。')
  })

  test.each<[string, Script]>([
    [
      'evidence that was taken',
      [
        ['拖进来', '盒3⏎'],
        ['纸质材料的名称', '巡查表⏎'],
        ['巡查表', '␃'],
      ],
    ],
    ['what was counted', [['灭火器数', '␃']]],
  ])('and of %s only where there is something', async (what, script) => {
    const { text } = await check(lanternSchool(), [
      ['第 1/2 项', '跳 B1⏎'],
      ...(what.startsWith('evidence') ? ([['灭火器数', '证⏎']] as Script) : []),
      ...script,
    ])
    expect(text.includes('这一题没有答完')).toBe(what.startsWith('evidence'))
  })

  test('a note is said to be lost while the contents are looked at, too', async () => {
    const { text } = await check(lanternSchool(), [
      ...facts,
      ['第 1/7 题', '↓↓↓⏎'],
      ['写一句说明', '后门没有人⏎'],
      ['请选\n说明：后门没有人', '#⏎'],
      ['还没有存下', '#⏎'],
      ['跳到哪一题？', '␃'],
    ])
    expect(text).toContain('这一题没有答完')
  })

  test('a count whose places are still asked for is said to be lost, too', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ['第 1/2 项', '跳 C2⏎'],
      ['乱拉电线', '2⏎'],
      ['问题位置', '␃'],
    ])
    expect(text).toContain('这一题没有答完')
    expect(existsSync(join(cwd, 'records'))).toBe(false)
  })

  test('a note that was warned of is saved with the answer that follows', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓↓↓⏎'],
      ['写一句说明', '后门没有人⏎'],
      ['请选\n说明：后门没有人', '⏎'],
      ['还没有存下', '↓↓⏎'],
      ['第 2/7 题', '␃'],
    ])
    expect(recorded(cwd).at(-1)).toMatchObject({ value: false, note: '后门没有人' })
  })

  test('a note may be kept, changed and removed', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓↓↓⏎'],
      ['写一句说明', '后门没有人⏎'],
      ['请选\n说明：后门没有人', '↓↓↓⏎'],
      ['- 删掉', '⏎'],
      ['请选\n说明：后门没有人', '↓↓⏎'],
      ['第 2/7 题', '↓↓↓↓↓⏎'],
      ['请选\n说明：后门没有人', '↓⏎'],
      ['- 删掉', '－⏎'],
      ['请选', '⏎'],
      ['第 2/7 题', '␃'],
    ])
    expect(recorded(cwd).map(({ note }) => note)).toEqual([
      undefined,
      undefined,
      '后门没有人',
      undefined,
    ])
  })

  test('not applicable needs its reason where the checklist says so', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓↓⏎'],
      ['为什么不适用', '⏎'],
      ['请选', '↓↓↓⏎'],
      ['为什么不适用', '全用电子灯⏎'],
      ['第 3/7 题', '不适用⏎'],
      ['为什么不适用', '《⏎'],
      ['数值（具）', '␃'],
    ])
    expect(recorded(cwd).at(-1)).toEqual({
      type: 'answer',
      indicator: 'A2',
      value: null,
      notApplicable: '全用电子灯',
      by: '张三',
    })
    expect(text).toContain('已保存：不适用：全用电子灯')
  })

  test('not applicable may be without a reason where the checklist allows it, and is not offered where it never is', async () => {
    const cwd = lanternSchool()
    const dialogue = openDialogue(['check'], { cwd })
    await follow(dialogue, facts)
    expect((await dialogue.screen.waitForPrompt('第 1/7 题')).split('第 1/7 题')[1]).not.toContain(
      '不适用',
    )
    await follow(dialogue, [
      ['第 1/7 题', '↓↓↓↓↓⏎'],
      ['跳到哪一题？', '↓↓↓↓↓⏎'],
      ['第 6/7 题', '↓↓↓↓⏎'],
      ['可以留空', '⏎'],
      ['第 7/7 题', '␃'],
    ])
    expect(await dialogue.code).toBe(130)
    expect(recorded(cwd).at(-1)).toMatchObject({ indicator: 'C1', value: null, notApplicable: '' })
  })

  test('of the items all, some, or none are there; ticking none goes back a step', async () => {
    const cwd = lanternSchool()
    const toItems: Script = [
      ['第 1/2 项', '#⏎'],
      ['跳到哪一题？', '↓↓↓↓↓↓⏎'],
    ]
    await check(cwd, [
      ...toItems,
      ['全部具备（3 项）', '↓⏎'],
      ['佐证：方案', '⏎'],
      ['第 6/7 题', '␃'],
    ])
    await check(cwd, [...toItems, ['3/3：方案、名单、照片', '↓↓⏎'], ['第 6/7 题', '␃']])
    await check(cwd, [
      ...toItems,
      ['0/3', '↑⏎'],
      ['勾选已具备的', '⏎'],
      ['都不具备', '↑⏎'],
      ['勾选已具备的', 'a␣⏎'],
      ['第 6/7 题', '␃'],
    ])
    expect(recorded(cwd).map(({ value }) => value)).toEqual([
      ['plan', 'list', 'photos'],
      [],
      ['list', 'photos'],
    ])
  })

  test('more places than problems are refused, and nothing typed is lost', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ['第 1/2 项', '#⏎'],
      ['跳到哪一题？', '↓↓↓↓↓↓↓↓⏎'],
      ['发现问题处数', '1⏎'],
      ['问题位置', '东门⏎'],
      ['已写：东门', '西廊⏎'],
      ['已写：东门；西廊', '⏎'],
      ['现为 1', '2⏎'],
      ['原来写的：东门；西廊', '⏎'],
    ])
    expect(text).toContain('写了 2 处位置，但处数是 1。')
    expect(recorded(cwd)).toEqual([
      {
        type: 'answer',
        indicator: 'C2',
        value: { count: 2, places: ['东门', '西廊'] },
        by: '张三',
      },
    ])
  })

  test('a place may be called like a command', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ['第 1/2 项', '#⏎'],
      ['跳到哪一题？', '↓↓↓↓↓↓↓↓⏎'],
      ['发现问题处数', '2⏎'],
      ['问题位置', 'B⏎'],
      ['已写：B', '停⏎'],
      ['“停”就是要写的内容吗', '↓⏎'],
      ['已写：B；停', '<⏎'],
      ['已写：B\n', '⏎'],
    ])
    expect(recorded(cwd)).toMatchObject([{ value: { count: 2, places: ['B'] } }])
  })

  test('an answer that the checklist no longer takes is asked for again', async () => {
    const cwd = lanternSchool()
    alreadyRecorded(cwd, [
      { type: 'fact', fact: 'lanterns', value: 50, by: '张三' },
      { type: 'fact', fact: 'indoors', value: true, by: '张三' },
      { type: 'answer', indicator: 'A1', value: true, by: '张三' },
      { type: 'answer', indicator: 'A2', value: '用过', by: '张三' },
    ])
    await check(cwd, [
      ['原来填的与现在的清单不符，请重新填。', '↓↓⏎'],
      ['第 3/7 题', '␃'],
    ])
    expect(recorded(cwd).at(-1)).toEqual({
      type: 'answer',
      indicator: 'A2',
      value: false,
      by: '张三',
    })
  })
})
