import { mkdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import * as v from 'valibot'
import { id as idShape } from '../../checklist/shape/scalars.ts'
import { stages, type Stage } from '../../checklist/stage.ts'
import { yamlLimits } from '../../checklist/yaml/limits.ts'
import { textOf } from '../../intake/draft/columns.ts'
import { readDraft } from '../../intake/draft/read.ts'
import { xlsxLimits } from '../../intake/xlsx/limits.ts'
import { readSheet, readSheetNamed, type Sheet } from '../../intake/xlsx/read.ts'
import type { XlsxRefusal } from '../../intake/xlsx/refusal.ts'
import { writeWholeFile } from '../../journal/whole-file.ts'
import { draftWords, type DraftWords } from '../../messages/drafts.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { chosen } from '../named.ts'
import { countUnread, draftText } from '../new/draft-text.ts'
import { scaffoldText, type NewChecklist } from '../new/scaffold.ts'
import { readSource } from '../read-source.ts'
import { isThere } from '../what-is-there.ts'
import { findWorkspace } from '../workspace.ts'

/** `zicha new ID`: a checklist to start from, or a draft from somebody's table. */
export async function run(
  context: Context,
  [id = '']: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const words = await draftWords(context.say.language)
  const wanted = wantedFrom(context, id, options, words)
  const { cwd, random } = context.environment
  const folder = findWorkspace(context.directory) ?? context.directory
  const path = join(folder, 'checklists', `${id}.yaml`)
  const file = relative(cwd, path).split(sep).join('/')
  if (isThere(path) && options['force'] !== true) throw new UserError(words.exists({ file }))
  const from = options['from'] as string | undefined
  if (from === undefined && options['sheet'] !== undefined)
    throw new UserError(words.sheetOfNothing)
  const made =
    from === undefined
      ? { text: scaffoldText(wanted, words), done: words.written({ file }) }
      : draftFrom(context, from, options, wanted, file, words)
  mkdirSync(dirname(path), { recursive: true })
  writeWholeFile(path, made.text, random())
  context.err.write(`${made.done}\n`)
  return exitCodes.fine
}

function wantedFrom(
  { say, today }: Context,
  id: string,
  options: Options,
  words: DraftWords,
): NewChecklist {
  if (!v.is(idShape, id)) throw new UserError(words.badId({ seen: id }))
  const seen = wordsOf(options['subject']) || 'school'
  const subject = chosen(say, '--subject', seen, say.domain.subjects)
  const title = textOf({ kind: 'text', text: wordsOf(options['title']) })
  const edition = today.slice(0, 4)
  return {
    id,
    edition,
    title: title || words.scaffold.title,
    subject,
    stages: stagesIn(say, options),
  }
}

function wordsOf(option: unknown): string {
  return typeof option === 'string' ? option.trim() : ''
}

function stagesIn(say: Context['say'], options: Options): Stage[] {
  const written = wordsOf(options['stages'])
    .split(/[,，、\s]+/u)
    .filter(Boolean)
    .map((word) => chosen(say, '--stages', word, say.domain.stages))
  return stages.filter((stage) => written.includes(stage))
}

function draftFrom(
  context: Context,
  from: string,
  options: Options,
  wanted: NewChecklist,
  file: string,
  words: DraftWords,
): { text: string; done: string } {
  const sheet = sheetFrom(context, from, wordsOf(options['sheet']) || undefined, words)
  const draft = readDraft(sheet)
  if ('refused' in draft)
    throw new UserError(draft.refused === 'no-header' ? noHeader(sheet, words) : words.noRows)
  const text = draftText(
    wanted,
    draft,
    { file: oneLine(basename(from)), sheet: oneLine(sheet.name) },
    words,
  )
  if (Buffer.byteLength(text) > yamlLimits.bytes) throw new UserError(words.draftTooBig)
  for (const line of asideLines(sheet, words)) context.err.write(`${line}\n`)
  if (draft.above.length > 0) context.err.write(`${words.above({ words: draft.above })}\n`)
  const indicators = draft.sections.reduce((sum, one) => sum + one.indicators.length, 0)
  return { text, done: words.imported({ file, indicators, unread: countUnread(draft) }) }
}

function noHeader({ name, aside }: Sheet, words: DraftWords): string {
  return words.noHeader({ sheet: oneLine(name), others: aside.others.map(oneLine) })
}

function sheetFrom(
  { environment, say }: Context,
  from: string,
  wanted: string | undefined,
  words: DraftWords,
): Sheet {
  const refuse = (reason: string) => new UserError(say.cli.usage.cannotRead({ file: from, reason }))
  const path = resolve(environment.cwd, from)
  const source = readSource(path, xlsxLimits.file, environment.cwd)
  if ('refused' in source) throw refuse(say.cli.unreadable[source.refused])
  const read = wanted === undefined ? readSheet(source.bytes) : readSheetNamed(source.bytes, wanted)
  if ('refused' in read) throw refuse(reasonFor(read.refused, words))
  if ('names' in read)
    throw new UserError(words.noSheet({ seen: wanted ?? '', names: read.names.map(oneLine) }))
  return read.sheet
}

/** The params belong to the code; the lookup cannot show it. */
function reasonFor({ code, params }: XlsxRefusal, { refused }: DraftWords): string {
  return (refused[code] as (params: object) => string)(params)
}

function asideLines({ name, aside }: Sheet, { aside: say }: DraftWords): string[] {
  const { hidden, others, macros, externalLinks } = aside
  return [
    ...(others.length > 0
      ? [say.others({ sheet: oneLine(name), names: others.map(oneLine) })]
      : []),
    ...(hidden.length > 0 ? [say.hidden({ names: hidden.map(oneLine) })] : []),
    ...(macros ? [say.macros] : []),
    ...(externalLinks ? [say.externalLinks] : []),
  ]
}

/** Names from a stranger's file end up in comments and on the terminal. */
function oneLine(words: string): string {
  return textOf({ kind: 'text', text: words })
}
