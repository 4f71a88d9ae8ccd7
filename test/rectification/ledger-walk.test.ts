import { expect, test } from 'vitest'
import { run } from '../campaigns/ledger-walk.ts'

test('random actions close nothing without a second person and evidence, and lose no first date', () => {
  const { wrong, ...figures } = run(5000, 7)
  expect(wrong).toEqual([])
  // The walk is worth something only while it gets through to the end.
  expect(figures.closed).toBeGreaterThan(50)
  expect(figures.taken + figures.refused).toBe(5000)
})
