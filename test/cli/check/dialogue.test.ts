import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDialogue, type Dialogue } from '../../support/dialogue.ts'
import { run } from '../../support/environment.ts'
import { lanternSchool, recorded } from './lantern.ts'

/** Types each script below its text, one after the other. */
async function follow({ reply }: Dialogue, steps: readonly (readonly [below: string, script: string])[]): Promise<void> {
  for (const [below, script] of steps) await reply(below, script)
}

const facts = [
  ['第 1/2 项', '50⏎'],
  ['第 2/2 项', '↓⏎'],
] as const

describe('a whole round', () => {
  test('is asked facts first, in order, and recorded answer by answer', async () => {
    const cwd = lanternSchool()
    const dialogue = openDialogue(['check'], { cwd })
    await follow(dialogue, [
      ...facts,
      ['第 1/7 题', '⏎'],
      ['第 2/7 题', '↓⏎'],
      ['第 3/7 题', '3⏎'],
      ['备用电池（节）', '12⏎'],
      ['其中没电的（节）', '5⏎'],
      ['第 5/7 题', '↓⏎'],
      ['勾选已具备的', '␣↓↓␣⏎'],
      ['第 6/7 题', '↓⏎'],
      ['第 7/7 题', '2⏎'],
      ['问题位置', '东门⏎'],
      ['已写：东门', '西廊，配电箱旁⏎'],
      ['已写：东门；西廊，配电箱旁', '⏎'],
    ])
    expect(await dialogue.code).toBe(0)
    expect(recorded(cwd)).toEqual([
      { type: 'fact', fact: 'lanterns', value: 50, by: '张三' },
      { type: 'fact', fact: 'indoors', value: false, by: '张三' },
      { type: 'answer', indicator: 'A1', value: true, by: '张三' },
      { type: 'answer', indicator: 'A2', value: false, by: '张三' },
      { type: 'answer', indicator: 'B1', value: 3, by: '张三' },
      { type: 'answer', indicator: 'B2', value: { spare: 12, flat: 5 }, by: '张三' },
      { type: 'answer', indicator: 'B3', value: ['plan', 'photos'], by: '张三' },
      { type: 'answer', indicator: 'C1', value: 'B', by: '张三' },
      {
        type: 'answer',
        indicator: 'C2',
        value: { count: 2, places: ['东门', '西廊，配电箱旁'] },
        by: '张三',
      },
    ])
    const text = await dialogue.screen.waitFor('下一步')
    expect(text).toContain('已保存：备用电池 12 节，其中没电的 5 节 → 不达标\n差距      现为 14 节/百盏，应不低于 20 节/百盏\n          还需备用电池 3 节\n整改时限  限期整改 2026-11-27 周五')
    expect(text).toContain('本次存了 9 条；已答 7/7。')
    expect(text).toContain('本次发现的差距（5 项）')
  })
})
