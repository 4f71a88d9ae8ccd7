import { describe, expect, test } from 'vitest'
import { PasteReader, type Place } from '../../../src/cli/prompts/pastes.ts'

/** What comes of pieces that arrive one after the other. */
function read(place: Place, ...pieces: readonly string[]): { keys: string; dropped: boolean } {
  const reader = new PasteReader()
  const all = pieces.map((piece) => reader.read(piece, place))
  return { keys: all.map(({ keys }) => keys).join(''), dropped: all.some(({ dropped }) => dropped) }
}

describe('in a line', () => {
  test.each<[what: string, pieces: string[], keys: string]>([
    ['what is typed', ['50\r'], '50\r'],
    ['keys', ['\x1b[A\x1b[B\x7f\t\x03'], '\x1b[A\x1b[B\x7f\t\x03'],
    ['Escape alone', ['\x1b'], '\x1b'],
    ['a marked paste of one line', ['\x1b[200~门\x1b[201~'], '门'],
    ['a marked paste of several', ['\x1b[200~一\r二\r\n三\n四\x1b[201~\r'], '一⏎二⏎三⏎四\r'],
    ['the end of a marked paste, which is no Enter', ['\x1b[200~一\r二\r\r\x1b[201~'], '一⏎二'],
    ['breaks of Word', ['\x1b[200~一\v二\u{2028}三\x1b[201~'], '一⏎二⏎三'],
    ['keys within a marked paste', ['\x1b[200~a\x03\x1b[Bb\tc\x04\x1b[201~'], 'ab c'],
    ['marks that come in pieces', ['\x1b[2', '00~一\r', '二\x1b[20', '1~三'], '一⏎二三'],
    ['a paste without marks', ['一\r二\r\n三\r'], '一⏎二⏎三\r'],
    ['a paste without marks or an end', ['一\n二'], '一⏎二'],
    ['two pastes', ['\x1b[200~一\r\x1b[201~和\x1b[200~二\x1b[201~'], '一和二'],
  ])('%s', (_, pieces, keys) => {
    expect(read('line', ...pieces)).toEqual({ keys, dropped: false })
  })
})

describe('among choices', () => {
  test.each<[what: string, pieces: string[]]>([
    ['a marked paste', ['\x1b[200~是\x1b[201~']],
    ['a marked paste of several lines', ['\x1b[200~一\r二\r\x1b[201~']],
    ['a paste without marks', ['是\r否\r']],
    ['a line without marks', ['已经整改完毕\r']],
  ])('%s chooses nothing', (_, pieces) => {
    expect(read('choice', ...pieces)).toEqual({ keys: '', dropped: true })
  })

  test.each(['\r', '\x1b[B\x1b[B\r', '2\r', ' \x1b[B \r', '是', '\x1b[B\r\n'])(
    '%j is typed',
    (keys) => {
      expect(read('choice', keys)).toEqual({ keys, dropped: false })
    },
  )
})
