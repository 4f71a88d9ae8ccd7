import { visible } from '../../export/text/visible.ts'
import { cellOf, problemWords, type FormProblem } from '../../intake/form/problem.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { Context } from '../context.ts'

/** On the terminal; all of them are in the JSON. */
const shown = 20

/** What has to be mended in a file that came back, each with its sheet and cell. */
export function tellProblems(
  { err, say }: Context,
  words: FormWords,
  file: string,
  problems: readonly FormProblem[],
): void {
  const { files } = words
  const line = (text: string) => err.write(`${visible(text)}\n`)
  for (const one of problems.slice(0, shown)) {
    const { text, fix } = problemWords(one, words)
    const cell = cellOf(one)
    const at = cell === '' ? one.sheet : files.at({ sheet: one.sheet, cell })
    line([file, at, say.marks.followed(text, fix)].filter(Boolean).join(' '))
  }
  const more = problems.length - shown
  if (more > 0) line(`${file} ${files.more({ count: more })}`)
}

/** A problem for machines. */
export function problemData(words: FormWords, one: FormProblem) {
  const { rule, sheet, row, column } = one
  return { rule, sheet, row, column, cell: cellOf(one), ...problemWords(one, words) }
}
