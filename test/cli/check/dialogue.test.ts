import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diskFiles } from '../../../src/journal/file-system.ts'
import { openDialogue, type Dialogue } from '../../support/dialogue.ts'
import { run } from '../../support/environment.ts'
import { alreadyRecorded, lanternSchool, recorded, roundFolder } from './lantern.ts'

type Script = readonly (readonly [about: string, keys: string])[]

/** Types each script when its prompt stands there. */
async function follow({ reply }: Dialogue, script: Script): Promise<void> {
  for (const [about, keys] of script) await reply(about, keys)
}

/** Runs `check` to its end. */
async function check(cwd: string, script: Script, argv: readonly string[] = ['check', 'lantern']) {
  const dialogue = openDialogue(argv, { cwd })
  await follow(dialogue, script)
  const code = await dialogue.code
  return { code, text: await dialogue.screen.settled() }
}

const facts: Script = [
  ['第 1/2 项', '50⏎'],
  ['第 2/2 项', '↓⏎'],
]
const stop = 'q⏎'

describe('a whole round', () => {
  test('asks the facts first, then every question, and records answer by answer', async () => {
    const cwd = lanternSchool()
    const { code, text } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '⏎'],
      ['第 2/7 题', '↓⏎'],
      ['第 3/7 题', '3⏎'],
      ['备用电池（节）', '12⏎'],
      ['其中没电的（节）', '5⏎'],
      ['第 5/7 题', '↓⏎'],
      ['勾选已具备的', '␣↓↓␣⏎'],
      ['第 6/7 题', '↓⏎'],
      ['第 7/7 题', '2⏎'],
      ['问题位置', '东门⏎'],
      ['已写：东门', '西廊，配电箱旁⏎'],
      ['已写：东门；西廊，配电箱旁', '⏎'],
    ])
    expect(code).toBe(0)
    expect(recorded(cwd)).toEqual([
      { type: 'fact', fact: 'lanterns', value: 50, by: '张三' },
      { type: 'fact', fact: 'indoors', value: false, by: '张三' },
      { type: 'answer', indicator: 'A1', value: true, by: '张三' },
      { type: 'answer', indicator: 'A2', value: false, by: '张三' },
      { type: 'answer', indicator: 'B1', value: 3, by: '张三' },
      { type: 'answer', indicator: 'B2', value: { spare: 12, flat: 5 }, by: '张三' },
      { type: 'answer', indicator: 'B3', value: ['plan', 'photos'], by: '张三' },
      { type: 'answer', indicator: 'C1', value: 'B', by: '张三' },
      {
        type: 'answer',
        indicator: 'C2',
        value: { count: 2, places: ['东门', '西廊，配电箱旁'] },
        by: '张三',
      },
    ])
    expect(text).toContain('本次存了 9 条；已答 7/7。')
    expect(text).toContain('本次发现的差距（5 项）')
  })

  test('shows what is missing and until when as soon as a gap is saved', async () => {
    const { text } = await check(lanternSchool(), [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓⏎'],
      ['第 3/7 题', '3⏎'],
      ['备用电池（节）', '12⏎'],
      ['其中没电的（节）', '5⏎'],
      ['第 5/7 题', '␃'],
    ])
    expect(text).toContain(
      [
        '已保存：否 → 不达标',
        '差距      未做到',
        '整改时限  立行立改 2026-11-21 周六',
        '责任部门  总务处',
        '怎么改    排出值守表',
      ].join('\n'),
    )
    expect(text).toContain(
      [
        '已保存：备用电池 12 节，其中没电的 5 节 → 不达标',
        '差距      现为 14 节/百盏，应不低于 20 节/百盏',
        '          还需备用电池 3 节',
        '整改时限  限期整改 2026-11-27 周五',
      ].join('\n'),
    )
  })

  test('has every answer on the disk before the next question stands there', async () => {
    const cwd = lanternSchool()
    const dialogue = openDialogue(['check'], { cwd })
    await follow(dialogue, [...facts, ['第 1/7 题', '⏎']])
    await dialogue.screen.waitForPrompt('第 2/7 题')
    expect(recorded(cwd).at(-1)).toEqual({
      type: 'answer',
      indicator: 'A1',
      value: true,
      by: '张三',
    })
    dialogue.signal('SIGTERM')
    expect(await dialogue.code).toBe(143)
  })

  test('goes on where it stopped, in a journal of its own', async () => {
    const cwd = lanternSchool()
    await check(cwd, [...facts, ['第 1/7 题', '⏎'], ['第 2/7 题', '␃']])
    const { code, text } = await check(cwd, [
      ['第 2/7 题', '↓⏎'],
      ['第 3/7 题', stop],
    ])
    expect(code).toBe(0)
    expect(text).toContain('已答 1/7，接着上次的地方')
    expect(text).toContain('接着答：zicha check lantern --round 2026-11')
    expect(recorded(cwd)).toHaveLength(4)
    expect(readdirSync(roundFolder(cwd))).toHaveLength(2)
  })

  test('that is complete says so, and any answer may still be changed', async () => {
    const cwd = lanternSchool()
    const complete: Script = [
      ...facts,
      ['第 1/7 题', '⏎'],
      ['第 2/7 题', '↓⏎'],
      ['第 3/7 题', '4⏎'],
      ['备用电池（节）', '12⏎'],
      ['其中没电的（节）', '0⏎'],
      ['第 5/7 题', '⏎'],
      ['第 6/7 题', '⏎'],
      ['第 7/7 题', '0⏎'],
    ]
    expect((await check(cwd, complete)).text).toContain('本次没有发现差距。')
    const again = await check(cwd, [
      ['这一轮的题都答完了', '↓⏎'],
      ['跳到哪一题？', '↓↓⏎'],
      ['第 1/7 题', '↓⏎'],
    ])
    expect(again.code).toBe(0)
    expect(recorded(cwd).at(-1)).toEqual({
      type: 'answer',
      indicator: 'A1',
      value: false,
      by: '张三',
    })
    const nothing = await check(cwd, [['这一轮的题都答完了', '⏎']])
    expect(nothing.text).toContain('本次存了 0 条；已答 7/7。')
    expect(readdirSync(roundFolder(cwd))).toHaveLength(2)
  })
})

