import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { openForm, type OpenForm } from '../../intake/form/open.ts'
import { problem, wholeFile, type FormProblem } from '../../intake/form/problem.ts'
import { xlsxLimits } from '../../intake/xlsx/limits.ts'
import { draftWords } from '../../messages/drafts.ts'
import type { Context } from '../context.ts'
import { readSource } from '../read-source.ts'

/** A workbook that came back, opened; or why it cannot be. `digest` is that of its bytes. */
export async function openFormFile(
  { environment: { cwd }, say }: Context,
  file: string,
): Promise<{ form: OpenForm; digest: string } | { problem: FormProblem }> {
  const source = readSource(resolve(cwd, file), xlsxLimits.file, cwd)
  if ('refused' in source) return unread(say.cli.unreadable[source.refused])
  const opened = openForm(source.bytes)
  if ('notForm' in opened) return { problem: opened.notForm }
  if ('refused' in opened) {
    const { code, params } = opened.refused
    const words = (await draftWords(say.language)).refused
    // The params belong to the code; the lookup cannot show it.
    return unread((words[code] as (params: object) => string)(params))
  }
  return { form: opened, digest: createHash('sha256').update(source.bytes).digest('hex') }
}

function unread(text: string): { problem: FormProblem } {
  return { problem: problem(wholeFile, 'bad-answer', { text }) }
}
