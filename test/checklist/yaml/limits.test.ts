import { describe, expect, test } from 'vitest'
import { yamlLimits } from '../../../src/checklist/yaml/limits.ts'
import { found, read, rules } from './reading.ts'

describe('limits', () => {
  const { bytes, depth, keysPerMap, lineLength, lines, textLength, nodes, problems } = yamlLimits

  test('of bytes', () => {
    const line = `#${'x'.repeat(1_022)}\n`
    const most = `a: 1\n${line.repeat(bytes / 1_024 - 1)}#${'x'.repeat(1_017)}\n`
    expect(most).toHaveLength(bytes)
    expect(found(most)).toEqual([])
    expect(found(`${most}\n`)).toEqual(['1:1-1:1 yaml-too-big'])
  })

  test('of lines', () => {
    const most = `a: 1\n${'\n'.repeat(lines - 1)}`
    expect(found(most)).toEqual([])
    expect(found(`${most}b: 2`)).toEqual([`${lines + 1}:1-${lines + 1}:1 yaml-too-big`])
  })

  test('of one line', () => {
    const most = `a: 1 #${'x'.repeat(lineLength - 7)}\n`
    expect(found(most)).toEqual([])
    expect(rules(`b: 1\n${most.replace('#', '##')}`)).toEqual(['yaml-line-too-long'])
  })

  test('of one text', () => {
    const half = '字'.repeat(textLength / 2)
    expect(found(`a: "${half}\\\n ${half}"`)).toEqual([])
    expect(found(`a: "${half}\\\n ${half}。"`)).toEqual(['1:4-2:10004 yaml-text-too-long'])
  })

  test.each([
    ['brackets', (n: number) => `a: ${'['.repeat(n - 1)}${']'.repeat(n - 1)}`],
    ['braces', (n: number) => `${'{a: '.repeat(n)}b${'}'.repeat(n)}`],
    ['dashes', (n: number) => `a:\n  ${'- '.repeat(n - 1)}b`],
    ['lines', (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ])('of depth in %s', (_name, nested) => {
    expect(found(nested(depth))).toEqual([])
    expect(rules(nested(depth + 1))).toEqual(['yaml-too-deep'])
  })

  test('of depth stand where the first level too many begins', () => {
    expect(found('['.repeat(depth + 9) + ']'.repeat(depth + 9))).toEqual([
      `1:${depth + 1}-1:${depth + 2} yaml-too-deep`,
    ])
  })

  test('of keys', () => {
    const most = Array.from({ length: keysPerMap }, (_, i) => `k${i}: 1\n`).join('')
    expect(found(most)).toEqual([])
    expect(found(`a:\n- b\n${most}one: 2\n`)).toEqual([
      `${keysPerMap + 2}:1-${keysPerMap + 2}:2 yaml-too-many-keys`,
    ])
    const flow = (n: number) => `a: {${'k: 1, '.repeat(n)}}`
    expect(rules(flow(keysPerMap))).toEqual(['yaml-duplicate-key'])
    expect(found(flow(keysPerMap + 1))).toEqual([
      `1:${5 + 6 * keysPerMap}-1:${6 + 6 * keysPerMap} yaml-too-many-keys`,
    ])
    expect(found(`a: [${'k: 1, '.repeat(keysPerMap + 1)}]`)).toEqual([])
  })

  test('of nodes', () => {
    const items = (n: number) => `a: [${'1,\n '.repeat(n)}1]`
    expect(found(items(nodes / 10))).toEqual([])
    expect(rules(`a:\n${'- {b: c, d: e}\n'.repeat(nodes / 10)}`)).toEqual(['yaml-too-many-nodes'])
  })

  test('of problems: the list ends with a word about the rest', () => {
    const { diagnostics } = read('a: *b\n'.repeat(problems + 1))
    expect(diagnostics).toHaveLength(problems + 1)
    expect(diagnostics.at(-1)).toMatchObject({
      rule: 'yaml-too-many-problems',
      at: { line: problems },
    })
    expect(read('a: *b\n'.repeat(problems)).diagnostics).toHaveLength(problems)
  })
})
