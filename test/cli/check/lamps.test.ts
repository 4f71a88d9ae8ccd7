import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { openDialogue } from '../../support/dialogue.ts'
import { run } from '../../support/environment.ts'
import { lampSchool } from '../lamps.ts'

test('dates, surveys, samples and texts are asked at the terminal', async () => {
  const cwd = lampSchool()
  const stdin = new PassThrough()
  const { screen, code } = openDialogue(['check', 'lamps'], { cwd, stdin })
  const reply = async (below: string, keys: string) => {
    await screen.waitForPrompt(below)
    stdin.write(keys)
  }
  await reply('第 1/4 题', '2026.2.30\r')
  await screen.waitFor('真实的日期')
  stdin.write(`${'\x7f'.repeat(9)}2026.9.1\r`)
  await reply('家长有效问卷（份）', '188\r')
  await reply('其中满意的（份）', '150\r')
  await screen.waitFor('还需再收 12 份有效问卷')
  await reply('抽查了多少学生', '5\r')
  await reply('其中达到的（名）', '2\r')
  await reply('抽到的是谁', '三（1）班\r')
  await reply('已写', '\r')
  await screen.waitFor('抽查的学生还差 2 名')
  // A word that is a command elsewhere is an answer here, if it is meant.
  await reply('第 4/4 题', '停\r')
  await reply('“停”就是要写的内容吗', '\x1b[B\r')
  expect(await code).toBe(0)
  const { out } = await run(['log', 'lamps', '--format', 'json'], { cwd })
  const { entries } = JSON.parse(out) as { entries: { value: unknown }[] }
  expect(entries.map(({ value }) => value)).toEqual([
    '2026-09-01',
    { agree: 150, valid: 188 },
    { k: 2, n: 5, places: ['三（1）班'] },
    '停',
  ])
})
