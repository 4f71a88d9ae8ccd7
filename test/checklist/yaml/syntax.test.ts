import { describe, expect, test } from 'vitest'
import type { SyntaxReason } from '../../../src/checklist/yaml/problems.ts'
import { toPlain } from '../../../src/checklist/yaml/plain.ts'
import { found, read, values } from './reading.ts'

/** Every mistake we know: small files with the place and the text that is quoted. */
const mistakes: Record<
  SyntaxReason,
  readonly (readonly [content: string, place: string, seen: string])[]
> = {
  'full-width-comma': [
    ['a: { x: 甲， y: 乙 }', '1:10-1:11', '甲， y: 乙 }'],
    ['a: { x: 1，y: 2 }', '1:10-1:11', '1，y: 2 }'],
  ],
  indent: [
    ['a:\n  b: 1\n c: 2', '3:2-3:3', 'c: 2'],
    ['a:\n- "b"\n  - c', '3:3-3:4', '- c'],
    ['a:\n    - "b"\n  # 说明\n  - c', '4:3-4:4', '- c'],
    ['a: |\n   \n  x', '3:3-3:4', 'x'],
  ],
  'out-of-place': [
    ['- a\nb: 1\nc: 2', '2:1-2:2', 'b: 1'],
    ['  a: 1\n b: 2\n c: 3', '2:2-2:3', 'b: 2'],
    ['a: "b" c', '1:8-1:9', 'c'],
    ['"a"b: c', '1:4-1:5', 'b: c'],
    ["a: 'it's'", '1:8-1:10', "s'"],
  ],
  'colon-missing': [
    ['a: 1\n标题', '2:1-2:3', '标题'],
    ['a: { b, c: 1 }', '1:6-1:7', 'b'],
  ],
  'space-after-colon': [
    ['a: 1\nb:2', '2:1-2:4', 'b:2'],
    ['a:\n  b:2\n  c: 3', '2:3-3:4', 'b:2'],
    ['a: {b:1}', '1:5-1:8', 'b:1'],
  ],
  'space-after-dash': [['a:\n  - b\nc:\n-d', '4:1-4:3', '-d']],
  'space-before-hash': [['a: "b"#c', '1:7-1:9', '#c']],
  'key-over-lines': [
    ['a: 1\n  b: 2', '1:4-1:5', '1'],
    ['a: 1\n标题\nb: 2', '2:1-3:2', '标题'],
  ],
  'long-key': [[`${'k'.repeat(1_025)}: 1`, '1:1-1:1026', `${'k'.repeat(40)}…`]],
  'nested-on-line': [
    ['a: b: c', '1:4-1:5', 'b: c'],
    ['a: "b": c', '1:4-1:5', '"b": c'],
  ],
  'list-on-key-line': [['a: - b', '1:4-1:5', '- b']],
  'text-behind-block-sign': [
    ['a: >=85%', '1:5-1:6', '=85%'],
    ['a: | 文字', '1:6-1:8', '文字'],
  ],
  'list-in-brackets': [['a: {b: - c}', '1:8-1:10', '- c}']],
  'dash-missing': [['a:\n  - b: 1\n   c: 2', '3:4-3:5', 'c: 2']],
  'comma-missing': [
    ['a: { b: 1 c: 2 }', '1:9-1:16', '1 c: 2 }'],
    ['a: ["b" "c"]', '1:9-1:10', '"c"]'],
  ],
  'comma-extra': [
    ['a: [b,, c]', '1:7-1:8', ', c]'],
    ['a: {, b: c}', '1:5-1:6', ', b: c}'],
  ],
  'bracket-not-closed': [
    ['a: [b\nc: 1', '1:4-1:5', '['],
    ['a: { b: [1, 2 }\nc: 1', '1:9-1:10', '['],
    ['a: [\nb\n]', '1:4-1:5', '['],
    ['a: 1\nb: {', '2:4-2:5', '{'],
  ],
  'bracket-not-opened': [['a: [b]]', '1:7-1:8', ']']],
  'quote-not-closed': [
    ['a: "b\nc: 1', '1:4-1:6', '"b'],
    ["a: 'b''", '1:4-1:8', "'b''"],
    ['a: "b\\"', '1:4-1:8', '"b\\"'],
    ['a: "b\\\\\\"', '1:4-1:10', '"b\\\\\\"'],
    ['a: "b\nc"', '1:4-1:6', '"b'],
  ],
  escape: [
    ['a: "C:\\school"', '1:7-1:8', '\\s'],
    ['a: "x\\y"', '1:6-1:7', '\\y'],
    ['a: "\\u12"', '1:5-1:6', '\\u12'],
  ],
  'first-character': [
    ['a: @b', '1:4-1:5', '@b'],
    ['a: `b`', '1:4-1:5', '`b`'],
    ['a: %b', '1:4-1:5', '%b'],
    ['a: ,b', '1:4-1:5', ',b'],
  ],
  dashes: [['a: --- b', '1:4-1:7', '--- b']],
  other: [['a: { b: : c }', '1:9-1:10', ': c }']],
}

