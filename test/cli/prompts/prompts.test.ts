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
    ['打字：答案或者命令', '⏎'],
    ['答案下面列着还能做的事', '↓↓⏎'],
    ['第 1/7 题', '␃'],
  ])
  expect(code).toBe(130)
  expect(recorded(cwd)).toMatchObject([{ value: 50 }, { value: false }])
})

const line = '打字：答案或者命令'
const facts = [
  ['第 1/2 项', '50⏎'],
  ['时点和口径', '⏎'],
  ['第 2/2 项', '否⏎'],
] as const

test('what is typed at a list is never an answer by accident', async () => {
  const cwd = lanternSchool()
  const { code, text } = await check(cwd, [
    ...facts,
    ['第 1/7 题', '没看⏎'],
    [line, '⏎'],
    ['没有“没看”这个答案或命令', '⌫⌫⏎'],
    ['请选', '<'],
    [line, '⏎'],
    ['第 2/2 项', '跳 B3'],
    [line, '⏎'],
    ['第 5/7 题', 'q'],
    [line, '⏎'],
  ])
  expect(code).toBe(0)
  expect(text).toContain('已保存：否')
  // The two facts, and nothing of the questions that something was typed at.
  expect(recorded(cwd)).toMatchObject([{ value: 50 }, { value: false }])
})

test('an answer may be typed as it stands in the list', async () => {
  const cwd = lanternSchool()
  await check(cwd, [...facts, ['第 1/7 题', '是'], [line, '⏎'], ['第 2/7 题', '␃']])
  expect(recorded(cwd).at(-1)).toMatchObject({ indicator: 'A1', value: true })
})
