import { expect, test } from 'vitest'
import { isGood, run } from '../../campaigns/kill-check.ts'

test('kills at random moments lose no answer whose next question had appeared', async () => {
  const figures = await run({ kills: 20, seed: 7 })
  expect(figures).toMatchObject({ kills: 20, lost: [], altered: [], damage: [], lostTheirWay: [] })
  expect(figures.confirmed).toBeGreaterThan(20)
  expect(isGood(figures)).toBe(true)
}, 120_000)
