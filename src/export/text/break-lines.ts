/** 避头: may not begin a line. */
const closing = new Set('，。、；：！？）》」』】〕〉”’…—～·％‰℃,.;:!?)]}/%')
/** 避尾: may not end a line. The numbers in circles open an item. */
const opening = new Set('（《「『【〔〈“‘([{￥①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')

/**
 * Breaks one stretch of text, given as its characters, into lines of at most `columns` columns of what
 * `widthOf` measures. Nothing is lost but the spaces at the ends of lines.
 */
export function breakLines(
  characters: readonly string[],
  columns: number,
  widthOf: (character: string) => number,
): string[] {
  const lines: string[] = []
  let from = 0
  do {
    while (characters[from] === ' ') from += 1
    const to = endOfLine(characters, from, columns, widthOf)
    let end = to
    while (end > from && characters[end - 1] === ' ') end -= 1
    lines.push(characters.slice(from, end).join(''))
    from = to
  } while (from < characters.length)
  return lines
}

/** The index after the line's last character; spaces may hang over, since they are dropped there. */
function endOfLine(
  characters: readonly string[],
  from: number,
  columns: number,
  widthOf: (character: string) => number,
): number {
  let used = 0
  let breakAt = from
  let before = ''
  for (let i = from; i < characters.length; i += 1) {
    const character = characters[i] ?? ''
    used += widthOf(character)
    if (character === ' ') continue
    const spaced = characters[i - 1] === ' '
    if (i > from && mayPart(before, spaced, character, widthOf)) breakAt = i
    if (i > from && used > columns) return breakAt > from ? breakAt : i
    before = character
  }
  return characters.length
}

function mayPart(
  before: string,
  spaced: boolean,
  after: string,
  widthOf: (character: string) => number,
): boolean {
  if (opening.has(before) || closing.has(after)) return false
  return spaced || widthOf(before) > 1 || widthOf(after) > 1
}
