import { breakLines } from './break-lines.ts'
import { graphemes, width } from './width.ts'

/**
 * Breaks a text into lines of at most `columns` columns of display width. Chinese breaks between any
 * two characters but keeps 避头尾; Latin words and numbers stay together. What has no such place is cut
 * between characters, and a single character wider than `columns` has a line of its own.
 *
 * Nothing is lost: the lines are slices of the text, in order, and no line begins or ends with a space;
 * between, before and after them stand only spaces and newlines.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((stretch) => breakLines(graphemes(stretch), columns, width))
}
