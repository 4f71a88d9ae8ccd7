import { Chalk, type ChalkInstance } from 'chalk'
import { sentences } from '../../messages/diagnostic-texts.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import { excerpt } from './excerpt.ts'
import type { FormatOptions } from './format.ts'

/** More of one file would push the first ones off the screen; the other formats give all. */
const mostPerFile = 20

/** For people: where, what, the line itself with marks under the place, and the way out. */
export function pretty(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const files = [...new Set(diagnostics.map(({ at }) => at.file))]
  const chalk = new Chalk({ level: options.colour ? 1 : 0 })
  const texts = files.map((file) => {
    const own = diagnostics.filter(({ at }) => at.file === file)
    const shown = own.slice(0, mostPerFile).map((diagnostic) => draw(diagnostic, options, chalk))
    if (own.length <= mostPerFile) return shown.join('')
    const more = options.say.cli.validate.more({ file, count: own.length - mostPerFile })
    return `${shown.join('')}${options.visible(more)}\n\n`
  })
  return harmless(texts.join(''))
}

/**
 * GitHub obeys a line of a log that begins with `::`, spaces before it apart, and `##[` anywhere. A file, its name or
 * a title in it must not get so far.
 */
function harmless(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[')
}

function draw(
  diagnostic: Diagnostic,
  { say, texts, sources, visible }: FormatOptions,
  chalk: ChalkInstance,
): string {
  const { at, rule, severity } = diagnostic
  const { text, fix } = sentences(diagnostic, texts)
  const tone = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan }[severity]
  const place = chalk.bold(visible(`${at.file}:${at.line}:${at.col}`))
  const source = sources.get(at.file)
  const found = source === undefined ? undefined : excerpt(source, at, visible)
  const number = String(at.line)
  const lines = [
    `${place}  ${tone(say.cli.severity[severity])}  ${chalk.dim(visible(rule))}`,
    `  ${visible(text)}`,
    ...(found
      ? [
          `  ${chalk.dim(`${number} |`)} ${found.quoted}`,
          `  ${chalk.dim(`${' '.repeat(number.length)} |`)} ${tone(found.marks)}`,
        ]
      : []),
    `  → ${visible(fix)}`,
  ]
  return `${lines.join('\n')}\n\n`
}
