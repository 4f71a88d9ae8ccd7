import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rules } from '../../../src/scoring/conclude.ts'
import { priorityOf, type Priority } from '../../../src/scoring/priority.ts'
import { completions, earned, inStage, isGap, isHopeful, mend, scopesOf } from './judge.ts'
import { assessed, cases, type Case } from './model.ts'

const longest = 1_000_000

interface Found {
  size: number
  gain: number
  days: number
  places: readonly number[]
}

/** Every set of gaps is tried; the best is the smallest, then by points, days, and places. */
function tryAll(one: Case): Found | undefined {
  const gaps = one.items.flatMap((item, i) => {
    const isAsked = item.of === undefined || one.stages.includes(item.of)
    return isAsked && isGap(item) ? [i] : []
  })
  const before = pointsOf(one)
  let best: Found | undefined
  for (let bits = 0; bits < 2 ** gaps.length; bits++) {
    const places = gaps.filter((_, n) => (bits >> n) & 1)
    if (best && places.length > best.size) continue
    const mended = {
      ...one,
      items: one.items.map((item, i) => (places.includes(i) ? mend(item) : item)),
    }
    if (!isHopeful(mended)) continue
    const days = places.reduce((sum, i) => sum + (one.items[i]!.days ?? longest), 0)
    const gain = pointsOf(mended) - before
    const found = { size: places.length, gain: Math.round(gain * 1e6), days, places }
    if (!best || isBetter(found, best)) best = found
  }
  return best
}

function isBetter(a: Found, b: Found): boolean {
  if (a.size !== b.size) return a.size < b.size
  if (a.gain !== b.gain) return a.gain > b.gain
  if (a.days !== b.days) return a.days < b.days
  const at = a.places.findIndex((place, i) => place !== b.places[i])
  return at >= 0 && a.places[at]! < b.places[at]!
}

/** The most points that all stages can have together. */
function pointsOf(one: Case): number {
  return scopesOf(one)
    .map((stage) => {
      const totals = completions(one.items).map((done) => {
        const all = inStage(done, stage).filter((item) => item !== undefined)
        return all.reduce((sum, item) => sum + earned(item, all), 0)
      })
      return Math.max(...totals)
    })
    .reduce((a, b) => a + b)
}

function priority(one: Case): Priority {
  const assessment = assessed(one)
  const { rules } = assessment.checklist.conclusion as { rules: Rules }
  return priorityOf(assessment, rules, ({ question }) => {
    return one.items[Number(question.indicator.id.slice(1))]!.days
  })
}

function check(one: Case, seen: Map<string, number>): void {
  const found = priority(one)
  const expected = tryAll(one)
  const kind = expected === undefined ? 'out-of-reach' : expected.size === 0 ? 'reached' : 'fixes'
  seen.set(kind, (seen.get(kind) ?? 0) + 1)
  expect(found.kind).toBe(kind)
  if (found.kind !== 'fixes') return
  const ids = found.fixes.map(({ item }) => Number(item.question.indicator.id.slice(1)))
  expect(ids.toSorted((a, b) => a - b)).toEqual(expected!.places)
  for (const { item, isNeeded } of found.fixes) {
    const left = Number(item.question.indicator.id.slice(1))
    const others = one.items.map((each, i) => (isGap(each) && i !== left ? mend(each) : each))
    expect(isNeeded).toBe(!isHopeful({ ...one, items: others }))
  }
  seen.set(String(ids.length), (seen.get(String(ids.length)) ?? 0) + 1)
}

describe('the priority set against every set of gaps', () => {
  test.each([
    ['with open questions', cases({ maxLength: 6, open: true }), 300],
    ['of up to 12 indicators', cases({ maxLength: 12, open: false }), 300],
  ])('%s', (_title, small, numRuns) => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(small, (one) => check(one, seen)),
      { numRuns, seed: 20261123 },
    )
    for (const kind of ['reached', 'fixes', 'out-of-reach', '1', '2', '3'])
      expect({ kind, enough: (seen.get(kind) ?? 0) > 8 }).toEqual({ kind, enough: true })
  })
})
