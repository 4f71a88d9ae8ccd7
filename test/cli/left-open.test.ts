import { expect, test } from 'vitest'
import { check, facts } from './check/follow.ts'
import { lanternSchool, recorded } from './check/lantern.ts'

const seal = ['round', 'seal', 'lantern']

test('at a terminal a round with open questions is handed in only by somebody who says so', async () => {
  const cwd = lanternSchool()
  await check(cwd, [...facts, ['第 1/7 题', '␃']])
  const waited = await check(cwd, [['7 项未答', '⏎']], seal)
  expect(waited).toMatchObject({ code: 0 })
  expect(waited.text).toMatch(/没有交出。$/)
  expect(recorded(cwd).map(({ type }) => type)).not.toContain('seal')
  const stopped = await check(cwd, [['7 项未答', '␃']], seal)
  expect(stopped.code).toBe(130)
  expect(recorded(cwd).map(({ type }) => type)).not.toContain('seal')
  const handedIn = await check(cwd, [['7 项未答', '↓⏎']], seal)
  expect(handedIn.text).toContain('已交出')
  expect(recorded(cwd).map(({ type }) => type)).toContain('seal')
})
