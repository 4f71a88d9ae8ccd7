import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { check, type Script } from './follow.ts'
import { alreadyRecorded, lanternSchool, recorded } from './lantern.ts'

/** Two people who did not see each other: they differ in the lanterns and in A1. */
function twoPeople(): string {
  const cwd = lanternSchool()
  const answered = (by: string, value: unknown) =>
    alreadyRecorded(cwd, [
      { type: 'fact', fact: 'lanterns', value: by === '张三' ? 50 : 60, by },
      { type: 'fact', fact: 'indoors', value: true, by },
      { type: 'answer', indicator: 'A1', value, by, note: `${by}去看过` },
    ])
  answered('张三', true)
  answered('李四', false)
  return cwd
}

const settling = (cwd: string, script: Script, options: readonly string[] = []) =>
  check(cwd, script, ['check', 'lantern', '--by', '王五', ...options])

describe('two people who did not see each other', () => {
  test('are both shown, and one of them is chosen or both are answered anew', async () => {
    const cwd = twoPeople()
    const { text } = await settling(cwd, [
      ['60 盏', '↓↓⏎'],
      ['数值（盏）', '70⏎'],
      ['时点', '⏎'],
      ['以哪个为准', '⏎'],
      ['第 2/7 题 · 已答 1', '␃'],
    ])
    expect(text).toMatch(/不一致 {2}(张三|李四)（2026-11-21 \d\d:\d\d）：[是否]/)
    const report = await run(['report', 'lantern', '--format', 'json'], { cwd })
    expect(JSON.parse(report.out)).toMatchObject({ conflicts: [], factConflicts: [] })
    const [fact, answer] = recorded(cwd).slice(-2)
    expect(fact).toEqual({ type: 'fact', fact: 'lanterns', value: 70, by: '王五' })
    // The chosen one is said once more, with what was seen and when, by who settled it.
    expect(answer).toMatchObject({ indicator: 'A1', observedOn: '2026-11-21', by: '王五' })
    expect(answer).toMatchObject(
      answer!['value'] === true ? { note: '张三去看过' } : { note: '李四去看过' },
    )
  })

  test('are walked alone with --only conflicts, and may be left for later', async () => {
    const cwd = twoPeople()
    const before = recorded(cwd).length
    const { code, text } = await settling(
      cwd,
      [
        ['60 盏', '↓↓↓⏎'],
        ['以哪个为准', '↓↓↓⏎'],
      ],
      ['--only', 'conflicts'],
    )
    expect(code).toBe(0)
    expect(text).toContain('只看：填报不一致（1/7 题）')
    expect(text).toContain('填报不一致 2 处。')
    expect(text).toContain('核定不一致：zicha check lantern --round 2026-11 --only conflicts')
    expect(recorded(cwd)).toHaveLength(before)
    const status = await run(['status', '--format', 'json'], { cwd })
    expect(JSON.parse(status.out)).toMatchObject({ rounds: [{ conflicts: 2 }] })
    expect((await run(['report', 'lantern'], { cwd })).out).toContain('填报不一致（尚待核定）')
  })

  test('from there one may go back, elsewhere, or stop', async () => {
    const { text } = await settling(twoPeople(), [
      ['60 盏', '↓↓↓↓↓⏎'],
      ['跳到哪一题？', '↓↓⏎'],
      ['第 1/7 题', '↓↓↓↓⏎'],
      ['第 1/2 项', '↓↓↓↓↓↓↓⏎'],
    ])
    expect(text).toContain('已停止')
  })
})
