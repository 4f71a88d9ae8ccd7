import fastStringWidth from 'fast-string-width'
import type { Place } from '../../messages/diagnostic.ts'

/** Characters shown before and behind the place; longer lines are cut there. */
const around = 40

/** A line of a file with `^` under a place, aligned by display width: a Chinese character takes two columns. */
export function excerpt(
  source: string,
  { line, col, endLine, endCol }: Place,
  visible: (text: string) => string,
): { quoted: string; marks: string } | undefined {
  const written = source.split('\n', line)[line - 1]?.replace(/\r$/, '')
  if (written === undefined || written.trim() === '') return undefined
  const end = endLine === line ? (endCol ?? col) - 1 : written.length
  const before = cutFront(written.slice(0, col - 1))
  const [marked, cut] = cutBack(written.slice(col - 1, end))
  const [behind] = cut ? [''] : cutBack(written.slice(end))
  const [shownBefore, shownMarked] = [visible(before), visible(marked)]
  return {
    quoted: `${shownBefore}${shownMarked}${visible(behind)}`.trimEnd(),
    marks: `${' '.repeat(fastStringWidth(shownBefore))}${'^'.repeat(Math.max(1, fastStringWidth(shownMarked)))}`,
  }
}

function cutFront(text: string): string {
  const characters = Array.from(text)
  return characters.length > around ? `…${characters.slice(-around).join('')}` : text
}

function cutBack(text: string): [text: string, cut: boolean] {
  const characters = Array.from(text)
  return characters.length > around
    ? [`${characters.slice(0, around).join('')}…`, true]
    : [text, false]
}
