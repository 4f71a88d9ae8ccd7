import { expect, test } from 'vitest'
import { run } from '../../campaigns/endings.ts'
import { reached } from '../../campaigns/endings-prompts.ts'

test('wherever a dialogue is ended, what was saved stays and the terminal is given back', async () => {
  expect(await run({ turn: 0 })).toEqual({ ended: reached.length, wrong: [] })
}, 120_000)
