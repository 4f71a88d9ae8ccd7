import { describe, expect, test } from 'vitest'
import { yamlLimits } from '../../../src/checklist/yaml/limits.ts'
import { found, read, values } from './reading.ts'

describe('what is read', () => {
  test('scalars stay the text they are', () => {
    expect(
      values(
        'a: 1.10\nb: 0010\nc: yes\nd: ~\ne: null\nf: 1e3\ng: 2026-02-31\nh: "true"\ni: 330102199001011234',
      ),
    ).toEqual({
      a: '1.10',
      b: '0010',
      c: 'yes',
      d: '~',
      e: 'null',
      f: '1e3',
      g: '2026-02-31',
      h: 'true',
      i: '330102199001011234',
    })
  })

  test('maps, lists, texts in every style', () => {
    expect(
      values(`--- # 说明
map: { a: b, "c": 'it''s' }
list: [1, [2, x y], { z: 3 }]
nested:
- one
-   two: 2
    three: 3
- - four
folded: >
  第一行
  接着写

  第二段
literal: |-
  第一行
    缩进
"quoted \\u4e2d\\n": "a \\"b\\" \\x41"
plain: 写在
  两行上
`),
    ).toEqual({
      map: { a: 'b', c: "it's" },
      list: ['1', ['2', 'x y'], { z: '3' }],
      nested: ['one', { two: '2', three: '3' }, ['four']],
      folded: '第一行 接着写\n第二段\n',
      literal: '第一行\n  缩进',
      'quoted 中\n': 'a "b" A',
      plain: '写在 两行上',
    })
  })

  test('a key or dash with nothing behind it is empty, an empty text is not', () => {
    expect(values('a:\nb: ""\nc: # 说明\nd: [{ e: }]\nf:\n-\n- x')).toEqual({
      a: null,
      b: '',
      c: null,
      d: [{ e: null }],
      f: [null, 'x'],
    })
  })

  test('objects have no prototype', () => {
    expect(Object.getPrototypeOf(values('a: 1'))).toBeNull()
  })

  test('the file is one map', () => {
    expect(found('- a\n- b')).toEqual(['1:1-2:4 yaml-not-a-mapping'])
    expect(found('只有文字')).toEqual(['1:1-1:5 yaml-not-a-mapping'])
    expect(found('\n<?xml version="1.0"?>')).toEqual(['1:1-2:3 yaml-not-a-mapping'])
  })

  test.each(['', '\n\n', '# 说明\n', '---\n', '...\n', '\ufeff'])('%j is empty', (content) => {
    expect(found(content)).toEqual(['1:1-1:1 yaml-empty'])
    expect(read(content).root).toBeUndefined()
  })
})

