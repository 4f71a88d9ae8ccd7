import { describe, expect, test } from 'vitest'
import { init, seal, set, upgrade } from './settling.ts'
import { failEveryCall, inTurn, patience, shortenEveryWrite } from './try-faults.ts'

describe('a disk that fails at any call, once and for ever, confirms nothing falsely and harms nothing', () => {
  test.each([
    ['a record is carried over to a new edition', upgrade, 90],
    ['a round is handed in', seal, 40],
    ['a setting is changed', set, 20],
    ['a workspace is made', init, 10],
  ])(
    'while %s',
    async (_, scenario, atLeast) => {
      const { calls, wrong } = await failEveryCall(scenario, inTurn)
      expect(wrong).toEqual([])
      expect(calls.length).toBeGreaterThan(atLeast)
    },
    patience,
  )
})

describe('writes of many lengths that take less than they were given', () => {
  test.each([
    ['a record is carried over to a new edition', upgrade, 97],
    ['a round is handed in', seal, 29],
    ['a setting is changed', set, 17],
    ['a workspace is made', init, 13],
  ])(
    'while %s',
    async (_, scenario, stride) => {
      const { wrong } = await shortenEveryWrite(scenario, { stride, lookEvery: 1 })
      expect(wrong).toEqual([])
    },
    patience,
  )
})