describe('moving about', () => {
  test('back leads to the answer just given, to mend it, and then forward again', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓↓↓↓⏎'],
      ['否 → 不达标（张三，2026-11-21）', '↑⏎'],
      ['第 2/7 题 · 已答 1', '␃'],
    ])
    expect(recorded(cwd).slice(2)).toEqual([
      { type: 'answer', indicator: 'A1', value: false, by: '张三' },
      { type: 'answer', indicator: 'A1', value: true, by: '张三' },
    ])
    expect(text).toContain('已停止。本次填报的 4 项都已保存，下次接着答。')
  })

  test('an answer that is only looked at is not recorded again', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ['第 1/2 项', '50⏎'],
      ['第 2/2 项', '↓↓↓⏎'],
      ['现为 50', '⏎'],
      ['第 2/2 项', '↓⏎'],
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓↓↓↓⏎'],
      ['否 → 不达标', '⏎'],
      ['第 2/7 题', '␃'],
    ])
    expect(text.match(/没有改动/g)).toHaveLength(2)
    expect(recorded(cwd)).toHaveLength(3)
  })

  test('what is skipped stays open, and the next run begins there', async () => {
    const cwd = lanternSchool()
    const first = await check(cwd, [
      ['第 1/2 项', '⏎'],
      ['第 2/2 项', '↓⏎'],
      ['第 1/7 题', '↓↓↓⏎'],
      ['第 2/7 题', '↓↓↓↓⏎'],
      ['第 3/7 题', '跳过⏎'],
      ['第 4/7 题', '－⏎'],
      ['第 5/7 题', '⏎'],
      ['第 6/7 题', '⏎'],
      ['第 7/7 题', '0⏎'],
    ])
    expect(first.text).toContain('已答 3/7，还有 4 题未答。')
    expect(recorded(cwd).map(({ fact, indicator }) => fact ?? indicator)).toEqual([
      'indoors',
      'B3',
      'C1',
      'C2',
    ])
    await check(cwd, [['第 1/2 项', '␃']])
  })

  test('the contents lead to any question, and on from there', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ['第 1/2 项', '#⏎'],
      ['跳到哪一题？', '↓↓↓↓↓↓↓⏎'],
      ['第 6/7 题', '⏎'],
      ['第 7/7 题', '《⏎'],
      ['A 好 → 达标', '␃'],
    ])
    expect(recorded(cwd)).toEqual([{ type: 'answer', indicator: 'C1', value: 'A', by: '张三' }])
  })

  test('back within a question of several steps keeps what was typed', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ['第 1/2 项', '#⏎'],
      ['跳到哪一题？', '↓↓↓↓↓⏎'],
      ['备用电池（节）', '12⏎'],
      ['其中没电的（节）', '⏎'],
      ['请填数字', '＜⏎'],
      ['现为 12', '⏎'],
      ['其中没电的（节）', '2⏎'],
      ['第 5/7 题', '␃'],
    ])
    expect(recorded(cwd)).toEqual([
      { type: 'answer', indicator: 'B2', value: { spare: 12, flat: 2 }, by: '张三' },
    ])
  })

  test('help is there, and asks again', async () => {
    const { text } = await check(lanternSchool(), [
      ['第 1/2 项', '？⏎'],
      ['“<”：回到刚才那一题', 'q⏎'],
    ])
    expect(text).toContain('已停止')
  })
})

