import { describe, expect, test } from 'vitest'
import { openDialogue } from '../../../support/dialogue.ts'
import { already, fairSchool } from '../fair.ts'
import { follow, type Script } from '../follow.ts'

const answer = (by: string, value: boolean) => ({ type: 'answer', indicator: 'A1', value, by })
const lanterns = (by: string) => ({ type: 'fact', fact: 'lanterns', value: 50, by })

/** Two people differ in A1; everything else is open. */
function school(): string {
  const cwd = fairSchool()
  for (const by of ['张三', '李四']) {
    already(cwd, 'lantern-safety', [lanterns(by), answer(by, by === '张三')])
  }
  return cwd
}

const toTheNumber: Script = [
  ['以哪个为准', '↓↓↓⏎'],
  ['第 2/5 题', '⏎'],
]
const both = ['check', 'lantern-safety', 'lantern-fair', '--by', '张三']

/** Every kind of prompt that the walk itself has, and how to come there. */
const prompts: readonly (readonly [name: string, about: string, script: Script])[] = [
  ['two versions', '以哪个为准', []],
  ['words to search for', '找什么？', [...toTheNumber, ['第 4/5 题', '↓↓↓↓↓↓↓⏎']]],
  [
    'what was found',
    '“方案”：找到',
    [...toTheNumber, ['第 4/5 题', '↓↓↓↓↓↓↓⏎'], ['找什么？', '方案⏎']],
  ],
  ['the contents', '跳到哪一题？', [...toTheNumber, ['第 4/5 题', '↓↓↓↓↓↓⏎']]],
  ['a filter', '只看哪些？', [...toTheNumber, ['第 4/5 题', '↓↓↓↓↓↓⏎'], ['跳到哪一题？', '↑↑↑↑⏎']]],
]

describe.each(prompts)('at the prompt for %s', (_, about, script) => {
  test.each([
    ['Ctrl-C', '␃', 130],
    ['Ctrl-D', '␄', 130],
    ['SIGTERM', undefined, 143],
    ['SIGHUP', undefined, 129],
  ] as const)('%s leaves, and the next run begins where this one did', async (name, key, code) => {
    const cwd = school()
    const dialogue = openDialogue(both, { cwd })
    await follow(dialogue, script)
    await dialogue.reply(about, key ?? '')
    if (name === 'SIGTERM' || name === 'SIGHUP') dialogue.signal(name)
    expect(await dialogue.code).toBe(code)
    const text = await dialogue.screen.settled()
    expect(text.endsWith('已停止，没有新填报。')).toBe(name !== 'SIGHUP')
    expect(dialogue.screen.cursorIsVisible).toBe(true)
    const next = openDialogue(both, { cwd })
    await next.reply('以哪个为准', '␃')
    expect(await next.code).toBe(130)
  })
})

describe('whether to write it elsewhere, too', () => {
  test.each([
    ['Ctrl-C', '␃', 130],
    ['Ctrl-D', '␄', 130],
  ])('%s leaves with the answer saved where it was given', async (_, key, code) => {
    const cwd = school()
    const dialogue = openDialogue(both, { cwd })
    await follow(dialogue, [...toTheNumber, ['第 4/5 题', '↓⏎'], ['多半是同一件事', key]])
    expect(await dialogue.code).toBe(code)
    expect(await dialogue.screen.settled()).toContain('本次填报的 1 项都已保存')
    const next = openDialogue(['check', 'lantern-fair'], { cwd })
    await follow(next, [
      ['灯笼数', '跳 F3⏎'],
      ['沿用“灯笼安全”填的：是', '␃'],
    ])
    expect(await next.code).toBe(130)
  })
})
