import * as fc from 'fast-check'

const pick = (...texts: string[]) => fc.constantFrom(...texts)
const one = (characters: string) => fc.constantFrom(...Array.from(characters))

/** What officers type: Chinese with its punctuation, words, numbers, spaces, emoji, rare characters. */
export const ordinaryText = fc
  .array(
    fc.oneof(
      one('消防通道畅通灭火器压力指针处于绿色区域的一是不了在有人这中大来上国'),
      one('，。、；：！？（）《》「」“”‘’…—％①②〔〕　'),
      pick(' ', '  ', 'R5', '2026-11-20', '3600', '4.2', 'evidence/2026/photo.jpg', 'hello', '(x)'),
      pick('😀', '👨‍👩‍👧‍👦', '🇨🇳', '1️⃣', '𠮷', '𪚥', 'e\u0301', 'が', '㎡', '≥'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

/** And what nobody should: any Unicode, controls, bidi, lone surrogates, newlines. */
export const anyText = fc.oneof(
  ordinaryText,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        ordinaryText,
        pick(
          '\u001b[31m',
          '\u0007',
          '\u009b',
          '\u202e',
          '\u2066',
          '\u2028',
          '\ud800',
          '\udc00',
          '\ufffe',
        ),
        pick(
          '\n',
          '\r\n',
          '\r',
          '\t',
          '\u0000',
          '\u007f',
          '\u200b',
          '\u00ad',
          '\ufeff',
          '\u{e0041}',
        ),
        pick('|', '`', '<', '>', '&', '*', '_', '[', ']', '\\', '#', '-', '$', '~'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)
