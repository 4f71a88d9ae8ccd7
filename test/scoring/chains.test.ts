import { expect, test } from 'vitest'
import { withChains } from '../../src/scoring/chains.ts'
import type { Confidence, Crossing, Place } from '../../src/scoring/cross-walk.ts'

const place = (name: string): Place => ({ checklist: name[0]!, indicator: name })

/** `a1>b1`, surely; `a1>b1 low`. */
function crossings(...words: readonly string[]): Crossing[] {
  return words.map((text) => {
    const [names = '', confidence = 'high'] = text.split(' ')
    const [from = '', to = ''] = names.split('>')
    return { from: place(from), to: place(to), confidence: confidence as Confidence }
  })
}

/** What was not declared, as `a1>b1>c1 low`. */
function chains(...words: readonly string[]): string[] {
  return withChains(crossings(...words))
    .slice(words.length)
    .map(({ from, along = [], to, confidence }) => {
      const names = [from, ...along, to].map(({ indicator }) => indicator)
      return `${names.join('>')} ${confidence}`
    })
}

test.each<[what: string, declared: string[], made: string[]]>([
  ['one after the other', ['a1>b1', 'b1>c1'], ['a1>b1>c1 high']],
  [
    'three of them',
    ['a1>b1', 'b1>c1', 'c1>d1'],
    ['a1>b1>c1 high', 'b1>c1>d1 high', 'a1>b1>c1>d1 high'],
  ],
  [
    'as sure as the weakest',
    ['a1>b1', 'b1>c1 low', 'c1>d1 medium'],
    ['a1>b1>c1 low', 'b1>c1>d1 low', 'a1>b1>c1>d1 low'],
  ],
  ['never against the direction', ['a1>b1', 'c1>b1'], []],
  ['there and back is no chain', ['a1>b1', 'b1>a1'], []],
  [
    'nor is a circle',
    ['a1>b1', 'b1>c1', 'c1>a1'],
    ['a1>b1>c1 high', 'b1>c1>a1 high', 'c1>a1>b1 high'],
  ],
  ['not back into a checklist by another question', ['a1>b1', 'b1>a2', 'a2>c1'], ['b1>a2>c1 high']],
  ['what is declared directly holds', ['a1>b1', 'b1>c1', 'a1>c1 low'], []],
  [
    'of two as long the more careful one',
    ['a1>b1', 'b1>d1', 'a1>c1', 'c1>d1 medium'],
    ['a1>c1>d1 medium'],
  ],
  [
    'a shorter one against a longer one',
    ['a1>b1', 'b1>c1', 'c1>d1', 'a1>e1', 'e1>d1 low'],
    ['a1>b1>c1 high', 'b1>c1>d1 high', 'a1>e1>d1 low'],
  ],
])('%s', (_, declared, made) => {
  expect(chains(...declared)).toEqual(made)
})
