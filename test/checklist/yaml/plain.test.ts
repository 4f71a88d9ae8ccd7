import { describe, expect, test } from 'vitest'
import { locate, toPlain } from '../../../src/checklist/yaml/plain.ts'
import { at, read } from './reading.ts'

const file = `format: x
sections:
  - id: R
    title: 资源配置   # 说明
    of: { a: 1, 'b': [2, 33] }
  - just text
empty:
`
const { root } = read(file)
if (!root) throw new Error('the file is fine')

describe('toPlain', () => {
  test('gives values only', () => {
    const plain = toPlain(root)
    expect(plain).toEqual({
      format: 'x',
      sections: [{ id: 'R', title: '资源配置', of: { a: '1', b: ['2', '33'] } }, 'just text'],
      empty: null,
    })
    expect(plain).not.toBeInstanceOf(Object)
  })

  test('takes a key such as __proto__ for a key', () => {
    const value = { kind: 'empty', span: root.span } as const
    const plain = toPlain({
      ...root,
      kind: 'map',
      entries: [{ key: '__proto__', keySpan: root.span, value }],
    })
    expect(Object.keys(plain as object)).toEqual(['__proto__'])
  })
})

describe('locate', () => {
  const place = (
    ...args: Parameters<typeof locate> extends [unknown, ...infer Rest] ? Rest : never
  ) => {
    const { start, end } = locate(root, ...args)
    return `${start.line}:${start.col}-${end.line}:${end.col}`
  }

  test.each([
    [[], '1:1-7:7'],
    [['format'], '1:9-1:10'],
    [['sections'], '3:3-6:14'],
    [['sections', 0], '3:5-5:31'],
    [['sections', 0, 'title'], '4:12-4:16'],
    [['sections', 0, 'of'], '5:9-5:31'],
    [['sections', 0, 'of', 'b', 1], '5:26-5:28'],
    [['sections', 1], '6:5-6:14'],
    [['empty'], '7:7-7:7'],
  ])('the value at %j', (path, expected) => {
    expect(place(path)).toBe(expected)
  })

  test.each([
    [[], '1:1-7:7'],
    [['format'], '1:1-1:7'],
    [['sections', 0], '3:5-5:31'],
    [['sections', 0, 'title'], '4:5-4:10'],
    [['sections', 0, 'of', 'b'], '5:17-5:20'],
  ])('the key at %j', (path, expected) => {
    expect(place(path, 'key')).toBe(expected)
  })

  test.each([
    [['nothing'], '1:1-7:7', '1:1-7:7'],
    [['format', 'deeper'], '1:9-1:10', '1:1-1:7'],
    [['sections', 2, 'id'], '3:3-6:14', '2:1-2:9'],
    [['sections', 0, 'of', 'c', 'd'], '5:9-5:31', '5:5-5:7'],
    [['sections', 'length'], '3:3-6:14', '2:1-2:9'],
    [['empty', 0], '7:7-7:7', '7:1-7:6'],
  ])('of %j, which does not exist, what is there', (path, value, key) => {
    expect(place(path)).toBe(value)
    expect(place(path, 'key')).toBe(key)
  })
})

describe('positions', () => {
  const spans = (content: string) => {
    const { root } = read(content)
    return [at(root, 'a'), at(root, '学校'), at(root, 'l', 1)].map((node) => node?.span.start)
  }
  const unix = 'a: 𠮷 # 👨‍👩‍👧\n学校:   晨光\nl: ["😀", x]\n'
  const expected = [
    { line: 1, col: 4 },
    { line: 2, col: 7 },
    { line: 3, col: 11 },
  ]

  test('count UTF-16 units', () => {
    expect(spans(unix)).toEqual(expected)
    expect(at(read(unix).root, 'a')?.span.end).toEqual({ line: 1, col: 6 })
  })

  test('are the same with CRLF and with a byte-order mark', () => {
    expect(spans(unix.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(spans(`\ufeff${unix}`)).toEqual(expected)
    expect(read(`\ufeff${unix.replaceAll('\n', '\r\n')}`).root).toEqual(read(unix).root)
  })

  test('of texts over several lines end where the text ends', () => {
    const { root } = read('a: x\n  y # z\nb: "u\n  v"\nc: |\n  w\nd: 1')
    expect(['a', 'b', 'c'].map((key) => at(root, key)?.span.end)).toEqual([
      { line: 2, col: 4 },
      { line: 4, col: 5 },
      { line: 7, col: 1 },
    ])
  })

  test('of an entry with nothing behind it are behind its colon', () => {
    expect(at(read('a:\n\n# 说明\nb: 1').root, 'a')?.span).toEqual({
      start: { line: 1, col: 3 },
      end: { line: 1, col: 3 },
    })
  })
})

describe('comments', () => {
  test('are kept in order, without their sign', () => {
    const { comments } = read(
      '# 一\na: 1 #二\n#\nb:\n  #   三 # 四\n  - "#" # 五\nc: |\n  # 不是\n# 六\n',
    )
    expect(comments).toEqual([
      { line: 1, col: 1, alone: true, text: '一' },
      { line: 2, col: 6, alone: false, text: '二' },
      { line: 3, col: 1, alone: true, text: '' },
      { line: 5, col: 3, alone: true, text: '三 # 四' },
      { line: 6, col: 9, alone: false, text: '五' },
      { line: 9, col: 1, alone: true, text: '六' },
    ])
  })

  test('are kept where the syntax is wrong', () => {
    expect(read('# 一\r\na: @ # 二\r\n').comments).toEqual([
      { line: 1, col: 1, alone: true, text: '一' },
      { line: 2, col: 6, alone: false, text: '二' },
    ])
  })

  test('that cut a text without quotes are said with it', () => {
    const { root } = read(
      'a: 共 #1 间\nb: "共 #1 间" # 说明\nc: 共#1间\nd: x\n  y\t# z\ne: [u # v\n , w]\nf: # 空\ng: 1\n# h',
    )
    const cuts = ['a', 'b', 'c', 'd', 'f', 'g'].map((key) => {
      const node = at(root, key)
      return node?.kind === 'scalar' ? node.cutBy : node?.kind
    })
    expect(cuts).toEqual([
      { line: 1, col: 6 },
      undefined,
      undefined,
      { line: 5, col: 5 },
      'empty',
      undefined,
    ])
    expect(at(root, 'e', 0)).toMatchObject({ text: 'u', cutBy: { line: 6, col: 7 } })
  })
})
