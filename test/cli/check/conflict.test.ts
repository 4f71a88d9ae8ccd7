import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { check } from './follow.ts'
import { alreadyRecorded, lanternSchool, recorded } from './lantern.ts'

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
    expect(text).toContain('已保存：是 → 达标')
    expect(text).toMatch(/不一致 {2}(张三|李四)（2026-11-21 \d\d:\d\d）：[是否]\n {8}(张三|李四)（/)
    const report = await run(['report', 'lantern', '--format', 'json'], { cwd })
    expect(JSON.parse(report.out)).toMatchObject({ conflicts: [] })
    expect(recorded(cwd).slice(-2)).toEqual([
      { type: 'fact', fact: 'lanterns', value: 60, by: '王五' },
      { type: 'answer', indicator: 'A1', value: true, by: '王五' },
    ])
  })
})
