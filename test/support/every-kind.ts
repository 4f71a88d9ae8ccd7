import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, temporaryFolder, type Run } from './environment.ts'
import { fillForm, type Filling } from './forms.ts'
import { recordEntries } from './form-records.ts'
import { root } from './root.ts'

export const formFixtures = join(root, 'fixtures', 'forms')

/** A school with a checklist that has every kind of answer and of fact. */
export function anEveryKindSchool(): string {
  const cwd = temporaryFolder()
  cpSync(join(formFixtures, 'school'), cwd, { recursive: true })
  return cwd
}

/** One answer of every kind, as somebody types it. */
export const fillings: readonly Filling[] = [
  ['自查表#by', 'answer', ' 李四 '],
  ['自查表#date', 'answer', '2026年11月20日'],
  ['基础数据#by', 'answer', '王五'],
  ['P1/primary/teachers', 'answer', '84', 'number'],
  ['P1/primary/leave', 'answer', '0', 'number'],
  ['P1/primary/teachers', 'by', '赵六'],
  ['P1/junior/teachers', 'answer', '６０'],
  ['P1/junior/leave', 'answer', '2', 'number'],
  ['P2//value', 'notApplicable', '没有绿地：租用校舍'],
  ['P3//books', 'answer', '1000', 'number'],
  ['P3//loans', 'answer', '20', 'number'],
  ['S1//value', 'answer', '是'],
  ['S1//value', 'note', '上学时\n两名保安'],
  ['S1//value', 'observedOn', '2026/11/19'],
  ['S2//value', 'answer', '没有'],
  ['S3//value', 'answer', 'B 合格'],
  ['S4//duty', 'answer', '是'],
  ['S4//wash', 'answer', '否'],
  ['S4//sample', 'answer', '有'],
  ['S5//n', 'answer', '5', 'number'],
  ['S5//k', 'answer', '4', 'number'],
  ['S5//n', 'places', '三（1）班；五（2）班'],
  ['S6//count', 'answer', '2', 'number'],
  ['S6//count', 'places', '灶台后\n排水沟'],
  ['S7//value', 'answer', '2026-10-09'],
  ['S8//valid', 'answer', '200', 'number'],
  ['S8//agree', 'answer', '185', 'number'],
  ['S9//value', 'answer', '=HYPERLINK("http://示例") 只是文字 _x0041_ ]]>'],
  ['fact/every-kind/pupils/primary', 'answer', '1500', 'number'],
  ['fact/every-kind/pupils/primary', 'asOf', '2026-09-01'],
  ['fact/every-kind/pupils/primary', 'source', '学籍系统'],
  ['fact/every-kind/area/', 'answer', '12345.5', 'number'],
  ['fact/every-kind/boarding/', 'answer', '否'],
  ['fact/every-kind/region/', 'answer', '乡村, 含教学点'],
]

const observedOn = '2026-11-20'
const answer = (indicator: string, value: unknown, more: object = {}) => {
  return { type: 'answer', indicator, value, observedOn, by: '李四', ...more }
}
const fact = (id: string, value: unknown, more: object = {}) => {
  return { type: 'fact', fact: id, value, by: '王五', ...more }
}

/** What these come to, in the order of the checklist. */
export const filled: readonly object[] = [
  fact('pupils', 1500, { stage: 'primary', asOf: '2026-09-01', source: '学籍系统' }),
  fact('area', 12345.5),
  fact('boarding', false),
  fact('region', 'rural'),
  answer('P1', { teachers: 84, leave: 0 }, { stage: 'primary', by: '赵六' }),
  answer('P1', { teachers: 60, leave: 2 }, { stage: 'junior' }),
  answer('P2', null, { notApplicable: '没有绿地：租用校舍' }),
  answer('P3', { books: 1000, loans: 20 }),
  answer('S1', true, { note: '上学时\n两名保安', observedOn: '2026-11-19' }),
  answer('S2', false),
  answer('S3', 'B'),
  answer('S4', ['duty', 'sample']),
  answer('S5', { k: 4, n: 5, places: ['三（1）班', '五（2）班'] }),
  answer('S6', { count: 2, places: ['灶台后', '排水沟'] }),
  answer('S7', '2026-10-09'),
  answer('S8', { agree: 185, valid: 200 }),
  answer('S9', '=HYPERLINK("http://示例") 只是文字 _x0041_ ]]>'),
]

/** The whole form of the school, empty. */
export async function exportForm(cwd: string, ...more: readonly string[]): Promise<Uint8Array> {
  const { code, err } = await run(
    ['form', 'export', 'every-kind', '-o', 'form.xlsx', '--force', ...more],
    { cwd },
  )
  if (code !== 0) throw new Error(err)
  return readFileSync(join(cwd, 'form.xlsx'))
}

/** Puts a form into the folder and imports it. */
export function importForm(
  cwd: string,
  bytes: Uint8Array,
  ...more: readonly string[]
): Promise<Run> {
  writeFileSync(join(cwd, 'back.xlsx'), bytes)
  return run(['form', 'import', 'back.xlsx', ...more], { cwd })
}

export async function filledForm(cwd: string): Promise<Uint8Array> {
  return fillForm(await exportForm(cwd), fillings)
}

/** What was recorded, without numbers, times and hashes. */
export function recorded(cwd: string): object[] {
  return recordEntries(join(cwd, 'records', 'every-kind', '2026-11'))
}
