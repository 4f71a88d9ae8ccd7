import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readDay } from '../../civil/read-day.ts'
import { toXlsx } from '../../export/xlsx/workbook.ts'
import { slug } from '../../journal/file-name.ts'
import { writeWholeFile } from '../../journal/whole-file.ts'
import { formWords, type FormWords } from '../../messages/forms.ts'
import { table, type Document } from '../../report/document.ts'
import { formWorkbook } from '../../report/form/layout.ts'
import type { FormRequest } from '../../report/form/request.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { isThere } from '../what-is-there.ts'
import { openWorkspace } from '../workspace.ts'
import { openParts } from './parts.ts'
import { prefilled } from './prefill.ts'
import { scopesWanted } from './scopes.ts'
import { refusedDay } from '../refused-day.ts'

interface Written {
  file: string
  request: FormRequest
}

/** Writes forms for colleagues without a terminal: one, or one for each department or place. */
export async function exportForms(
  context: Context,
  names: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { say } = context
  const open = await openWorkspace(context)
  const words = await formWords(say.language, open.workspace.kind)
  const parts = await openParts(context, open, names, options['round'])
  const { subject, owners } = open.workspace
  const filled = new Map(
    options['prefill'] === true ? parts.flatMap((part) => prefilled(part, say)) : [],
  )
  const due = dueDay(context, options['due'])
  const requests = scopesWanted(context, words, parts, owners, options).map(
    ({ scope, parts: own }): FormRequest => {
      return { say, words, subject, scope, due, parts: own, filled, marks: new Map() }
    },
  )
  if (requests.length === 0) throw new UserError(words.files.nothingToAsk)
  const written = placesFor(context, words, requests, options)
  for (const { file, request } of written) {
    const path = resolve(context.environment.cwd, file)
    mkdirSync(dirname(path), { recursive: true })
    const { random, files } = context.environment
    writeWholeFile(path, toXlsx(formWorkbook(request)), random(), files)
    context.err.write(`${say.cli.written({ file })}\n`)
  }
  const { output: _file, ...shown } = options
  await emitReport(context, shown, {
    document: () => listing(words, written),
    data: () => ({ format: 'zicha/form-export@1', files: written.map(dataOf) }),
  })
  return exitCodes.fine
}

/** Where each goes; all is checked before anything is written. */
function placesFor(
  { environment, say }: Context,
  words: FormWords,
  requests: readonly FormRequest[],
  options: Options,
): Written[] {
  const outputs = (options['output'] as string[] | undefined) ?? []
  const folder = options['folder'] as string | undefined
  const isOne = requests.length === 1 && outputs.length <= 1 && folder === undefined
  if (outputs.length > 0 && !isOne) throw new UserError(words.files.oneFile)
  const written = requests.map((request) => {
    return { file: outputs[0] ?? join(folder ?? '.', fileName(request)), request }
  })
  const taken = written.find(({ file }) => isThere(resolve(environment.cwd, file)))
  if (taken && options['force'] !== true) {
    throw new UserError(say.cli.usage.outputExists({ file: taken.file }))
  }
  return written
}

/** `晨光学校-quality-balance-school-2026-11-总务处.xlsx` */
function fileName({ subject, parts, scope, words }: FormRequest): string {
  const { whole, facts } = words.file
  const what = scope.kind === 'whole' ? whole : scope.kind === 'facts' ? facts : scope.name
  const rounds = [...new Set(parts.map(({ round }) => round))]
  const ids = parts.map(({ checklist }) => checklist.id)
  const names = [subject.name, ids.length > 2 ? `${ids[0]}+${ids.length - 1}` : ids.join('+')]
  return `${[...names, rounds.join('+'), what].map(slug).join('-')}.xlsx`
}

function dueDay({ say }: Context, seen: unknown): string {
  if (typeof seen !== 'string') return ''
  const day = readDay(seen)
  if (day !== undefined) return day
  throw new UserError(refusedDay(say, '--due', seen))
}

function countOf({ parts }: FormRequest, what: 'questions' | 'facts'): number {
  return parts.reduce((sum, part) => sum + part[what].length, 0)
}

function listing(words: FormWords, written: readonly Written[]): Document {
  const { exportTitle, exportColumns: columns } = words.files
  const number = { align: 'right' } as const
  return {
    title: exportTitle,
    blocks: [
      table({
        columns: [
          { title: columns.file },
          { title: columns.scope },
          { title: columns.questions, ...number },
          { title: columns.facts, ...number },
        ],
        rows: written.map(({ file, request }) => [
          file,
          words.scope[request.scope.kind](request.scope),
          String(countOf(request, 'questions')),
          String(countOf(request, 'facts')),
        ]),
      }),
    ],
  }
}

function dataOf({ file, request }: Written) {
  const checklists = request.parts.map(({ checklist: { id, edition }, digest, round }) => {
    return { id, edition, digest, round }
  })
  const counts = { questions: countOf(request, 'questions'), facts: countOf(request, 'facts') }
  return { file, scope: request.scope, checklists, ...counts }
}
