import { describe, expect, test } from 'vitest'
import { already, fairSchool, recordedIn } from './fair.ts'
import { check } from './follow.ts'

const answer = (indicator: string, value: unknown, by = '张三') => ({
  type: 'answer',
  indicator,
  value,
  by,
})
const lanterns = { type: 'fact', fact: 'lanterns', value: 50, by: '张三' }
const one = ['check', 'lantern-safety']

describe('searching', () => {
  test('by words leads to what was found, and back again', async () => {
    const { text } = await check(
      fairSchool(),
      [
        ['灯笼数', '/灭火毯⏎'],
        ['“灭火毯”：找到 1 题', '↓⏎'],
        ['数值（盏）', '找 交接⏎'],
        ['“交接”：找到 1 题', '⏎'],
        // From a list of answers, by its own line.
        ['第 2/5 题', '↓↓↓↓↓↓↓⏎'],
        ['找什么？', '电池⏎'],
        ['“电池”：找到 1 题', '⏎'],
        ['第 5/5 题', '<⏎'],
        ['第 2/5 题', '␃'],
      ],
      one,
    )
    expect(text).toContain('已停止，没有新填报')
  })

  test('by number goes there at once, and what is not there is said', async () => {
    const { text } = await check(
      fairSchool(),
      [
        ['灯笼数', '/没有的词⏎'],
        ['没有找到“没有的词”', '跳 a3⏎'],
        ['A3 灭火毯数', '找⏎'],
        ['找什么？', '⏎'],
        ['数值（条）', 'q⏎'],
      ],
      one,
    )
    expect(text).toContain('已停止')
  })

  test('and filtering are in the contents as well, which say how far each section is', async () => {
    const cwd = fairSchool()
    already(cwd, 'lantern-safety', [lanterns, answer('A1', true)])
    const { text } = await check(
      cwd,
      [
        ['A2 校门', '↓↓↓↓↓↓⏎'],
        ['A 现场（1/3）', '↑↑↑↑⏎'],
        ['找什么？', '⏎'],
        ['跳到哪一题？', '↑↑↑⏎'],
        ['只看哪些？', '⏎'],
        ['A2 校门', '␃'],
      ],
      one,
    )
    expect(text).toContain('已停止')
  })
})

describe('a filter', () => {
  const withGaps = () => {
    const cwd = fairSchool()
    already(cwd, 'lantern-safety', [
      lanterns,
      answer('A1', false),
      answer('A2', true),
      answer('B1', true),
      answer('B2', { spare: 1 }),
    ])
    return cwd
  }

  test('of gaps walks the gaps once each, and says so in the heading', async () => {
    const { code, text } = await check(
      withGaps(),
      [
        ['A1 操场', '↑⏎'],
        ['B2 每百盏', '⏎'],
      ],
      [...one, '--only', 'gaps'],
    )
    expect(code).toBe(0)
    expect(text).toContain('只看：有差距（2/5 题）')
    expect(text).toContain('小结')
  })

  test('of evidence asks for it after the answer that is left as it is', async () => {
    const cwd = withGaps()
    const { code } = await check(
      cwd,
      [
        ['B1 方案齐全', '⏎'],
        ['佐证：方案', '盒1⏎'],
        ['已有', '⏎'],
      ],
      [...one, '--only', 'evidence'],
    )
    expect(code).toBe(0)
    expect(recordedIn(cwd, 'lantern-safety').at(-1)).toMatchObject({
      indicator: 'B1',
      value: true,
      evidence: [{ title: '方案', box: '1' }],
    })
  })

  test('of an owner asks for the facts that these need, too', async () => {
    const { text } = await check(
      fairSchool(),
      [
        ['灯笼数', '-⏎'],
        ['A1 操场', '↓⏎'],
        ['A3 灭火毯数', '⏎'],
        ['B2 每百盏', '⏎'],
      ],
      [...one, '--owner', '后勤处'],
    )
    expect(text).toContain('只看：后勤处（3/5 题）')
    expect(text).not.toContain('A2 校门有人值守\n看什么')
  })

  test('that picks nothing says so and ends', async () => {
    const { code, text } = await check(fairSchool(), [], [...one, '--only', 'conflicts'])
    expect(code).toBe(0)
    expect(text).toContain('没有这样的题：填报不一致。')
  })

  test('that is not understood is refused with what there is', async () => {
    const { code, text } = await check(fairSchool(), [], [...one, '--place', '天台'])
    expect(code).toBe(2)
    expect(text).toContain('可以写：gate 校门、hall 走廊、yard 操场')
  })

  test('chosen on the way walks that part and then offers the whole again', async () => {
    const cwd = fairSchool()
    const { text } = await check(
      cwd,
      [
        ['灯笼数', '筛⏎'],
        ['只看哪些？', '↓↓↓↓⏎'],
        ['哪个点位？', '⏎'],
        ['第 2/5 题', '↓⏎'],
        ['“校门”的题走完了', '⏎'],
        ['数值（盏）', 'q⏎'],
      ],
      one,
    )
    expect(text).toContain('只看：校门（1/5 题）')
    expect(recordedIn(cwd, 'lantern-safety')).toEqual([answer('A2', true)])
  })
})

describe('by place', () => {
  test('the walk goes from the gate through the school, with a heading at each stop', async () => {
    const { code, text } = await check(
      fairSchool(),
      [
        ['灯笼数', '50⏎'],
        ['时点', '⏎'],
        ['A2 校门', '↓⏎'],
        ['A3 灭火毯数', '2⏎'],
        ['A1 操场', '↓⏎'],
        ['B1 方案', '↓⏎'],
        ['佐证', '↓⏎'],
        ['B2 每百盏', '10⏎'],
      ],
      [...one, '--by-place'],
    )
    expect(code).toBe(0)
    expect(text.match(/【.*】.*/g)).toEqual([
      '【校门】1 题',
      '【走廊】1 题',
      '【操场】1 题',
      '【资料和其他】2 题',
    ])
  })
})

describe('words that are commands elsewhere', () => {
  test('are asked about before they become a reason', async () => {
    const cwd = fairSchool()
    const { code, text } = await check(
      cwd,
      [
        ['灯笼数', '跳 A3⏎'],
        ['A3 灭火毯数', '/⏎'],
        ['为什么不适用', 'q⏎'],
        ['“q”就是要写的内容吗？', '↓↓⏎'],
        ['为什么不适用', '？⏎'],
        ['会问是停止还是就写 q', '没有灭火毯⏎'],
        ['B1 方案', '↓↓↓↓⏎'],
        ['写一句说明', 'q⏎'],
        ['“q”就是要写的内容吗？', '⏎'],
      ],
      one,
    )
    expect(recordedIn(cwd, 'lantern-safety')).toEqual([
      { ...answer('A3', null), notApplicable: '没有灭火毯' },
    ])
    // Who stops has stopped the walk, which is summed up as ever.
    expect(code).toBe(0)
    expect(text).toContain('已停止\n======\n\n本次存了 1 条')
  })
})
