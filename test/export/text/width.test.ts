import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible } from '../../../src/export/text/visible.ts'
import { graphemes, width } from '../../../src/export/text/width.ts'
import { anyText } from '../nasty-text.ts'

describe('width', () => {
  it.each([
    ['', 0],
    ['R5 2026-11-20', 13],
    ['晨光学校', 8],
    ['（甲）', 6],
    ['𠮷', 2],
    ['😀', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇨🇳', 2],
    ['e\u0301', 1],
    ['“①—”', 4],
    ['㎡', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns)
  })

  it('remembers more texts than it keeps', () => {
    const texts = Array.from({ length: 9000 }, (_, i) => `第${i}项`)
    expect(texts.map(width)).toEqual(texts.map((text) => text.length + 2))
  })
})

describe('graphemes', () => {
  it('keeps together what is read as one', () => {
    expect(graphemes('𠮷e\u0301👨‍👩‍👧‍👦🇨🇳，a')).toEqual(['𠮷', 'e\u0301', '👨‍👩‍👧‍👦', '🇨🇳', '，', 'a'])
  })

  it('keeps a mark with its character where no single character stands for both', () => {
    expect(graphemes('か\u309a平\u302a')).toEqual(['か\u309a', '平\u302a'])
  })

  it('finds the same in plain text with and without the shortcut', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text)
        expect(graphemes(shown)).toEqual(Array.from(segmenter.segment(shown), (s) => s.segment))
      }),
    )
  })

  it('together are never narrower than the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text)
        const sum = graphemes(shown).reduce((total, character) => total + width(character), 0)
        expect(width(shown)).toBeLessThanOrEqual(sum)
      }),
    )
  })
})
