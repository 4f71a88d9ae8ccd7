import { openDialogue } from '../../support/dialogue.ts'
import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { check, follow } from './follow.ts'
import { alreadyRecorded, lanternSchool, recorded } from './lantern.ts'

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
      ['时点和口径', '⏎'],
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
      ['请写姓名', '赵\u202e六⏎'],
      ['不能用', '⌫⌫六⏎'],
      ['第 1/2 项', '50⏎'],
      ['时点和口径', '⏎'],
      ['第 2/2 项', '␃'],
    ])
    expect(recorded(cwd)).toEqual([{ type: 'fact', fact: 'lanterns', value: 50, by: '赵六' }])
  })

  test('--by and --round are obeyed', async () => {
    const cwd = lanternSchool()
    await run(['round', 'open', 'lantern', 'autumn'], { cwd })
    await check(
      cwd,
      [
        ['第 1/2 项', '50⏎'],
        ['时点和口径', '⏎'],
        ['第 2/2 项', '␃'],
      ],
      ['check', 'lantern', '--by', '李四', '--round', 'autumn'],
    )
    expect(recorded(cwd, 'autumn')).toEqual([
      { type: 'open', by: '张三' },
      { type: 'fact', fact: 'lanterns', value: 50, by: '李四' },
    ])
  })

  test('what could turn the terminal is shown and not sent', async () => {
    const cwd = lanternSchool()
    const note = '后门\x1b[8m没有人\u202e'
    alreadyRecorded(cwd, [{ type: 'answer', indicator: 'A1', value: false, by: '张三', note }])
    const dialogue = openDialogue(['check', 'lantern'], { cwd })
    await follow(dialogue, [
      ['第 1/2 项', '#⏎'],
      ['跳到哪一题？', '↓↓⏎'],
      ['说明：后门\\u{1b}[8m没有人\\u{202e}', '␃'],
    ])
    expect(await dialogue.code).toBe(130)
    expect(dialogue.screen.sent).not.toMatch(/\x1b\[8m|\u202e/)
  })

  test('a checklist that asks nothing of this school is refused', async () => {
    const cwd = lanternSchool({ stages: 'vocational' })
    const { code, text } = await check(cwd, [], ['check', 'quality-balance-school'])
    expect(code).toBe(2)
    expect(text).toContain('不涉及这里的学段')
  })

  test.each([
    ['no colour where it is not wanted', { NO_COLOR: '1' }, false],
    ['colour in a terminal', {}, true],
  ])('%s', async (_, variables, expected) => {
    const { screen, reply, code } = openDialogue(['check', 'lantern'], {
      cwd: lanternSchool(),
      variables,
    })
    await reply('第 1/2 项', '五十⏎')
    await reply('收到的是“五十”', '⌫⌫50⏎')
    await reply('时点和口径', '⏎')
    await reply('第 2/2 项', '↓↓⏎')
    await reply('第 1/7 题', '↓↓⏎')
    await reply('第 2/7 题', '␃')
    await code
    expect(/\x1b\[[\d;]*m/.test(screen.sent)).toBe(expected)
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
