import { describe, expect, test } from 'vitest'
import { saturday } from '../../support/environment.ts'
import { already, fairSchool, recordedIn } from './fair.ts'
import { follow, type Script } from './follow.ts'
import { zicha } from './zicha.ts'

const both = ['check', 'lantern-safety', 'lantern-fair', '--by', '张三']
const answer = (indicator: string, value: unknown, by = '李四') => ({
  type: 'answer',
  indicator,
  value,
  by,
})
const lanterns = (value: number, by: string) => ({ type: 'fact', fact: 'lanterns', value, by })

/** A round before this one, another checklist that somebody has begun, and two who differ. */
function lively(): string {
  const cwd = fairSchool()
  const october = { round: '2026-10', now: saturday - 30 * 86_400_000 }
  const sealed = { type: 'seal', by: '李四' }
  already(cwd, 'lantern-safety', [lanterns(40, '李四'), answer('A2', false), sealed], october)
  const today = { now: saturday }
  already(cwd, 'lantern-fair', [answer('F1', true)], today)
  already(cwd, 'lantern-safety', [lanterns(50, '张三'), answer('A3', 3, '张三')], today)
  already(cwd, 'lantern-safety', [lanterns(50, '李四'), answer('A3', 1)], today)
  return cwd
}

const one = ['check', 'lantern-safety', '--by', '张三']

describe.each([80, 40])('at %i columns', (columns) => {
  test('a walk through two checklists by place, with the summary of each', async () => {
    const cwd = fairSchool()
    const pty = zicha(cwd, { columns, argv: [...both, '--by-place'] })
    await follow(pty, [
      ['灯笼数', '50⏎'],
      ['时点', '⏎'],
      ['A2 校门有人值守', '↓⏎'],
      ['F2 食堂灭火毯数', '3⏎'],
      ['A1 操场拉了警戒线', '↓↓⏎'],
      ['F4 每盏灯笼的字数', '⏎'],
      ['B1 方案齐全', '↓⏎'],
      ['也填“是”吗', '↓⏎'],
      ['佐证：方案', '⏎'],
      ['B2 每百盏', '⏎'],
      ['沿用“灯笼安全”填的：是', '⏎'],
    ])
    expect(await pty.exited).toMatchObject({ code: 0 })
    const text = await pty.screen.settled()
    expect(pty.screen.brokeLines()).toBe(false)
    await expect(text).toMatchFileSnapshot(`golden/together-${columns}.txt`)
    expect(recordedIn(cwd, 'lantern-fair').map(({ indicator }) => indicator)).toEqual([
      undefined,
      'F1',
      'F2',
      'F3',
    ])
  })

  test.each<[string, string, Script, string[]]>([
    ['adopt', '第 2/5 题', [['第 1/5 题', '↓↓⏎']], one],
    ['settle', '以哪个为准', [], [...one, '--only', 'conflicts']],
    ['find', '找什么？', [['第 1/5 题', '↓↓↓↓↓↓↓⏎']], one],
    [
      'found',
      '“灯笼”：找到',
      [
        ['第 1/5 题', '↓↓↓↓↓↓↓⏎'],
        ['找什么？', '灯笼⏎'],
      ],
      one,
    ],
    [
      'filter',
      '只看哪些？',
      [
        ['第 1/5 题', '↓↓↓↓↓↓⏎'],
        ['跳到哪一题？', '↑↑⏎'],
      ],
      one,
    ],
    ['contents-places', '跳到哪一题？', [['灯笼数', '#⏎']], [...both, '--by-place']],
  ])('the screen of %s', async (name, about, script, argv) => {
    const pty = zicha(lively(), { columns, argv })
    await follow(pty, script)
    await pty.screen.waitForPrompt(about)
    const text = await pty.screen.waitFor((drawn) => /回车 确定( · \? 帮助)?$|\n>$/.test(drawn))
    const shown = text.slice(text.lastIndexOf('\n\n', text.lastIndexOf('\n? ')) + 2)
    expect(pty.screen.brokeLines()).toBe(false)
    await expect(shown).toMatchFileSnapshot(`golden/${name}-${columns}.txt`)
  })
})
