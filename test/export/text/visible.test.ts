import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible } from '../../../src/export/text/visible.ts'
import { anyText } from '../nasty-text.ts'

describe('visible', () => {
  it.each([
    ['晨光学校\u001b[2J', '晨光学校\\u{1b}[2J'],
    ['\u001b]52;c;eA==\u0007', '\\u{1b}]52;c;eA==\\u{7}'],
    ['单\u009b31m价', '单\\u{9b}31m价'],
    ['a\tb\u007f', 'a\\u{9}b\\u{7f}'],
    ['学\u202e校\u2066', '学\\u{202e}校\\u{2066}'],
    ['一\u2028二\u2029三', '一\\u{2028}二\\u{2029}三'],
    ['\ud800 \udc00', '\\u{d800} \\u{dc00}'],
    ['\ufffe\u{1ffff}\ufdd0', '\\u{fffe}\\u{1ffff}\\u{fdd0}'],
    ['零\u200b宽\ufeff\u00ad\u{e0041}', '零\\u{200b}宽\\u{feff}\\u{ad}\\u{e0041}'],
    ['甲\n乙\r\n丙', '甲\\u{a}乙\\u{d}\\u{a}丙'],
  ])('shows %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it.each(['家庭 👨‍👩‍👧‍👦 ❤️', '𠮷野家', '《办法》（2017）“甲”——乙……', 'naïve ㎡ ≥ 3', '葛\u{e0100}'])(
    'leaves %s alone',
    (text) => {
      expect(visible(text)).toBe(text)
    },
  )

  it('composes what was typed in parts', () => {
    expect(visible('e\u0301 か\u3099')).toBe('é が')
  })

  it('lets newlines through where they are allowed, and only those', () => {
    expect(visible('甲\n乙\r\n丙\r丁', { newlines: true })).toBe('甲\n乙\n丙\\u{d}丁')
  })

  it('leaves nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
        )
        expect(visible(text)).not.toMatch(/\p{Cs}/u)
        expect(visible(visible(text))).toBe(visible(text))
      }),
    )
  })
})
