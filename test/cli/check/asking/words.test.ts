import { describe, expect, test } from 'vitest'
import {
  hintsFor,
  readCommand,
  readRequest,
  readSign,
  type Command,
} from '../../../../src/cli/check/asking/words.ts'
import { zh } from '../../../../src/messages/zh.ts'
import { en } from '../../../../src/messages/en.ts'

const all = ['not-applicable', 'note', 'skip', 'back', 'contents', 'stop', 'help'] as const

test.each<[string, Command]>([
  ['-', 'skip'],
  ['－', 'skip'],
  ['——', 'skip'],
  ['跳过', 'skip'],
  ['<', 'back'],
  ['＜', 'back'],
  ['《', 'back'],
  ['上一题', 'back'],
  ['/', 'not-applicable'],
  ['／', 'not-applicable'],
  ['、', 'not-applicable'],
  ['不适用', 'not-applicable'],
  ['+', 'note'],
  ['＋', 'note'],
  ['说明', 'note'],
  ['#', 'contents'],
  ['＃', 'contents'],
  ['?', 'help'],
  ['？', 'help'],
  ['q', 'stop'],
  ['Q', 'stop'],
  ['ｑ', 'stop'],
  [' 停止 ', 'stop'],
])('“%s” means %s, in whichever input method it was typed', (text, command) => {
  expect(readCommand(text, all, zh)).toBe(command)
})

test.each(['', '84', '-5', '12.5', '停水', '<3'])('“%s” is no command', (text) => {
  expect(readCommand(text, all, zh)).toBeUndefined()
})

test('a command that is not offered is not understood', () => {
  expect(readCommand('/', ['skip', 'back'], zh)).toBeUndefined()
})

describe('a command that goes on', () => {
  const offered = [...all, 'find', 'filter', 'again'] as const
  test.each([
    ['/消防', '消防'],
    ['／ 消防 通道', '消防 通道'],
    ['、消防', '消防'],
    ['找 消防', '消防'],
    ['查找消防', '消防'],
    ['跳 R3', 'R3'],
    ['跳Ｒ３', 'R3'],
  ])('“%s” searches for “%s”', (text, words) => {
    expect(readRequest(text, offered, zh)).toEqual({ command: 'find', words })
  })

  test('without words it is the command that has the sign', () => {
    expect(readRequest('/', offered, zh)).toEqual({ command: 'not-applicable' })
    expect(readRequest('跳过', offered, zh)).toEqual({ command: 'skip' })
    expect(readRequest('找', offered, zh)).toEqual({ command: 'find' })
    expect(readRequest('＝', offered, zh)).toEqual({ command: 'again' })
  })

  test('is only understood where it is offered, and in whole words of English', () => {
    expect(readRequest('/消防', all, zh)).toBeUndefined()
    expect(readRequest('go R3', offered, en)).toEqual({ command: 'find', words: 'R3' })
    expect(readRequest('good', offered, en)).toBeUndefined()
  })
})

describe.each([
  ['zh', zh],
  ['en', en],
])('in %s', (_, say) => {
  test('no word means two things', () => {
    const words = Object.values(say.check.words).flat()
    expect(new Set(words).size).toBe(words.length)
  })

  test('no word could be a number', () => {
    for (const word of Object.values(say.check.words).flat()) expect(Number(word)).toBeNaN()
  })

  test('the character a hint shows is the one that is understood', () => {
    for (const command of ['back', 'not-applicable', 'note', 'contents', 'help', 'stop'] as const) {
      expect(readCommand(say.check.hints[command].slice(0, 1), all, say)).toBe(command)
    }
  })
})

test('hints say what Enter does, then what may be typed', () => {
  expect(hintsFor('skip', ['skip', 'back', 'stop'], true, zh)).toEqual([
    '直接回车 跳过',
    '< 上一题',
    'q 停止',
  ])
  expect(hintsFor('keep', ['skip', 'back', 'stop'], false, zh)).toEqual([
    '直接回车 不改',
    '< 上一格',
    'q 停止',
  ])
})

test.each([
  ['<', 'back'],
  ['《', 'back'],
  ['-', 'remove'],
  ['——', 'remove'],
  ['B', undefined],
  ['返回', undefined],
  ['- 东门', undefined],
])('where any word could be an answer, “%s” is %s', (text, sign) => {
  expect(readSign(text)).toBe(sign)
})
