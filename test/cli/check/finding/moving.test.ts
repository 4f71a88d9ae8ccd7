import { describe, expect, test } from 'vitest'
import { check, facts } from '../follow.ts'
import { lanternSchool, recorded } from '../lantern.ts'

describe('moving about', () => {
  test('back leads to the answer just given, to mend it, and then forward again', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓↓⏎'],
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
      ['时点和口径', '⏎'],
      ['第 2/2 项', '↓↓↓⏎'],
      ['现为 50', '⏎'],
      ['第 2/2 项', '↓↓⏎'],
      ['第 1/7 题', '↓↓⏎'],
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
      ['第 2/2 项', '↓↓⏎'],
      ['第 1/7 题', '⏎'],
      ['第 2/7 题', '⏎'],
      ['第 3/7 题', '跳过⏎'],
      ['第 4/7 题', '－⏎'],
      ['第 5/7 题', '↓⏎'],
      ['佐证：方案', '⏎'],
      ['第 6/7 题', '↓⏎'],
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
      ['第 6/7 题', '↓⏎'],
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
