import { Parser } from 'yaml'
import { describe, expect, test } from 'vitest'
import { isPlainlySound } from '../../../src/checklist/yaml/sound.ts'
import { composed } from '../../campaigns/yaml-composed.ts'

const isSound = (text: string) => isPlainlySound([...new Parser().parse(text)], text)

describe('what the composer complains about is not plainly sound', () => {
  test.each([
    'a: b: c',
    'a: b\n c: d',
    'a: 1\n b: 2',
    'a\nb: 1',
    'a: 1\nb',
    `${'k'.repeat(1_030)}: 1`,
    'a:\n  - b\n  c',
    'a: "b"#c',
    'a: [b]#c',
    'a: ["b" "c"]',
    'a: { b: "c" "d": e }',
    'a: [, b]',
    'a: { , b: 1 }',
    'a: [b,, c]',
    'a: { b: 1,, c: 2 }',
    'a: [#c\n b]',
    'a: [b',
    'a: [b}',
    'a: { "b" c }',
    'a: { [b]: c }',
    'a: { b: [c: d, e: - f] }',
    'a: %b',
    'a: @b',
    "a: 'b",
    'a: "b',
    'a: "\\q"',
    'a: |x\n b',
    'a: |\n   \n b',
    'a:\n\t- b',
    '- a\n- - b\n c',
    '--- a: 1',
    '? a\n: - b\n c',
  ])('%j', (text) => {
    expect(composed(text)).toBeUndefined()
    expect(isSound(text)).toBe(false)
  })
})

describe('what nearly all files are made of is plainly sound', () => {
  test.each([
    '# 说明\n\na: 1 # 一\n',
    'a:\n- b\n-\n- c: 1\n  d: 2\n',
    'a:\r\n  b: "c"\r\n  d: \'e\'\r\n',
    'a: >-\n  b\n  c\nd: |\n  e\n',
    'a: [b, "c", { d: e, f }, []]\n# 完\n',
    'a: [\n  b, # 一\n  c,\n]\n',
    'a:\n  # 一\n  b:\n    c: 1\n  # 二\n',
    'a: "\\u4e00"\n',
  ])('%j', (text) => {
    expect(composed(text)).toBeDefined()
    expect(isSound(text)).toBe(true)
  })
})

describe('what is rare is left to the composer', () => {
  test.each([
    '---\na: 1\n',
    'a: "b\tc"\n',
    'a: [b: c]\n',
    ': a\n',
    'a: 1\n...\nb: 2\n',
    'a: *b',
    '',
  ])('%j', (text) => {
    expect(composed(text)).not.toBeUndefined()
    expect(isSound(text)).toBe(false)
  })
})
