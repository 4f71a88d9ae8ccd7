import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partOf } from '../../../src/cli/form/parts.ts'
import { scopesWanted } from '../../../src/cli/form/scopes.ts'
import { readIdentity } from '../../../src/checklist/form/identity.ts'
import type { Context } from '../../../src/cli/context.ts'
import { validateChecklist } from '../../../src/lint/validate.ts'
import { zh } from '../../../src/messages/zh.ts'
import { forms } from '../../../src/messages/zh/forms.ts'
import { formWorkbook } from '../../../src/report/form/layout.ts'
import type { FormRequest } from '../../../src/report/form/request.ts'
import type { Sheet, Workbook } from '../../../src/report/workbook.ts'
import { formFixtures } from '../../support/every-kind.ts'

const file = join(formFixtures, 'school/checklists/every-kind.yaml')
const checklist = validateChecklist('every-kind.yaml', readFileSync(file)).value!
const part = { ...partOf(checklist, ['primary', 'junior'], 'zh'), round: '2026-11' }

function booksFor(options: object): { name: string; book: Workbook }[] {
  const own = { general: '总务与后勤处' }
  return scopesWanted({ say: zh } as Context, forms, [part], own, { ...options }).map(
    ({ scope, parts }) => {
      const request: FormRequest = {
        say: zh,
        words: forms,
        subject: { name: '晨光学校', code: 'CG01' },
        scope,
        due: '2026-12-01',
        parts,
        filled: new Map(),
        marks: new Map(),
      }
      return { name: scope.name, book: formWorkbook(request) }
    },
  )
}

/** A sheet as a person sees it: one line for each row, `·` for a cell to fill in. */
function shown({ rows, columns }: Sheet): string {
  const lines = rows.map(({ cells }) =>
    cells
      .filter((_, n) => columns[n]?.hidden !== true)
      .map((cell) => (cell?.look === 'answer' ? '·' : (cell?.text.replaceAll('\n', '⏎') ?? '')))
      .join(' | ')
      .replaceAll(/( \| )+$/g, ''),
  )
  return `${lines.join('\n')}\n`
}

function shownBook({ sheets }: Workbook): string {
  return sheets
    .filter(({ state }) => state !== 'unseen')
    .map((sheet) => `== ${sheet.name}\n${shown(sheet)}`)
    .join('\n')
}

describe('a form', () => {
  it('whole', async () => {
    const [only] = booksFor({})
    await expect(shownBook(only!.book)).toMatchFileSnapshot('golden/whole.txt')
  })

  it('for a department that leads and assists', async () => {
    const [only] = booksFor({ owner: 'general' })
    await expect(shownBook(only!.book)).toMatchFileSnapshot('golden/owner.txt')
  })

  it('for a place, as a walk sheet', async () => {
    const [only] = booksFor({ place: '食堂' })
    await expect(shownBook(only!.book)).toMatchFileSnapshot('golden/place.txt')
  })

  it('for each department: every question is on one that leads, and the facts are on their own', () => {
    const books = booksFor({ by: 'owner' })
    expect(books.map(({ name }) => name)).toEqual([
      '人事处',
      '总务与后勤处',
      '政教处',
      '未定部门',
      '',
    ])
    const identities = books.map(({ book }) =>
      readIdentity(
        book.sheets
          .find(({ name }) => name === 'zicha')!
          .rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '')),
      ),
    )
    const keys = identities.flatMap((one) =>
      typeof one === 'object' ? one.sheets.flatMap(({ rows }) => rows.map(({ key }) => key)) : [],
    )
    const asked = part.questions.map(({ question: { indicator } }) => indicator.id)
    for (const id of asked) expect(keys.some((key) => key.includes(`/${id}/`))).toBe(true)
    expect(keys.filter((key) => key.startsWith('fact/'))).toHaveLength(part.facts.length)
  })

  it('that knows what it is, and notices a change of it', () => {
    const [only] = booksFor({})
    const rows = only!.book.sheets
      .find(({ name }) => name === 'zicha')!
      .rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
    expect(readIdentity(rows)).toMatchObject({
      subject: 'CG01',
      due: '2026-12-01',
      checklists: [{ id: 'every-kind', edition: '2026', round: '2026-11' }],
    })
    for (const [at, row] of rows.entries()) {
      const changed = rows.map((one, n) =>
        n === at ? [...row.slice(0, -1), `${row.at(-1)}0`] : one,
      )
      expect(typeof readIdentity(changed)).not.toBe('object')
    }
  })
})
