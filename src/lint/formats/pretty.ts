import { Chalk, type ChalkInstance } from 'chalk'
import { sentences } from '../../messages/catalogue.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import { excerpt } from './excerpt.ts'
import type { FormatOptions, LintFormat } from './format.ts'

/** More of one file would push the first ones off the screen; the other formats give all. */
const mostPerFile = 20

/** For people: where, what, the line itself with marks under the place, and the way out. */
export const pretty: LintFormat = (diagnostics, options) => {
  const files = [...new Set(diagnostics.map(({ at }) => at.file))]
  const chalk = new Chalk({ level: options.colour ? 1 : 0 })
  return files
    .map((file) => {
      const own = diagnostics.filter(({ at }) => at.file === file)
      const shown = own.slice(0, mostPerFile).map((diagnostic) => draw(diagnostic, options, chalk))
      if (own.length <= mostPerFile) return shown.join('')
      const more = options.say.cli.validate.more({ file, count: own.length - mostPerFile })
      return `${shown.join('')}${options.visible(more)}\n\n`
    })
    .join('')
}

function draw(
  diagnostic: Diagnostic,
  { say, sources, visible }: FormatOptions,
  chalk: ChalkInstance,
): string {
  const { at, rule, severity } = diagnostic
  const { text, fix } = sentences(diagnostic, say)
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
