import { width } from '../text/width.ts'

/** What a line of text holds at the size of the letter, less its indent and a little. */
const lineWidth = 46

/**
 * A row of blanks to sign on (`填报人：____  校长：____`), as lines that hold whole blanks: programs for texts break a long row
 * in the middle of one. Any other text as it is.
 */
export function signingLines(text: string): string[] {
  const blanks = text.split(/ {2,}/)
  if (blanks.length < 2 || !blanks.every((one) => /_{4,}$/.test(one))) return [text]
  const lines: string[] = []
  for (const blank of blanks) {
    const longer = lines.length > 0 ? `${lines.at(-1)}  ${blank}` : blank
    if (lines.length > 0 && width(longer) <= lineWidth) lines[lines.length - 1] = longer
    else lines.push(blank)
  }
  return lines
}
