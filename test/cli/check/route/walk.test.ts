import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginWalk,
  moveOn,
  type Move,
  type Open,
  type Walk,
} from '../../../../src/cli/check/route/walk.ts'

const asking = (at: number, ...trail: number[]): Walk => ({ state: 'asking', at, trail })

test('a walk begins, and resumes, at the first open position', () => {
  expect(beginWalk([true, true])).toEqual(asking(0))
  expect(beginWalk([false, false, true])).toEqual(asking(2))
  expect(beginWalk([false, false])).toEqual({ state: 'finished' })
  expect(beginWalk([])).toEqual({ state: 'finished' })
})

test('next and skip go to the next open position, over what has been answered', () => {
  const open = [false, false, false, true]
  expect(moveOn(asking(0), { to: 'next' }, open)).toEqual(asking(3, 0))
  expect(moveOn(asking(0), { to: 'skip' }, open)).toEqual(asking(3, 0))
})

test('after the last open position the walk has finished, even with skipped ones behind it', () => {
  expect(moveOn(asking(2), { to: 'next' }, [true, false, false])).toEqual({ state: 'finished' })
})

test('back goes to where the walk came from, and not to the position above', () => {
  expect(moveOn(asking(9, 2, 4), { to: 'back' }, [])).toEqual(asking(4, 2))
})

test('back without a past goes to the position above, and at the first one stays', () => {
  expect(moveOn(asking(5), { to: 'back' }, [])).toEqual(asking(4))
  expect(moveOn(asking(0), { to: 'back' }, [])).toEqual(asking(0))
})

test('after mending an answer the walk is again where it was before', () => {
  const open = [false, false, true]
  const mending = moveOn(asking(2, 0), { to: 'back' }, open)
  expect(moveOn(mending, { to: 'next' }, open)).toEqual(asking(2, 0))
})

test('a jump goes anywhere, also from the end', () => {
  expect(moveOn(asking(1), { to: 'jump', position: 7 }, [])).toEqual(asking(7, 1))
  expect(moveOn({ state: 'finished' }, { to: 'jump', position: 7 }, [])).toEqual(asking(7))
})

test('what could not be taken is asked once more', () => {
  expect(moveOn(asking(3, 1), { to: 'stay' }, [true, true, true, true])).toEqual(asking(3, 1))
})

test('a stopped walk has stopped', () => {
  expect(moveOn(asking(1), { to: 'stop' }, [true, true])).toEqual({ state: 'stopped' })
})

const openness = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 })

test('answering everything asks each open position once, in order, and ends', () => {
  fc.assert(
    fc.property(openness, (before) => {
      const open = [...before]
      const asked: number[] = []
      let walk = beginWalk(open)
      while (walk.state === 'asking') {
        asked.push(walk.at)
        open[walk.at] = false
        walk = moveOn(walk, { to: 'next' }, open)
      }
      expect(asked).toEqual(before.flatMap((isOpen, at) => (isOpen ? [at] : [])))
      expect(walk).toEqual({ state: 'finished' })
    }),
  )
})

test('wherever a walk is broken off, a new one asks exactly what is still open', () => {
  fc.assert(
    fc.property(openness, fc.nat(30), (before, answers) => {
      const open = [...before]
      let walk = beginWalk(open)
      for (let n = 0; n < answers && walk.state === 'asking'; n++) {
        open[walk.at] = false
        walk = moveOn(walk, { to: 'next' }, open)
      }
      expect(beginWalk(open)).toEqual(
        open.includes(true) ? asking(open.indexOf(true)) : { state: 'finished' },
      )
    }),
  )
})

const moves = (length: number): fc.Arbitrary<Move> =>
  fc.oneof(
    fc.constantFrom<Move>({ to: 'next' }, { to: 'skip' }, { to: 'back' }),
    fc.record({ to: fc.constant('jump' as const), position: fc.nat(length - 1) }),
  )

test('no move leads outside the list, and back undoes every other move', () => {
  const walks = openness.chain((open) =>
    fc.record({
      open: fc.constant(open as Open),
      path: fc.array(moves(open.length), { maxLength: 40 }),
    }),
  )
  fc.assert(
    fc.property(walks, ({ open, path }) => {
      let walk = beginWalk(open)
      for (const move of path) {
        if (walk.state !== 'asking') break
        const next = moveOn(walk, move, open)
        if (next.state === 'asking') {
          expect(next.at).toBeGreaterThanOrEqual(0)
          expect(next.at).toBeLessThan(open.length)
          if (move.to !== 'back') expect(moveOn(next, { to: 'back' }, open)).toEqual(walk)
        }
        walk = next
      }
    }),
  )
})
