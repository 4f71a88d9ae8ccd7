import { describe, expect, test } from 'vitest'
import { answerFile, dialogue, oneAnswer } from './answering.ts'
import { failEveryCall, inTurn, patience, shortenEveryWrite } from './try-faults.ts'

describe('a disk that fails at any call, once and for ever, confirms nothing falsely and harms nothing', () => {
  test.each([
    ['one answer', oneAnswer, 40],
    ['a file of answers', answerFile, 45],
    ['a dialogue', dialogue, 60],
  ])(
    'in %s',
    async (_, scenario, atLeast) => {
      const { calls, wrong } = await failEveryCall(scenario, inTurn)
      expect(wrong).toEqual([])
      expect(calls.length).toBeGreaterThan(atLeast)
    },
    patience,
  )
})

describe('writes that take less than they were given, of every length', () => {
  test.each([
    ['one answer', oneAnswer, { stride: 1, lookEvery: 16 }],
    ['a file of answers', answerFile, { stride: 61, lookEvery: 1 }],
    ['a dialogue', dialogue, { stride: 89, lookEvery: 1 }],
  ])(
    'in %s',
    async (_, scenario, how) => {
      const { runs, wrong } = await shortenEveryWrite(scenario, how)
      expect(wrong).toEqual([])
      expect(runs).toBeGreaterThan(10)
    },
    patience,
  )
})
