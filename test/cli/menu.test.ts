import { describe, expect, test } from 'vitest'
import { openDialogue } from '../support/dialogue.ts'
import { run, temporaryFolder } from '../support/environment.ts'
import { check as follow } from './check/follow.ts'
import { alreadyRecorded, lanternSchool, recorded } from './check/lantern.ts'

const unmet = { type: 'answer', indicator: 'A1', value: false, by: '张三' }

test('without a terminal it prints the help', async () => {
  const { code, out, err } = await run([], { cwd: temporaryFolder() })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe((await run(['--help'], { cwd: temporaryFolder() })).out)
})

describe('in a terminal', () => {
  test('it runs one command after the other until one leaves', async () => {
    const cwd = lanternSchool()
    alreadyRecorded(cwd, [unmet])
    const { screen, reply, code } = openDialogue([], { cwd })
    await reply('晨光学校 · 做什么？', '⏎')
    await reply('第 1/2 项', 'q⏎')
    await screen.waitFor('已停止')
    await reply('做什么？', '↓⏎')
    await screen.waitFor('晨光学校 · 进度')
    await reply('做什么？', '↓↓⏎')
    await screen.waitFor('晨光学校 · 灯笼会安全自查 · 差距报告')
    await reply('做什么？', '↓↓↓↓⏎')
    await screen.waitFor('操作留痕\n')
    await reply('做什么？', '↓↓↓↓↓⏎')
    await screen.waitFor('核验通过')
    await reply('做什么？', '↓↓↓↓↓↓⏎')
    expect(await code).toBe(0)
  })

  test('where there are several rounds it asks which one', async () => {
    const cwd = lanternSchool()
    alreadyRecorded(cwd, [unmet], '2026-10')
    alreadyRecorded(cwd, [unmet], '2026-11')
    const { screen, reply, code } = openDialogue([], { cwd })
    await reply('做什么？', '↓↓⏎')
    await reply('有几个没交的轮次', '↑⏎')
    await screen.waitFor('2026-10（自查）')
    await reply('做什么？', '␃')
    expect(await code).toBe(130)
  })

  test('without a workspace it offers to create one first', async () => {
    const { code, text } = await follow(temporaryFolder(), [['建立工作区（第一次用', '↓↓⏎']], [])
    expect({ code, text }).toEqual({ code: 0, text: '' })
  })

  test('Ctrl-C in a command leaves the menu too', async () => {
    const cwd = lanternSchool()
    const { code, text } = await follow(
      cwd,
      [
        ['做什么？', '⏎'],
        ['第 1/2 项', '50⏎'],
        ['时点和口径', '⏎'],
        ['第 2/2 项', '␃'],
      ],
      [],
    )
    expect(code).toBe(130)
    expect(recorded(cwd)).toHaveLength(1)
    expect(text.endsWith('已停止。本次填报的 1 项都已保存，下次接着答。')).toBe(true)
  })

  test('the options given to it hold for what it runs', async () => {
    const cwd = lanternSchool()
    const { screen, reply, code } = openDialogue(['--lang', 'en', '-C', cwd], {
      cwd: temporaryFolder(),
    })
    await reply('What would you like to do?', '⏎')
    await reply('Facts · 1 of 2', 'q⏎')
    await screen.waitFor('zicha check lantern')
    await reply('What would you like to do?', '↑␃')
    expect(await code).toBe(130)
  })
})
