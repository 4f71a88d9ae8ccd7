import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggest, suggester } from '../../src/checklist/suggest.ts'

const known = ['owner', 'deadline', 'notApplicable', 'answer', 'place', 'R1', 'R2']

describe('suggest', () => {
  it.each([
    ['ownr', 'owner'],
    ['onwer', 'owner'],
    ['ownerr', 'owner'],
    ['OWNER', 'owner'],
    ['ｏｗｎｅｒ', 'owner'],
    [' deadline ', 'deadline'],
    ['dealdine', 'deadline'],
    ['notapplicable', 'notApplicable'],
    ['plaec', 'place'],
    ['r1', 'R1'],
  ])('takes %s for %s', (seen, meant) => {
    expect(suggest(seen, known)).toBe(meant)
  })

  it.each(['', '责任部门', 'xyzzy', 'R3', 'own', 'deadlineclassification'])(
    'has nothing like %j',
    (seen) => {
      expect(suggest(seen, known)).toBeUndefined()
    },
  )

  it('has nothing to offer where nothing is known', () => {
    expect(suggest('owner', [])).toBeUndefined()
  })

  it('takes the nearest, and the first of equally near ones', () => {
    expect(suggest('plane', ['planes', 'plant', 'plane'])).toBe('plane')
    expect(suggest('stages', ['stagea', 'stageb'])).toBe('stagea')
  })

  it('always knows a known word, whatever the case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), (word) => {
        expect(suggest(word.toUpperCase(), known)).toBe(word)
      }),
    )
  })

  it('offers only what is known, and is not slow with a long word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (seen) => {
        expect([undefined, ...known]).toContain(suggest(seen, known))
      }),
    )
    expect(suggest('a'.repeat(20_000), known)).toBeUndefined()
  })
})

describe('suggester', () => {
  it('suggests the same', () => {
    const suggestFor = suggester(known)
    expect(['ownr', 'xyzzy', 'ownr'].map(suggestFor)).toEqual(['owner', undefined, 'owner'])
  })

  it('stops after fifty different words, and keeps what it found', () => {
    const suggestFor = suggester(known)
    const words = Array.from({ length: 60 }, (_, n) => `owner${String.fromCharCode(97 + n)}`)
    const offered = words.map(suggestFor).filter((word) => word !== undefined)
    expect(offered).toHaveLength(50)
    expect(suggestFor(words[0]!)).toBe('owner')
  })
})
