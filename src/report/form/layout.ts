import { factFields, questionFields, walkFields } from '../../checklist/form/fields.ts'
import {
  formFormat,
  identitySheet,
  writeIdentity,
  type FormIdentity,
  type FormSheet,
} from '../../checklist/form/identity.ts'
import type { Sheet, Workbook } from '../workbook.ts'
import { collectChoices } from './choices.ts'
import { guideSheet, numbered, unseenSheet } from './pages.ts'
import type { FormRequest } from './request.ts'
import { factLines, questionLines } from './rows.ts'
import { tableSheet } from './table.ts'

/** A form as a workbook: how to fill it in, the questions, the facts, and two sheets nobody sees. */
export function formWorkbook(request: FormRequest): Workbook {
  const { words, parts, scope } = request
  const choices = collectChoices()
  const tables: { sheet: Sheet; identity: FormSheet }[] = []
  const questions = parts.flatMap((part) => questionLines(request, part))
  const { walk, questions: whole, facts: factsName, guide } = words.sheets
  if (questions.length > 0) {
    const isWalk = scope.kind === 'place'
    const [name, fields] = isWalk ? [walk, walkFields] : [whole, questionFields]
    tables.push(tableSheet(request, choices, { name, fields, lines: questions }))
  }
  const facts = parts.flatMap((part) => factLines(request, part))
  if (facts.length > 0) {
    tables.push(tableSheet(request, choices, { name: factsName, fields: factFields, lines: facts }))
  }
  const identity: FormIdentity = {
    format: formFormat,
    subject: request.subject.code,
    language: request.say.language,
    scope,
    due: request.due,
    checklists: parts.map(({ checklist: { id, edition }, digest, round }) => {
      return { id, edition, digest, round }
    }),
    sheets: tables.map((table) => table.identity),
  }
  return {
    sheets: [
      guidePage(request, guide),
      ...tables.map(({ sheet }) => sheet),
      unseenSheet(identitySheet, writeIdentity(identity)),
      choices.sheet(),
    ],
  }
}

function guidePage({ words, subject, scope, due, parts }: FormRequest, name: string): Sheet {
  const { guide } = words
  const checklists = parts.map(({ checklist: { title, id, edition }, round }) =>
    guide.checklist({ title, id, edition, round }),
  )
  return guideSheet(words, name, subject.name, [
    [guide.school, [subject.name]],
    [guide.code, [subject.code]],
    [guide.scope, [words.scope[scope.kind](scope)]],
    [guide.checklists, checklists],
    [guide.due, due ? [due] : []],
    [guide.howTo, numbered(guide.steps)],
  ])
}
