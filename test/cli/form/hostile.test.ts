import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSheet } from '../../../src/intake/xlsx/read.ts'
import { run, type Run } from '../../support/environment.ts'
import {
  anEveryKindSchool,
  filled,
  filledForm,
  formFixtures,
  importForm,
  recorded,
} from '../../support/every-kind.ts'
import { fillForm, partsOf, tablesOf } from '../../support/forms.ts'
import { hostileForms } from './hostile-forms.ts'

const form = readFileSync(join(formFixtures, 'filled.xlsx'))

describe('nothing is taken from a form with', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'zicha-hostile-'))
  const nameOf = (what: string) => `${hostileForms.findIndex(([one]) => one === what)}.xlsx`
  let told: Run

  beforeAll(async () => {
    cpSync(join(formFixtures, 'school'), cwd, { recursive: true })
    for (const [what, spoil] of hostileForms) writeFileSync(join(cwd, nameOf(what)), spoil(form))
    told = await run(['form', 'import', '.'], { cwd })
  }, 60_000)
  afterAll(() => rmSync(cwd, { recursive: true }))

  it.each(hostileForms)('%s', (what, _spoil, said) => {
    const lines = told.err.split('\n').filter((line) => line.startsWith(`${nameOf(what)} `))
    expect(lines.join('\n')).toContain(said)
  })

  it('any of these', () => {
    const count = hostileForms.length
    expect(told.out).toContain(`共 ${count} 份：读入 0 份，写入 0 项；退回 ${count} 份。`)
    expect(told.code).toBe(1)
    expect(existsSync(join(cwd, 'records'))).toBe(false)
  })
})

describe('a form with a mistake', () => {
  const wrong = fillForm(form, [
    ['P1/primary/teachers', 'answer', '很多'],
    ['S1//value', 'answer', '不清楚'],
  ])

  it('is named cell by cell', async () => {
    const cwd = anEveryKindSchool()
    const { err, code } = await importForm(cwd, wrong)
    expect(err).toMatch(/^back\.xlsx 自查表!I6 教师数应是数字.*“很多”。$/m)
    expect(err).toMatch(/^back\.xlsx 自查表!I14 请从 是、否 中选一个，收到的是“不清楚”。$/m)
    expect(code).toBe(1)
  })

  it('is written anew beside it, with all that was typed and the mistakes marked', async () => {
    const cwd = anEveryKindSchool()
    await importForm(cwd, wrong)
    const copy = readFileSync(join(cwd, 'back-待改.xlsx'))
    const sheet = partsOf(copy).find(({ name }) => name.endsWith('sheet2.xml'))?.text ?? ''
    const marked = [...sheet.matchAll(/<c r="(\w+)" s="(?:19|20)"/g)].map(([, at]) => at)
    expect(marked).toEqual(['I6', 'I14'])
    expect(sheet).toContain('填写：教师数应是数字')
    const mended = fillForm(copy, [
      ['P1/primary/teachers', 'answer', '84', 'number'],
      ['S1//value', 'answer', '是'],
    ])
    expect((await importForm(cwd, mended)).err).toBe('')
    expect(recorded(cwd)).toEqual(filled)
  })

  it('does not cost the copy that somebody is mending', async () => {
    const cwd = anEveryKindSchool()
    await importForm(cwd, wrong)
    const copies = () =>
      readdirSync(cwd)
        .filter((name) => name.includes('待改'))
        .sort()
    await importForm(cwd, wrong)
    expect(copies()).toEqual(['back-待改.xlsx'])
    writeFileSync(join(cwd, 'back-待改.xlsx'), 'being mended')
    await importForm(cwd, wrong)
    expect(copies()).toEqual(['back-待改-2.xlsx', 'back-待改.xlsx'])
    expect(readFileSync(join(cwd, 'back-待改.xlsx'), 'utf8')).toBe('being mended')
  })

  it('is told to machines with sheet, row and column', async () => {
    const cwd = anEveryKindSchool()
    const { out } = await importForm(cwd, wrong, '--format', 'json')
    const { format, files } = JSON.parse(out) as { format: string; files: unknown[] }
    expect(format).toBe('zicha/form-import@1')
    expect(files).toMatchObject([
      {
        file: 'back.xlsx',
        result: 'rejected',
        copy: 'back-待改.xlsx',
        problems: [
          { rule: 'bad-answer', sheet: '自查表', row: 6, column: 9, cell: 'I6' },
          { rule: 'not-a-choice', sheet: '自查表', row: 14, column: 9, cell: 'I14' },
        ],
      },
    ])
  })

  it('keeps no other one from being taken over', async () => {
    const cwd = anEveryKindSchool()
    writeFileSync(join(cwd, 'a.xlsx'), wrong)
    writeFileSync(join(cwd, 'b.xlsx'), form)
    writeFileSync(join(cwd, 'c.xlsx'), form)
    writeFileSync(join(cwd, '~$b.xlsx'), 'a lock of Excel')
    const { code, out, err } = await run(['form', 'import', '.'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('共 3 份：读入 1 份，写入 17 项；退回 2 份。')
    expect(err).toContain('c.xlsx 和“b.xlsx”是同一份文件')
    expect(recorded(cwd)).toEqual(filled)
  })
})

it('a date that a program made of what was typed is that day', async () => {
  const cwd = anEveryKindSchool()
  const dated = fillForm(form, [
    ['S7//value', 'answer', ' t="d"><v>2026-10-09T00:00:00</v>', 'raw'],
  ])
  expect(tablesOf(dated)[0]?.rows.get('question/every-kind/S7//value')?.cell('answer')).toEqual({
    kind: 'date',
    day: '2026-10-09',
  })
  await importForm(cwd, dated)
  expect(recorded(cwd)).toEqual(filled)
})

it('the first sheet of a form says how to fill it in', async () => {
  const cwd = anEveryKindSchool()
  const read = readSheet(await filledForm(cwd))
  const texts = 'sheet' in read ? read.sheet.rows.flatMap(({ cells }) => [...cells.values()]) : []
  expect(JSON.stringify(texts)).toContain('只填浅黄色的格子')
})
