import { expect, test } from 'vitest'
import { isGood, run } from '../campaigns/kill-append.ts'

test('of what was confirmed nothing is lost when the process is killed, whenever that is', async () => {
  const figures = await run({ kills: 200, seed: 20261121 })
  expect(figures).toMatchObject({ kills: 200, lost: 0, altered: 0, damage: [], ended: [] })
  expect(isGood(figures)).toBe(true)
  expect(figures.confirmed).toBeGreaterThan(1000)
}, 180_000)
