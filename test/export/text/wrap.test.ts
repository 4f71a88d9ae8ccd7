import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible } from '../../../src/export/text/visible.ts'
import { graphemes, width } from '../../../src/export/text/width.ts'
import { wrap } from '../../../src/export/text/wrap.ts'
import { anyText, ordinaryText } from '../nasty-text.ts'

const columns = fc.integer({ min: 20, max: 120 })

describe('wrap', () => {
  it('fills lines by display width', () => {
    expect(wrap('灭火器压力指针处于绿色区域', 10)).toEqual(['灭火器压力', '指针处于绿', '色区域'])
  })

  it('keeps closing punctuation off the start of a line', () => {
    expect(wrap('甲乙丙，丁戊（己）庚', 6)).toEqual(['甲乙', '丙，丁', '戊', '（己）', '庚'])
  })

  it('keeps opening punctuation off the end of a line', () => {
    expect(wrap('依据《办法》办理', 6)).toEqual(['依据', '《办', '法》办', '理'])
    expect(wrap('甲乙（ 丙丁', 6)).toEqual(['甲乙', '（ 丙', '丁'])
    expect(wrap('甲乙①丙丁②戊己', 5)).toEqual(['甲乙', '①丙丁', '②戊己'])
  })

  it('keeps a dash of two and an ellipsis of two whole', () => {
    expect(wrap('甲乙丙——丁', 7)).toEqual(['甲乙', '丙——丁'])
    expect(wrap('甲乙丙……丁', 7)).toEqual(['甲乙', '丙……丁'])
  })

  it('keeps words, numbers and dates together', () => {
    expect(wrap('整改时限为2027-01-22之前', 14)).toEqual(['整改时限为', '2027-01-22之前'])
    expect(wrap('the quick brown fox', 10)).toEqual(['the quick', 'brown fox'])
  })

  it('cuts what no line can hold', () => {
    expect(wrap('校长abcdefghijklmnop', 8)).toEqual(['校长', 'abcdefgh', 'ijklmnop'])
    expect(wrap('！！！！', 4)).toEqual(['！！', '！！'])
  })

  it('gives a character that is too wide a line of its own', () => {
    expect(wrap('甲a乙', 1)).toEqual(['甲', 'a', '乙'])
  })

  it('drops spaces at the ends of lines, and keeps the others', () => {
    expect(wrap('  甲  乙   丙  ', 6)).toEqual(['甲  乙', '丙'])
    expect(wrap('   ', 2)).toEqual([''])
  })

  it('starts a line at a newline, also an empty one', () => {
    expect(wrap('甲\n\n乙丙', 2)).toEqual(['甲', '', '乙', '丙'])
    expect(wrap('', 20)).toEqual([''])
  })

  it('loses nothing but spaces and newlines at the ends of lines', () => {
    fc.assert(
      fc.property(anyText, columns, (text, room) => {
        const shown = visible(text, { newlines: true })
        let rest = shown
        for (const line of wrap(shown, room)) {
          expect(line).not.toMatch(/^ | $|\n/)
          rest = rest.replace(/^[ \n]*/, '')
          expect(rest.startsWith(line)).toBe(true)
          rest = rest.slice(line.length)
        }
        expect(rest).toMatch(/^[ \n]*$/)
      }),
    )
  })

  it('cuts only between characters', () => {
    fc.assert(
      fc.property(anyText, columns, (text, room) => {
        const shown = visible(text, { newlines: true })
        const whole = graphemes(shown).filter((c) => c !== ' ' && c !== '\n')
        const cut = wrap(shown, room)
          .flatMap(graphemes)
          .filter((c) => c !== ' ')
        expect(cut).toEqual(whole)
      }),
    )
  })

  it('stays within the width', () => {
    fc.assert(
      fc.property(anyText, columns, (text, room) => {
        for (const line of wrap(visible(text, { newlines: true }), room)) {
          if (graphemes(line).length > 1) expect(width(line)).toBeLessThanOrEqual(room)
        }
      }),
    )
  })

  it('keeps 避头尾 wherever two Chinese characters in the line could have been parted instead', () => {
    fc.assert(
      fc.property(ordinaryText, columns, (text, room) => {
        const lines = wrap(text, room)
        lines.slice(1).forEach((line, i) => {
          const before = lines[i] ?? ''
          if (!/[\p{sc=Han}]{2}/u.test(before)) return
          expect(line).not.toMatch(/^[，。、）》」！？；：”]/)
          expect(before).not.toMatch(/[（《「“]$/)
        })
      }),
    )
  })
})
