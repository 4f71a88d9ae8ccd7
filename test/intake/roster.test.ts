import { describe, expect, test } from 'vitest'
import { numberedRoster, readRoster } from '../../src/intake/roster.ts'

const read = (text: string) => readRoster(new TextEncoder().encode(text))

describe('a roster', () => {
  test('is a name per line, in the first column, without a heading and empty lines', () => {
    expect(read('张三\r\n\r\n  李四 \n王五')).toEqual(['张三', '李四', '王五'])
    expect(read('\u{feff}姓名,班级\n张三,一（1）\n"李, 四",一（2）\n"王""五"\t二（1）\n')).toEqual([
      '张三',
      '李, 四',
      '王"五',
    ])
  })

  test('as Chinese Excel saves it', () => {
    expect(readRoster(Uint8Array.of(0xd5, 0xc5, 0xc8, 0xfd, 0x0a, 0xc0, 0xee, 0xcb, 0xc4))).toEqual(
      ['张三', '李四'],
    )
  })

  test('two of the same name are told apart by their lines', () => {
    expect(read('张三\n李四\n张三\n')).toEqual(['张三#1', '李四', '张三#3'])
  })

  test('names that look alike are one, and nothing invisible is part of them', () => {
    expect(read('e\u{301}\n\u{1b}[31m红\n')).toEqual(['\u{e9}', '[31m红'])
    expect(read('\n\n')).toEqual([])
  })

  test('a number is a roster of numbers', () => {
    expect(numberedRoster(3)).toEqual(['1', '2', '3'])
  })
})
