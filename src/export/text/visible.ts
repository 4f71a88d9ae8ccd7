/**
 * What a terminal, an editor or a reader's eye would obey or pass over rather than show: controls
 * (C0, C1, DEL), format characters (all bidi controls are among them), the line and paragraph
 * separators, lone surrogates and noncharacters. ZWJ stays, because emoji are built with it.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu
const zwj = '\u{200d}'

/**
 * The one gate for text from files, arguments and answers on its way to a reader: NFC, and every
 * unseen character as `\u{1b}`. With `newlines`, LF and CRLF come through as LF. The marks are for
 * the eye; they are not meant to be read back.
 */
export function visible(text: string, { newlines = false } = {}): string {
  const composed = (newlines ? text.replaceAll('\r\n', '\n') : text).normalize('NFC')
  return composed.replace(unseen, (character) => {
    if (character === zwj || (newlines && character === '\n')) return character
    return `\\u{${character.codePointAt(0)?.toString(16)}}`
  })
}
