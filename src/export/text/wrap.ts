import { graphemes, width } from './width.ts'

/** 避头: may not begin a line. */
const closing = new Set('，。、；：！？）》」』】〕〉”’…—～·％‰℃,.;:!?)]}/%')
/** 避尾: may not end a line. The numbers in circles open an item. */
const opening = new Set('（《「『【〔〈“‘([{￥①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')

/**
 * Breaks a text into lines of at most `columns` columns of display width. Chinese breaks between any
 * two characters but keeps 避头尾; Latin words and numbers stay together. What has no such place is cut
 * between characters, and a single character wider than `columns` has a line of its own.
 *
 * Nothing is lost: the lines are slices of the text, in order, and no line begins or ends with a space;
 * between, before and after them stand only spaces and newlines.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((stretch) => breakStretch(stretch, columns))
}

function breakStretch(stretch: string, columns: number): string[] {
  const characters = graphemes(stretch)
  const lines: string[] = []
  let from = 0
  do {
    while (characters[from] === ' ') from += 1
    const to = endOfLine(characters, from, columns)
    let end = to
    while (end > from && characters[end - 1] === ' ') end -= 1
    lines.push(characters.slice(from, end).join(''))
    from = to
  } while (from < characters.length)
  return lines
}

/** The index after the line's last character; spaces may hang over, since they are dropped there. */
function endOfLine(characters: readonly string[], from: number, columns: number): number {
  let used = 0
  let breakAt = from
  let before = ''
  for (let i = from; i < characters.length; i += 1) {
    const character = characters[i] ?? ''
    used += width(character)
    if (character === ' ') continue
    if (i > from && mayPart(before, characters[i - 1] === ' ', character)) breakAt = i
    if (i > from && used > columns) return breakAt > from ? breakAt : i
    before = character
  }
  return characters.length
}

function mayPart(before: string, spaced: boolean, after: string): boolean {
  if (opening.has(before) || closing.has(after)) return false
  return spaced || width(before) > 1 || width(after) > 1
}
