import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { mustNotHappen, run } from '../../campaigns/yaml-fuzz.ts'
import { yamlInput } from '../../campaigns/yaml-inputs.ts'
import { read, rules } from './reading.ts'

describe('inputs made at random', () => {
  test.each([1, 20261121])(
    'of seed %i are read or refused, at a place, as js-yaml reads them',
    (seed) => {
      const figures = run({ count: 2_000, seed })
      expect(figures.failures).toEqual([])
      expect(mustNotHappen.filter((name) => figures[name] > 0)).toEqual([])
      expect(figures.accepted + figures.refused).toBe(figures.inputs)
      expect(figures.bothAccepted).toBeGreaterThan(500)
      expect(figures.refused).toBeGreaterThan(500)
    },
  )

  test('depend on seed and number only', () => {
    expect(yamlInput(1, 7)).toEqual(yamlInput(1, 7))
    expect(yamlInput(1, 7)).not.toEqual(yamlInput(2, 7))
    expect(yamlInput(1, 7)).not.toEqual(yamlInput(1, 8))
  })

  test('get the same verdict every time', () => {
    const inputs = Array.from({ length: 300 }, (_, number) => yamlInput(3, number).bytes)
    const first = inputs.map((bytes) => read(bytes))
    for (let i = 0; i < 3; i++) expect(inputs.map((bytes) => read(bytes))).toEqual(first)
  })
})

describe('what js-yaml takes and we refuse', () => {
  test.each([
    ['a: &x 1\nb: *x', ['yaml-anchor', 'yaml-alias']],
    ['a: !!str 1', ['yaml-tag']],
    ['%YAML 1.2\n---\na: 1', ['yaml-directive']],
    ['? a\n: 1', ['yaml-complex-key']],
    ['<<: { a: 1 }', ['yaml-merge-key']],
    ['constructor: 1', ['yaml-reserved-key']],
    [': 1', ['yaml-empty-key']],
    ['é: 1\ne\u0301: 2', ['yaml-duplicate-key']],
    ['a: { b, c: 1 }', ['yaml-syntax']],
    ['a: {b:1}', ['yaml-syntax']],
    ['a: |2\n   x', ['yaml-block-indent']],
    ['a:\n  --- b', ['yaml-syntax']],
    ['a: 1\rb: 2', ['yaml-lone-cr']],
    ['a: "\\0"', ['yaml-control-character']],
    ['a: \u202e', ['yaml-bidi-control']],
    ['a: \u200b', ['yaml-invisible-character']],
    ['a: \u3000b', ['yaml-full-width-space']],
    ['- a', ['yaml-not-a-mapping']],
    ['---', ['yaml-empty']],
    [`a: ${'['.repeat(40)}${']'.repeat(40)}`, ['yaml-too-deep']],
  ])('%j', (content, refusal) => {
    expect(() => load(content, { schema: FAILSAFE_SCHEMA })).not.toThrow()
    expect(rules(content)).toEqual(refusal)
  })
})
