import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filledForm, formFixtures } from '../support/every-kind.ts'

/** Writes the form that LibreOffice is then made to save: fixtures/forms/filled.xlsx. */
export async function main(): Promise<number> {
  const cwd = mkdtempSync(join(tmpdir(), 'zicha-forms-'))
  cpSync(join(formFixtures, 'school'), cwd, { recursive: true })
  writeFileSync(join(formFixtures, 'filled.xlsx'), await filledForm(cwd))
  return 0
}
