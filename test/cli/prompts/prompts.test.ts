import { expect, test } from 'vitest'
import { check } from '../check/follow.ts'
import { lanternSchool, recorded } from '../check/lantern.ts'

test.each([
  ['Ctrl-C', '50⏎␃'],
  ['Ctrl-D', '50⏎␄'],
])('%s in one piece with an Enter ends the dialogue after the answer', async (_, keys) => {
  const { code, text } = await check(lanternSchool(), [['第 1/2 项', keys]])
  expect(code).toBe(130)
  expect(text).toMatch(/已停止，没有新填报。$/)
})

test('a question mark at a list shows the help, and the list once more', async () => {
  const cwd = lanternSchool()
  const { code } = await check(cwd, [
    ['第 1/2 项', '50⏎'],
    ['时点和口径', '？⏎'],
    ['会问是停止还是就写 q', '⏎'],
    ['第 2/2 项', '？'],
    ['答案下面列着还能做的事', '↓⏎'],
    ['第 1/7 题', '␃'],
  ])
  expect(code).toBe(130)
  expect(recorded(cwd)).toMatchObject([{ value: 50 }, { value: false }])
})
