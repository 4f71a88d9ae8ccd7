import { describe, expect, test } from 'vitest'
import { facts, follow } from './follow.ts'
import { lanternSchool, recorded } from './lantern.ts'
import { zicha } from './zicha.ts'

describe.each([80, 40])('at %i columns', (columns) => {
  test('a round with a note, a mended answer, a skipped one, and one that does not apply', async () => {
    const cwd = lanternSchool()
    const pty = zicha(cwd, { columns })
    await follow(pty, [
      ...facts,
      ['第 1/7 题', '↓↓↓⏎'],
      ['写一句说明', '后门夜里没有人值守，已经同总务处说好，从下周一起由保安队每晚两人轮流⏎'],
      ['请选\n说明', '↓↓⏎'],
      ['第 2/7 题', '↓↓↓↓↓⏎'],
      ['第 1/7 题 · 已答 1', '↑⏎'],
      ['第 2/7 题 · 已答 1', '↓↓↓⏎'],
      ['为什么不适用', '本校全用电子灯，没有明火⏎'],
      ['第 3/7 题', '3具⏎'],
      ['收到的是“3具”', '⌫⏎'],
      ['备用电池（节）', '⏎'],
      ['第 5/7 题', '↓↓⏎'],
      ['勾选已具备的', '␣↓↓␣⏎'],
      ['第 6/7 题', '↓↓↓⏎'],
      ['第 7/7 题', '1⏎'],
      ['问题位置', '东门收费亭旁⏎'],
      ['已写：东门', '⏎'],
    ])
    expect(await pty.exited).toMatchObject({ code: 0 })
    const text = await pty.screen.settled()
    expect(pty.screen.brokeLines()).toBe(false)
    await expect(text).toMatchFileSnapshot(`golden/round-${columns}.txt`)
    expect(recorded(cwd).slice(2)).toEqual([
      {
        type: 'answer',
        indicator: 'A1',
        value: false,
        by: '张三',
        note: '后门夜里没有人值守，已经同总务处说好，从下周一起由保安队每晚两人轮流',
      },
      {
        type: 'answer',
        indicator: 'A1',
        value: true,
        by: '张三',
        note: '后门夜里没有人值守，已经同总务处说好，从下周一起由保安队每晚两人轮流',
      },
      {
        type: 'answer',
        indicator: 'A2',
        value: null,
        by: '张三',
        notApplicable: '本校全用电子灯，没有明火',
      },
      { type: 'answer', indicator: 'B1', value: 3, by: '张三' },
      { type: 'answer', indicator: 'B3', value: ['plan', 'photos'], by: '张三' },
      { type: 'answer', indicator: 'C1', value: 'C', by: '张三' },
      {
        type: 'answer',
        indicator: 'C2',
        value: { count: 1, places: ['东门收费亭旁'] },
        by: '张三',
      },
    ])
  })

  const toItems = [
    ['第 1/7 题', '↓⏎'],
    ['第 2/7 题', '↓↓⏎'],
    ['第 3/7 题', '4⏎'],
    ['第 4/7 题', '-⏎'],
  ] as const

  test.each([
    ['choice', '第 1/7 题', []],
    ['number', '第 3/7 题', toItems.slice(0, 2)],
    ['items', '第 5/7 题', toItems],
    ['ticks', '勾选已具备的', [...toItems, ['第 5/7 题', '↓↓⏎']]],
    ['contents', '跳到哪一题？', [['第 1/7 题', '↓↓↓↓↓⏎']]],
  ] as const)('the screen of a %s', async (name, about, script) => {
    const pty = zicha(lanternSchool(), { columns })
    await follow(pty, [...facts, ...script])
    await pty.screen.waitForPrompt(about)
    const text = await pty.screen.waitFor((drawn) => /回车 确定( · \? 帮助)?$|\n>$/.test(drawn))
    const shown = text.slice(text.lastIndexOf('\n\n', text.lastIndexOf('\n? ')) + 2)
    await expect(shown).toMatchFileSnapshot(`golden/${name}-${columns}.txt`)
  })
})