const cases = Object.entries(mistakes).flatMap(([reason, examples]) =>
  examples.map(([content, place, seen]) => ({ content, reason, place, seen })),
)

test.each(cases)('$content: $reason', ({ content, reason, place, seen }) => {
  expect(found(content)).toEqual([`${place} yaml-syntax`])
  expect(read(content).diagnostics.map(({ params }) => params)).toEqual([{ reason, seen }])
})

describe('signs of the full width', () => {
  test.each([
    ['a: 1\ntitle：x\nb: 2', '2:6-2:7 yaml-full-width-colon'],
    ['a: 1\n标题：x', '2:3-2:4 yaml-full-width-colon'],
    ['a:\n  标题：值\n  b: 1', '2:5-2:6 yaml-full-width-colon'],
    ['a:\u3000b\nc: 1', '1:3-1:4 yaml-full-width-space'],
    ['a:\n\u3000\u3000b: 1', '2:1-2:2 yaml-full-width-space'],
    ['a: x\n\u00a0\u00a0b: 1', '2:1-2:2 yaml-full-width-space'],
    ['a:\n  -\u3000b', '2:4-2:5 yaml-full-width-space'],
    ['a: \u3000b', '1:4-1:5 yaml-full-width-space'],
    ['a: { kind: number, certainty：local }', '1:29-1:30 yaml-full-width-colon'],
    ['a: {办公室：张三, b: 1}', '1:8-1:9 yaml-full-width-colon'],
    ['a: { office: 教务处， general: 总务处 }', '1:17-1:18 yaml-syntax'],
    ['a: { x: 1，y: 2 }', '1:10-1:11 yaml-syntax'],
  ])('%j', (content, problem) => {
    expect(found(content)).toEqual([problem])
  })

  test('that look like a key are worth a warning', () => {
    expect(found('a:\n  - id：R1\n  -   id：R2')).toEqual([
      '2:7-2:8 yaml-full-width-colon (warning)',
      '3:9-3:10 yaml-full-width-colon (warning)',
    ])
    expect(found('a:\n  title：x')).toEqual(['2:8-2:9 yaml-full-width-colon (warning)'])
  })

  test('in a text are text', () => {
    const text = '说明：小学看专科\u3000及以上'
    expect(
      values(`a: ${text}\nb: wifi：有\nc:\n  - 说明：x\n  - "id：x"\nd: |\n  \u3000\u3000第一段`),
    ).toEqual({
      a: text,
      b: 'wifi：有',
      c: ['说明：x', 'id：x'],
      d: '\u3000\u3000第一段\n',
    })
  })
})

test.each(['a:\n\tb: 1', 'a:\n\t- b', 'a: 1\n\tb: 2', 'a:\n  b:\n\t  c: 1'])(
  'a tab as indentation: %j',
  (content) => {
    expect(found(content)).toEqual([expect.stringMatching(/^\d:1-\d:\d yaml-tab-indent$/)])
  },
)

test('a tab as indentation makes no later line wrong', () => {
  const moved = 'a:\n  - id: x\n\t  t: 1\n    u: 2\n    v: 3\n  - id: y\n    w: 1\n'
  expect(found(`${moved}b: @\n`)).toEqual(['3:1-3:4 yaml-tab-indent', '8:4-8:5 yaml-syntax'])
})

test('a full-width colon in brackets is read as it is meant', () => {
  expect(toPlain(read('a: { kind: number, certainty：local }').root!)).toEqual({
    a: { kind: 'number', certainty: 'local' },
  })
})

test('a tab elsewhere is a blank', () => {
  expect(values('a:\t1\nb: [\t2\t]\t# x\nc: "\t3"')).toEqual({ a: '1', b: ['2'], c: '\t3' })
})

test('what stands behind a quote or bracket without its other half is not judged', () => {
  expect(found('a: [b\nc: @\nd: ]\ne: !x y')).toEqual(['1:4-1:5 yaml-syntax', '4:4-4:6 yaml-tag'])
})