describe('answers', () => {
  test('an invalid number is refused in words and stays there to be mended', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ['第 1/2 项', '5０⏎'],
      ['数值应是数字（如 12 或 12.5，不带单位、不用全角），收到的是“5０”。', '⌫5⏎'],
      ['第 2/2 项', '␃'],
    ])
    expect(recorded(cwd)).toEqual([{ type: 'fact', fact: 'lanterns', value: 55, by: '张三' }])
  })

  test('a note goes into the same entry as the answer', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓↓⏎'],
      ['写一句说明', '  夜里十点后没人，已排班  ⏎'],
      ['说明：夜里十点后没人，已排班', '↓⏎'],
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

  test('not applicable needs its reason where the checklist says so', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['为什么不适用', '⏎'],
      ['请选', '↓↓⏎'],
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
      ['第 6/7 题', '↓↓↓⏎'],
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
    await check(cwd, [...toItems, ['全部具备（3 项）', '⏎'], ['第 6/7 题', '␃']])
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

  test('an answer that the checklist no longer takes is asked for again', async () => {
    const cwd = lanternSchool()
    alreadyRecorded(cwd, [
      { type: 'fact', fact: 'lanterns', value: 50, by: '张三' },
      { type: 'fact', fact: 'indoors', value: true, by: '张三' },
      { type: 'answer', indicator: 'A1', value: true, by: '张三' },
      { type: 'answer', indicator: 'A2', value: '用过', by: '张三' },
    ])
    await check(cwd, [
      ['原来填的与现在的清单不符，请重新填。', '↓⏎'],
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

describe('two people who did not see each other', () => {
  test('are both shown, and whoever answers again settles it', async () => {
    const cwd = lanternSchool()
    const answered = (by: string, value: unknown) =>
      alreadyRecorded(cwd, [
        { type: 'fact', fact: 'lanterns', value: by === '张三' ? 50 : 60, by },
        { type: 'fact', fact: 'indoors', value: true, by },
        { type: 'answer', indicator: 'A1', value, by },
      ])
    answered('张三', true)
    answered('李四', false)
    const { text } = await check(
      cwd,
      [
        ['60 盏', '60⏎'],
        ['第 1/7 题', '⏎'],
        ['第 2/7 题 · 已答 1', '␃'],
      ],
      ['check', 'lantern', '--by', '王五'],
    )
    expect(text).toMatch(/不一致 {2}(张三|李四)（2026-11-21 \d\d:\d\d）：[是否]\n {8}(张三|李四)（/)
    const report = await run(['report', 'lantern', '--format', 'json'], { cwd })
    expect(JSON.parse(report.out)).toMatchObject({ conflicts: [] })
    expect(recorded(cwd).slice(-2)).toEqual([
      { type: 'fact', fact: 'lanterns', value: 60, by: '王五' },
      { type: 'answer', indicator: 'A1', value: true, by: '王五' },
    ])
  })
})

describe('being ended', () => {
  test.each([
    ['Ctrl-C', '␃'],
    ['Ctrl-D', '␄'],
  ])('by %s says what is saved and leaves with 130', async (_, key) => {
    const { code, text } = await check(lanternSchool(), [...facts, ['第 1/7 题', key]])
    expect(code).toBe(130)
    expect(text).toContain('已停止。本次填报的 2 项都已保存，下次接着答。')
  })

  test('before anything was saved says so', async () => {
    const cwd = lanternSchool()
    const { code, text } = await check(cwd, [['第 1/2 项', '␃']])
    expect(code).toBe(130)
    expect(text).toContain('已停止，没有新填报。')
    expect(existsSync(join(cwd, 'records'))).toBe(false)
  })

  test.each([
    ['SIGINT', 130, '已停止'],
    ['SIGTERM', 143, '已停止'],
    ['SIGHUP', 129, undefined],
  ] as const)('by %s in the middle of typing leaves with %i', async (signal, expected, words) => {
    const cwd = lanternSchool()
    const dialogue = openDialogue(['check'], { cwd })
    await follow(dialogue, [
      ['第 1/2 项', '50⏎'],
      ['第 2/2 项', '↓'],
    ])
    dialogue.signal(signal)
    expect(await dialogue.code).toBe(expected)
    expect((await dialogue.screen.settled()).includes('已停止')).toBe(words !== undefined)
    expect(dialogue.screen.cursorIsVisible).toBe(true)
    expect(recorded(cwd)).toHaveLength(1)
  })
})

describe('when the disk refuses', () => {
  test('what was just typed is shown to be copied, and nothing else is asked', async () => {
    const cwd = lanternSchool()
    let writes = 0
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    const files = {
      ...diskFiles,
      write: (...args: Parameters<typeof diskFiles.write>) => {
        writes += 1
        if (writes > 3) throw full
        return diskFiles.write(...args)
      },
    }
    const dialogue = openDialogue(['check'], { cwd, files })
    await follow(dialogue, [
      ...facts,
      ['第 1/7 题', '↓↓⏎'],
      ['写一句说明', '后门没有人⏎'],
      ['说明：后门没有人', '↓⏎'],
    ])
    expect(await dialogue.code).toBe(12)
    const text = await dialogue.screen.settled()
    expect(text).toContain(
      '下面这一条没有存上，请先抄下来：\nA1 有人值守\n否；说明：后门没有人\n没有保存成功：磁盘已满',
    )
    expect(text).not.toContain('第 2/7 题')
    expect(recorded(cwd)).toHaveLength(2)
  })
})

describe('before the first question', () => {
  test('without a terminal it says how to answer from a file', async () => {
    const { code, out, err } = await run(['check', 'lantern'], { cwd: lanternSchool() })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('zicha answer 清单名 --file')
  })

  test('of several rounds that are open one is chosen', async () => {
    const cwd = lanternSchool()
    const fact = { type: 'fact', fact: 'indoors', value: true, by: '张三' }
    alreadyRecorded(cwd, [fact], '2026-10')
    alreadyRecorded(cwd, [fact, fact], '2026-11')
    const { text } = await check(cwd, [
      ['有几个没交的轮次', '↑⏎'],
      ['第 1/2 项', '50⏎'],
      ['第 1/7 题', '␃'],
    ])
    expect(text).toContain('晨光学校 · 灯笼会安全自查 · 2026-10 自查')
    expect(recorded(cwd, '2026-10')).toHaveLength(2)
  })

  test('a round that was handed in takes nothing more', async () => {
    const cwd = lanternSchool()
    alreadyRecorded(cwd, [{ type: 'seal', by: '张三' }])
    const { code, text } = await check(cwd, [])
    expect(code).toBe(2)
    expect(text).toContain('轮次 2026-11 已经交了')
  })

  test('where nobody is known the name is asked for', async () => {
    const cwd = lanternSchool({ people: [] })
    await check(cwd, [
      ['填报人姓名', ' ⏎'],
      ['请写姓名', '赵六⏎'],
      ['第 1/2 项', '50⏎'],
      ['第 2/2 项', '␃'],
    ])
    expect(recorded(cwd)).toEqual([{ type: 'fact', fact: 'lanterns', value: 50, by: '赵六' }])
  })

  test('--by and --round are obeyed', async () => {
    const cwd = lanternSchool()
    await check(
      cwd,
      [
        ['第 1/2 项', '50⏎'],
        ['第 2/2 项', '␃'],
      ],
      ['check', 'lantern', '--by', '李四', '--round', 'autumn'],
    )
    expect(recorded(cwd, 'autumn')).toEqual([
      { type: 'fact', fact: 'lanterns', value: 50, by: '李四' },
    ])
  })

  test('a checklist that asks nothing of this school is refused', async () => {
    const cwd = lanternSchool({ stages: 'vocational' })
    const { code, text } = await check(cwd, [], ['check', 'quality-balance-school'])
    expect(code).toBe(2)
    expect(text).toContain('不涉及本校的学段')
  })

  test('it speaks English as well', async () => {
    const { code, text } = await check(
      lanternSchool(),
      [
        ['Facts · 1 of 2', 'help⏎'],
        ['back to where you just were', 'quit⏎'],
      ],
      ['check', 'lantern', '--lang', 'en'],
    )
    expect(code).toBe(0)
    expect(text).toContain('Go on answering: zicha check lantern --round 2026-11')
  })
})
