import { describe, expect, test } from 'vitest'
import { found, read, rules, values } from './reading.ts'

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
      '1:2-1:3 yaml-invisible-character',
      '2:5-2:6 yaml-bidi-control',
      '3:3-3:4 yaml-invisible-character',
      '4:1-4:2 yaml-duplicate-key',
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
