import { expect, test } from 'vitest'
import { isGood, run } from '../campaigns/kill-crowd.ts'

test('of what a crowd confirms in one folder nothing is lost or mixed up, whoever is killed', async () => {
  const figures = await run({ people: 6, answers: 30, kills: 15, seed: 20261121 })
  expect(figures).toMatchObject({
    kills: 15,
    lost: 0,
    altered: 0,
    interleaved: 0,
    damage: [],
    ended: [],
    falseConflicts: [],
  })
  expect(isGood(figures)).toBe(true)
  expect(figures.confirmed).toBeGreaterThan(6 * 30 - 1)
}, 120_000)
