import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { TypedLedgerField } from '../../src/checklist/form/ledger-fields.ts'
import { run as runCommand, type Run } from './environment.ts'
import { fillForm, tablesOf, type Filling } from './forms.ts'
import { aCopyOfTheSample } from './sample.ts'

/** The numbers of 消防 (C5.8) and 无烟校园 (C5.5), assigned to 李四 in this order. */
export const fire = '3604030001-2026-001'
export const smoke = '3604030001-2026-002'

/** A sample school with two problems assigned to 李四, and a photo of what was mended. */
export async function aLedgerDesk() {
  const cwd = aCopyOfTheSample()
  writeFileSync(join(cwd, 'after.jpg'), 'a photo')
  const run = (...argv: readonly string[]): Promise<Run> => runCommand(['ledger', ...argv], { cwd })
  const ok = async (...argv: readonly string[]): Promise<string> => {
    const { code, out, err } = await run(...argv)
    expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' })
    return out
  }
  let files = 0
  /** The workbook as it goes out now. */
  const sent = async (...filter: readonly string[]): Promise<Uint8Array> => {
    const file = `sent-${files++}.xlsx`
    const { code, err } = await run('list', ...filter, '--format', 'xlsx', '-o', file)
    expect({ code, told: err.includes(file) }).toEqual({ code: 0, told: true })
    return readFileSync(join(cwd, file))
  }
  /** Brings a workbook back. */
  const back = (bytes: Uint8Array, ...options: readonly string[]): Promise<Run> => {
    const file = `back-${files++}.xlsx`
    writeFileSync(join(cwd, file), bytes)
    return run('import', file, ...options)
  }
  const journals = () => readdirSync(join(cwd, 'ledger')).sort()
  const entries = () =>
    journals().flatMap((name) =>
      readFileSync(join(cwd, 'ledger', name), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    )
  await ok('assign', 'civilised-campus:C5.8', '--to', '李四', '--by', '张三')
  await ok('assign', 'civilised-campus:C5.5', '--to', '李四')
  return { cwd, run, ok, sent, back, journals, entries }
}

/** The workbook with the cells of a problem filled in, and the name above the table. */
export function filledIn(
  bytes: Uint8Array,
  number: string,
  cells: Partial<Record<TypedLedgerField, string>>,
  filler = '',
): Uint8Array {
  const [table] = tablesOf(bytes)
  const key = [...table!.rows.keys()].find((one) => one.startsWith(`problem/${number}/`))
  if (!table || key === undefined) throw new Error(`no row of ${number}`)
  const fillings = Object.entries(cells).map(([field, text]): Filling => [
    key,
    field as TypedLedgerField,
    text,
  ])
  return fillForm(bytes, [
    ...fillings,
    ...(filler ? [[`${table.sheet}#by`, 'measure', filler] as const] : []),
  ])
}
