import type { FormIdentity } from '../../checklist/form/identity.ts'
import { stagesOf, type WorkspaceKind } from '../../checklist/shape/workspace.ts'
import type { CivilDate } from '../../civil/date.ts'
import { readFormAnswers, type FormAnswers } from '../../intake/form/answers.ts'
import { problem, wholeFile, type FormProblem } from '../../intake/form/problem.ts'
import { readTable, type FilledTable } from '../../intake/form/table.ts'
import { wordsFor } from '../../messages/by-kind.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { FormWords } from '../../messages/forms.ts'
import { zh } from '../../messages/zh.ts'
import type { FormPart } from '../../report/form/request.ts'
import type { Context } from '../context.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { openFormFile } from './open-file.ts'
import type { FormRecorder } from './recorder.ts'

/** A form that belongs here, so that it can be written anew with its mistakes marked. */
export interface KnownForm {
  identity: FormIdentity
  say: Catalogue
  subject: { name: string; code: string }
  kind: WorkspaceKind
  parts: readonly FormPart[]
  tables: readonly FilledTable[]
}

export interface ReadForm {
  problems: readonly FormProblem[]
  /** Undefined where it is not known whose form it is. */
  form: KnownForm | undefined
  /** What it says, by checklist; nothing of it counts while there are problems. */
  parts: readonly { part: FormPart; drafts: FormAnswers['drafts'] }[]
}

export interface Reading {
  context: Context
  open: OpenWorkspace
  recorder: FormRecorder
  today: CivilDate
  words: FormWords
}

/** Reads one file to the end; the first that is wrong with it as a whole is enough. */
export async function readFormFile(reading: Reading, path: string): Promise<ReadForm> {
  const { context, recorder } = reading
  const file = await openFormFile(context, path)
  if ('problem' in file) return rejected([file.problem])
  const first = recorder.firstOf(file.digest, path)
  if (first !== undefined) return rejected([problem(wholeFile, 'same-form', { first })])
  const opened = file.form
  const { identity } = opened
  const { parts, problems } = await recorder.partsFor(identity)
  if (problems.length > 0) return rejected(problems)
  const tables = opened.tables.map(({ form, content }) => readTable(form, content))
  const { workspace } = reading.open
  const say = wordsFor(await catalogueOf(identity.language), workspace.kind)
  const form = { identity, say, subject: workspace.subject, kind: workspace.kind, parts, tables }
  const damaged = [...opened.problems, ...tables.flatMap((one) => one.problems)]
  // What was typed into a table that is not as it was might be anybody's answer to anything.
  if (damaged.length > 0) return { problems: damaged, form, parts: [] }
  const read = parts.map((part) => {
    const { checklist } = part
    const about = {
      checklist,
      stages: stagesOf(workspace),
      today: reading.today,
      say,
      tell: context.say,
    }
    return { part, ...readFormAnswers(tables, about) }
  })
  return { problems: read.flatMap((one) => one.problems), form, parts: read }
}

function rejected(problems: readonly FormProblem[]): ReadForm {
  return { problems, form: undefined, parts: [] }
}

export async function catalogueOf(language: string): Promise<Catalogue> {
  return language === 'en' ? (await import('../../messages/en.ts')).en : zh
}
