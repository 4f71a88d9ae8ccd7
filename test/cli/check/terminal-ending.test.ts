import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { facts, follow } from './follow.ts'
import { lanternSchool, recorded, roundFolder } from './lantern.ts'
import { zicha } from './zicha.ts'

test.each([
  ['Ctrl-C', '␃'],
  ['Ctrl-D', '␄'],
])('%s ends with 130, and the next run goes on', async (_, key) => {
  const cwd = lanternSchool()
  const pty = zicha(cwd)
  await follow(pty, [...facts, ['第 1/7 题', '↓⏎'], ['第 2/7 题', key]])
  expect(await pty.exited).toEqual({ code: 130, signal: undefined })
  const text = await pty.screen.settled()
  expect(text).toMatch(/已停止。本次填报的 3 项都已保存，下次接着答。$/)
  expect(pty.screen.cursorIsVisible).toBe(true)
  await zicha(cwd).screen.waitForPrompt('第 2/7 题')
})

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s from outside ends with %i and gives the cursor back', async (signal, code) => {
  const pty = zicha(lanternSchool())
  await follow(pty, facts)
  await pty.screen.waitForPrompt('第 1/7 题')
  expect(pty.screen.cursorIsVisible).toBe(false)
  pty.kill(signal)
  expect(await pty.exited).toEqual({ code, signal: undefined })
  expect(await pty.screen.settled()).toContain('本次填报的 2 项都已保存')
  expect(pty.screen.cursorIsVisible).toBe(true)
})

test('a window that is closed loses nothing that was shown as saved', async () => {
  const cwd = lanternSchool()
  const pty = zicha(cwd)
  await follow(pty, facts)
  await pty.screen.waitForPrompt('第 1/7 题')
  pty.close()
  await pty.exited
  expect(recorded(cwd)).toHaveLength(2)
  await zicha(cwd).screen.waitForPrompt('第 1/7 题')
})

test('after a kill in the middle of a line the next run names the torn line and goes on', async () => {
  const cwd = lanternSchool()
  const pty = zicha(cwd)
  await follow(pty, [...facts, ['第 1/7 题', '↓⏎']])
  await pty.screen.waitForPrompt('第 2/7 题')
  pty.kill('SIGKILL')
  await pty.exited
  const [journal] = readdirSync(roundFolder(cwd))
  appendFileSync(join(roundFolder(cwd), journal!), '{"type":"answer","indicator":"A2","val')
  const text = await zicha(cwd).screen.waitForPrompt('第 2/7 题')
  expect(text).toContain('最后一行没有写完')
  expect(text).toContain('已答 1/7，从第一道未答的题接着')
})
