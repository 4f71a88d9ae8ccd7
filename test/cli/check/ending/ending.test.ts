import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diskFiles } from '../../../../src/journal/file-system.ts'
import { openDialogue } from '../../../support/dialogue.ts'
import { check, facts, follow, type Script } from '../follow.ts'
import { lanternSchool, recorded } from '../lantern.ts'

describe('being ended', () => {
  test.each([
    ['Ctrl-C', '␃'],
    ['Ctrl-D', '␄'],
  ])('by %s says what is saved and leaves with 130', async (_, key) => {
    const { code, text } = await check(lanternSchool(), [...facts, ['第 1/7 题', key]])
    expect(code).toBe(130)
    expect(text).toContain('已停止。本次填报的 2 项都已保存，下次接着答。')
  })

  test('before anything was saved says so', async () => {
    const cwd = lanternSchool()
    const { code, text } = await check(cwd, [['第 1/2 项', '␃']])
    expect(code).toBe(130)
    expect(text).toContain('已停止，没有新填报。')
    expect(existsSync(join(cwd, 'records'))).toBe(false)
  })

  test.each([
    ['SIGINT', 130, '已停止'],
    ['SIGTERM', 143, '已停止'],
    ['SIGHUP', 129, undefined],
  ] as const)('by %s in the middle of typing leaves with %i', async (signal, expected, words) => {
    const cwd = lanternSchool()
    const dialogue = openDialogue(['check'], { cwd })
    await follow(dialogue, [
      ['第 1/2 项', '50⏎'],
      ['时点和口径', '⏎'],
      ['第 2/2 项', '↓'],
    ])
    dialogue.signal(signal)
    expect(await dialogue.code).toBe(expected)
    expect((await dialogue.screen.settled()).includes('已停止')).toBe(words !== undefined)
    expect(dialogue.screen.cursorIsVisible).toBe(true)
    expect(recorded(cwd)).toHaveLength(1)
  })
})

/** Down to the question with this index in the contents, from the first fact. */
const jump = (down: number): Script => [
  ['第 1/2 项', '#⏎'],
  ['跳到哪一题？', `${'↓'.repeat(down)}⏎`],
]

const prompts: readonly (readonly [name: string, about: string, script: Script])[] = [
  ['a number', '第 1/2 项', []],
  ['yes or no', '第 1/7 题', jump(2)],
  ['a note', '写一句说明', [...jump(2), ['第 1/7 题', '↓↓↓⏎']]],
  ['a reason', '为什么不适用', [...jump(3), ['第 2/7 题', '↓↓↓⏎']]],
  ['a second step', '其中没电的', [...jump(5), ['备用电池（节）', '12⏎']]],
  ['items', '全部具备', jump(6)],
  ['ticks', '勾选已具备的', [...jump(6), ['全部具备', '↓↓⏎']]],
  ['a level', '第 6/7 题', jump(7)],
  ['places', '问题位置', [...jump(8), ['第 7/7 题', '2⏎']]],
  ['the contents', '跳到哪一题？', [['第 1/2 项', '#⏎']]],
]

describe.each(prompts)('at the prompt for %s', (_, about, script) => {
  test.each([
    ['Ctrl-C', '␃', 130],
    ['Ctrl-D', '␄', 130],
    ['SIGTERM', undefined, 143],
  ] as const)('%s leaves, with the cursor back', async (_name, key, code) => {
    const dialogue = openDialogue(['check'], { cwd: lanternSchool() })
    await follow(dialogue, script)
    await dialogue.reply(about, key ?? '')
    if (key === undefined) dialogue.signal('SIGTERM')
    expect(await dialogue.code).toBe(code)
    expect(await dialogue.screen.settled()).toMatch(/已停止，没有新填报。$/)
    expect(dialogue.screen.cursorIsVisible).toBe(true)
  })
})

describe('when the disk refuses', () => {
  test('what was just typed is shown to be copied, and nothing else is asked', async () => {
    const cwd = lanternSchool()
    let writes = 0
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    const files = {
      ...diskFiles,
      write: (...args: Parameters<typeof diskFiles.write>) => {
        writes += 1
        if (writes > 3) throw full
        return diskFiles.write(...args)
      },
    }
    const dialogue = openDialogue(['check'], { cwd, files })
    await follow(dialogue, [
      ...facts,
      ['第 1/7 题', '↓↓↓⏎'],
      ['写一句说明', '后门没有人⏎'],
      ['说明：后门没有人', '↓↓⏎'],
    ])
    expect(await dialogue.code).toBe(12)
    const text = await dialogue.screen.settled()
    expect(text).toContain(
      '下面这一条没有存上，请先抄下来：\nA1 有人值守\n否；说明：后门没有人\n没有保存成功：磁盘已满',
    )
    expect(text).not.toContain('第 2/7 题')
    expect(recorded(cwd)).toHaveLength(2)
  })
})