describe('what YAML offers and we refuse', () => {
  test.each([
    ['a: &x 1', '1:4-1:6 yaml-anchor'],
    ['a: *x', '1:4-1:6 yaml-alias'],
    ['a: !重要 先看', '1:4-1:5 yaml-tag'],
    ['a: !!str x', '1:4-1:9 yaml-tag'],
    ['%YAML 1.1\n---\na: yes', '1:1-1:10 yaml-directive'],
    ['a: 1\n---\nb: 2', '2:1-2:4 yaml-several-documents'],
    ['a: 1\n...\nb: 2', '3:1-3:1 yaml-several-documents'],
    ['---\n---\n', '2:1-2:4 yaml-several-documents'],
    ['? a\n: 1', '1:1-1:2 yaml-complex-key'],
    ['[a, b]: 1', '1:1-1:7 yaml-complex-key'],
    ['a: {{b}: 1}', '1:5-1:8 yaml-complex-key'],
    ['a:\n  - b\n  - c\n: 1', '4:1-4:1 yaml-empty-key'],
    ['a: 1\n<<: { b: 2 }', '2:1-2:3 yaml-merge-key'],
    ['a: 1\n: b', '2:1-2:1 yaml-empty-key'],
    ['a:\n: b', '2:1-2:1 yaml-empty-key'],
    ['"": b', '1:1-1:3 yaml-empty-key'],
    ['a: { __proto__: 1 }', '1:6-1:15 yaml-reserved-key'],
    ['"constructor": 1', '1:1-1:14 yaml-reserved-key'],
    ['ｐrototype: 1', '1:1-1:10 yaml-reserved-key'],
    ['a: |2\n   x', '1:4-1:6 yaml-block-indent'],
    ['a: >-1\n  x', '1:4-1:7 yaml-block-indent'],
    ['a: >+\n\n    ', '1:4-1:6 yaml-block-blank'],
    ['a: |+\n\nb: 1', '1:4-1:6 yaml-block-blank'],
    [' --- a', '1:2-1:5 yaml-syntax'],
  ])('%j', (content, problem) => {
    expect(found(content)).toEqual([problem])
  })

  test('a leading document line and a closing one are harmless', () => {
    expect(values('# 说明\n---\na: 1\n...\n')).toEqual({ a: '1' })
  })

  test('reserved keys do not reach any object', () => {
    expect(
      read('__proto__: { polluted: yes }\na: { constructor: { prototype: 1 } }').root,
    ).toMatchObject({
      entries: [{ key: 'a', value: { kind: 'map', entries: [] } }],
    })
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('a key that is there twice', () => {
  test('is an error at the second and names the first', () => {
    const { root, diagnostics } = read('id: 1\na: { b: 1, b: 2 }\nid: 3\nid: 4')
    expect(diagnostics.map(({ at, params }) => [at.line, at.col, params])).toEqual([
      [2, 12, { seen: 'b', firstLine: 2 }],
      [3, 1, { seen: 'id', firstLine: 1 }],
      [4, 1, { seen: 'id', firstLine: 1 }],
    ])
    expect(root).toMatchObject({ entries: [{ key: 'id', value: { text: '1' } }, { key: 'a' }] })
  })

  test.each([
    ['café: 1\ncafe\u0301: 2', '2:1-2:6 yaml-duplicate-key'],
    ['a1: 1\nａ１: 2', '2:1-2:3 yaml-duplicate-key'],
    ['a: 1\n"a": 2', '2:1-2:4 yaml-duplicate-key'],
    ['1: 1\n"1": 2', '2:1-2:4 yaml-duplicate-key'],
  ])('however it is written: %j', (content, problem) => {
    expect(found(content)).toEqual([problem])
  })

  test('is fine in another map', () => {
    expect(values('a: { id: 1 }\nb: { id: 1 }\nid: 1')).toBeDefined()
  })
})

describe('several mistakes', () => {
  test('are found in one run', () => {
    expect(found('a: !x 1\nb: [1,, 3]\nc: @\nd:\n\te: 1\nf: &g\nh: *i\nj：1\n')).toEqual([
      '1:4-1:6 yaml-tag',
      '2:7-2:8 yaml-syntax',
      '3:4-3:5 yaml-syntax',
      '5:1-5:2 yaml-tab-indent',
      '6:4-6:6 yaml-anchor',
      '7:4-7:6 yaml-alias',
      '8:2-8:3 yaml-full-width-colon',
    ])
  })

  test('of syntax leave no root, others leave the sound entries', () => {
    expect(read('a: 1\nb: @').root).toBeUndefined()
    expect(read('a: &b 1').root).toBeUndefined()
    expect(read('a: 1\na: 2\nb\u200b: 3\nc: "\\0"').root).toMatchObject({
      entries: [{ key: 'a', value: { text: '1' } }, { key: 'b\u200b' }, { key: 'c' }],
    })
  })

  test('hidden behind others still leave no root', () => {
    expect(read('a: 1\n[b]\u200bc: 2').root).toBeUndefined()
    expect(read(`${'# \u200b\n'.repeat(yamlLimits.problems)}a: &b 1`).root).toBeUndefined()
  })
})
