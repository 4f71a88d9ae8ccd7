import type { Paint } from '../../export/text/paint.ts'
import { visible } from '../../export/text/visible.ts'
import { width as displayWidth } from '../../export/text/width.ts'
import { wrap } from '../../export/text/wrap.ts'

export interface Question {
  /** What is asked; a newline starts a new line. */
  message: string
  /** Keys and commands, below it; each stays on one line. */
  hints?: readonly string[]
}

/** A prompt's text for `width` columns: what is asked, and below it what may be typed. */
export function promptText({ message, hints = [] }: Question, width: number, paint: Paint): string {
  // Two columns are taken by the prompt's mark.
  const asked = wrap(visible(message, { newlines: true }), width - 2)
  return [
    ...asked.map((line) => paint(line, 'strong')),
    ...flow(
      hints.map((hint) => visible(hint)),
      width,
    ).map((line) => paint(line, 'muted')),
  ].join('\n')
}

const gap = '  '

/** Side by side while there is room. */
function flow(parts: readonly string[], columns: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && displayWidth(last + gap + part) <= columns)
      lines.push(`${lines.pop()}${gap}${part}`)
    else lines.push(...wrap(part, columns))
  }
  return lines
}
