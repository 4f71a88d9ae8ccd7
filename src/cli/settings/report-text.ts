import { resolve } from 'node:path'
import { yamlLimits } from '../../checklist/yaml/limits.ts'
import { graphemes } from '../../export/text/width.ts'
import type { Context } from '../context.ts'
import { UserError } from '../errors.ts'
import { chosen } from '../named.ts'
import { readSource } from '../read-source.ts'
import { MissingWord, type Apply, type Wanted } from './setting.ts'

/** `zicha set report PART …`: what the self-check report says in the school's own words. */
export const setReportText: Apply = ({ context, workspace, text }, wanted) => {
  const { say } = context
  const name = chosen(say, 'set report', wanted.words[0] ?? '', say.selfReport.texts)
  const { [name]: before, ...others } = workspace.report
  const what = say.settings.what.report({ part: say.selfReport.texts[name] })
  const from = before === undefined ? '' : inShort(context, before)
  if (wanted.remove) {
    if (before !== undefined) text.removeUnder('report', name)
    return { what, from, to: '', expected: { ...workspace, report: others } }
  }
  const given = cleanParagraphs(context, wordsOf(context, wanted))
  text.setReportText(name, given)
  const expected = { ...workspace, report: { ...workspace.report, [name]: given } }
  return { what, from, to: inShort(context, given), expected }
}

function inShort({ say }: Context, text: string): string {
  const letters = graphemes(text.replaceAll('\n', ''))
  const begins = letters.slice(0, 20).join('')
  return letters.length <= 20 ? begins : say.settings.longText({ begins, count: letters.length })
}

function wordsOf(context: Context, { words, file }: Wanted): string {
  if (file !== undefined) return fileText(context, file)
  const { say } = context
  if (words[1] !== undefined) return words[1]
  throw new MissingWord(say.settings.words.text)
}

function fileText({ say, environment }: Context, file: string): string {
  const refuse = (reason: string) => new UserError(say.cli.usage.cannotRead({ file, reason }))
  const source = readSource(resolve(environment.cwd, file), yamlLimits.bytes, environment.cwd)
  if ('refused' in source) throw refuse(say.cli.unreadable[source.refused])
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source.bytes)
  } catch {
    throw refuse(say.settings.notUtf8)
  }
}

/** UTF-16 units: ten pages, and well within what a value in zicha.yaml may have. */
const longest = 10_000
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u

/** Composed, a paragraph to a line, without spaces around it and empty lines. */
function cleanParagraphs({ say }: Context, seen: string): string {
  const lines = seen
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
  const text = lines.join('\n')
  if (lines.length === 0 || lines.some((line) => unseen.test(line.replaceAll('\u{200d}', ''))))
    throw new UserError(say.settings.badParagraphs)
  if (text.length > longest) throw new UserError(say.cli.usage.tooLongText({ limit: longest }))
  return text
}
