import { describe, expect, test } from 'vitest'
import { yamlLimits } from '../../../src/checklist/yaml/limits.ts'
import { found, read, rules, values } from './reading.ts'

describe('what is read', () => {
  test('scalars stay the text they are', () => {
    expect(
      values(
        'a: 1.10\nb: 0010\nc: yes\nd: ~\ne: null\nf: 1e3\ng: 2026-02-31\nh: "true"\ni: 330102199001011234',
      ),
    ).toEqual({
      ...{ a: '1.10', b: '0010', c: 'yes', d: '~', e: 'null', f: '1e3', g: '2026-02-31' },
      ...{ h: 'true', i: '330102199001011234' },
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
      ...{ a: null, b: '', c: null, d: [{ e: null }], f: [null, 'x'] },
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
    ['"": b', '1:1-1:3 yaml-empty-key'],
    ['a: { __proto__: 1 }', '1:6-1:15 yaml-reserved-key'],
    ['"constructor": 1', '1:1-1:14 yaml-reserved-key'],
    ['ｐrototype: 1', '1:1-1:10 yaml-reserved-key'],
    ['a: |2\n   x', '1:4-1:6 yaml-block-indent'],
    ['a: >-1\n  x', '1:4-1:7 yaml-block-indent'],
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

describe('characters', () => {
  test.each([
    ['a: x\0y', '1:5-1:6 yaml-control-character'],
    ['a: x\x7f', '1:5-1:6 yaml-control-character'],
    ['# \x1b[2J', '1:3-1:4 yaml-control-character'],
    ['a: \u0085', '1:4-1:5 yaml-control-character'],
    ['a: \ufffe', '1:4-1:5 yaml-control-character'],
    ['a: \u{1ffff}', '1:4-1:6 yaml-control-character'],
    ['a: x\ry', '1:5-1:6 yaml-lone-cr'],
    ['a: 1\r\r\nb: 2', '1:5-1:6 yaml-lone-cr'],
    ['a: "\u202e"', '1:5-1:6 yaml-bidi-control'],
    ['a: 1 # \u2066', '1:8-1:9 yaml-bidi-control'],
    ['id\u200b: 1', '1:3-1:4 yaml-invisible-character'],
    ['a: x\ufeffy', '1:5-1:6 yaml-invisible-character'],
    ['a: x\u00ady', '1:5-1:6 yaml-invisible-character'],
    ['a: x\u2028y', '1:5-1:6 yaml-invisible-character'],
    ['a: x\u200dy', '1:5-1:6 yaml-invisible-character'],
    ['a: \u{e0041}', '1:4-1:6 yaml-invisible-character'],
  ])('%j', (content, problem) => {
    expect(found(content)).toEqual([problem])
  })

  test.each(['"\\0"', '"\\e[31m"', '"\\ud800"', '"\\x7f"', '"\\r"', '"\\uffff"'])(
    'by the escape %s',
    (escape) => {
      expect(found(`a: ${escape}`)).toEqual([`1:4-1:${4 + escape.length} yaml-control-character`])
      expect(found(`${escape}: a`)).toEqual([`1:1-1:${1 + escape.length} yaml-control-character`])
    },
  )

  test('by other escapes', () => {
    expect(rules('a: "\\u202E"')).toEqual(['yaml-bidi-control'])
    expect(rules('a: "\\u200B"')).toEqual(['yaml-invisible-character'])
    expect(rules('a: "\\u200B\\0\\u202E"')).toHaveLength(3)
  })

  test('what text needs is taken', () => {
    const text = '全角，“引号”\u3000𠮷 👨‍👩‍👧 👩🏽‍🏫 ❤️‍🔥 ᠮᠣᠩᠭᠣᠯ\u180e é e\u0301 葛\u{e0100}'
    expect(values(`a: ${text}\nb: "\\n\\t\\\\ \\U0001F600"`)).toEqual({ a: text, b: '\n\t\\ 😀' })
  })

  test('all of them are found in one run', () => {
    expect(found('a\u200b: 1\nb: "\u202e"\n# \ufeff\nb: 2')).toEqual([
      ...['1:2-1:3 yaml-invisible-character', '2:5-2:6 yaml-bidi-control'],
      ...['3:3-3:4 yaml-invisible-character', '4:1-4:2 yaml-duplicate-key'],
    ])
  })
})

describe('encodings', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

  test.each([
    ['UTF-16 with a mark', utf16('\ufeffid: 晨光'), 'utf-16', '1:1', 1],
    ['UTF-16 without', utf16('id: 晨光'), 'utf-16', '1:1', 1],
    [
      'UTF-16, big end first',
      utf16('id: 晨光').with(0, 0).with(1, 105).with(2, 0).with(3, 100),
      'utf-16',
      '1:1',
      1,
    ],
    ['GBK', Uint8Array.of(0x61, 0x3a, 0x20, 0xb3, 0xbf, 0xb9, 0xe2), 'gbk', '1:4', 4],
    ['broken', Uint8Array.of(0x61, 0x3a, 0x0a, 0x62, 0x3a, 0x20, 0xff, 0xfe), 'unknown', '2:4', 7],
    ['cut inside a character', Uint8Array.of(0x61, 0x3a, 0x20, 0xe6, 0x99), 'unknown', '1:4', 5],
    ['Latin-1', Uint8Array.of(0x61, 0x3a, 0x20, 0xe9, 0x74, 0xe9), 'unknown', '1:4', 5],
    ['an xlsx file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'zip', '1:1', 1],
    ['an old xls file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'ole', '1:1', 1],
  ])('%s', (_name, bytes, looksLike, place, byte) => {
    const { diagnostics, root } = read(bytes)
    expect(root).toBeUndefined()
    expect(
      diagnostics.map(({ rule, at, params }) => [rule, `${at.line}:${at.col}`, params]),
    ).toEqual([['yaml-encoding', place, { looksLike, byte }]])
  })
})

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
    expect(rules(items(nodes / 2.5).replaceAll('\n ', ''))).toEqual(['yaml-line-too-long'])
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

describe('several mistakes', () => {
  test('are found in one run', () => {
    expect(found('a: !x 1\nb: [1,, 3]\nc: @\nd:\n\te: 1\nf: &g\nh: *i\nj：1\n')).toEqual([
      ...[
        '1:4-1:6 yaml-tag',
        '2:7-2:8 yaml-syntax',
        '3:4-3:5 yaml-syntax',
        '5:1-5:2 yaml-tab-indent',
      ],
      ...['6:4-6:6 yaml-anchor', '7:4-7:6 yaml-alias', '8:2-8:3 yaml-full-width-colon'],
    ])
  })

  test('of syntax leave no root, others leave the sound entries', () => {
    expect(read('a: 1\nb: @').root).toBeUndefined()
    expect(read('a: &b 1').root).toBeUndefined()
    expect(read('a: 1\na: 2\nb\u200b: 3\nc: "\\0"').root).toMatchObject({
      entries: [{ key: 'a', value: { text: '1' } }, { key: 'b\u200b' }, { key: 'c' }],
    })
  })

  test('hidden behind another on the same line still leave no root', () => {
    expect(read('a: 1\n[b]\u200bc: 2').root).toBeUndefined()
  })
})
