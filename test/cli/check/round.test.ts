import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openDialogue } from '../../support/dialogue.ts'
import { type Script, check, facts, follow } from './follow.ts'
import { lanternSchool, recorded, roundFolder } from './lantern.ts'

describe('a whole round', () => {
  test('asks the facts first, then every question, and records answer by answer', async () => {
    const cwd = lanternSchool()
    const { code, text } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', '3⏎'],
      ['备用电池（节）', '12⏎'],
      ['其中没电的（节）', '5⏎'],
      ['第 5/7 题', '↓↓⏎'],
      ['勾选已具备的', '␣↓↓␣⏎'],
      ['第 6/7 题', '↓↓⏎'],
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
      ['第 1/7 题', '↓↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
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
    await follow(dialogue, [...facts, ['第 1/7 题', '↓⏎']])
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
    await check(cwd, [...facts, ['第 1/7 题', '↓⏎'], ['第 2/7 题', '␃']])
    const { code, text } = await check(cwd, [
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', 'q⏎'],
    ])
    expect(code).toBe(0)
    expect(text).toContain('已答 1/7，从第一道未答的题接着')
    expect(text).toContain('接着答：zicha check lantern --round 2026-11')
    expect(recorded(cwd)).toHaveLength(4)
    expect(readdirSync(roundFolder(cwd))).toHaveLength(2)
  })

  test('with gaps of an earlier run does not say that there are none', async () => {
    const cwd = lanternSchool()
    await check(cwd, [...facts, ['第 1/7 题', '↓↓⏎'], ['第 2/7 题', '␃']])
    const { text } = await check(cwd, [['第 2/7 题', 'q⏎']])
    expect(text).toContain('本次没有新发现差距；这一轮已有差距 1 项，见差距报告。')
  })

  test('that is complete says so, and any answer may still be changed', async () => {
    const cwd = lanternSchool()
    const complete: Script = [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', '4⏎'],
      ['备用电池（节）', '12⏎'],
      ['其中没电的（节）', '0⏎'],
      ['第 5/7 题', '↓⏎'],
      ['佐证：方案', '⏎'],
      ['第 6/7 题', '↓⏎'],
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
