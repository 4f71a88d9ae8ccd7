import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openForm } from '../../src/intake/form/open.ts'
import { withBook } from '../../src/intake/xlsx/read.ts'
import { readDocx } from '../support/docx.ts'

/** Programs that are not there; the campaign cannot do without them. */
export function missingPrograms(): string[] {
  return ['soffice', 'pdftotext', 'pdfinfo'].filter(
    (program) => spawnSync(program, ['--version']).error !== undefined,
  )
}

/** Has LibreOffice write these files in another format, in a profile of its own. Throws if it does not end well. */
export function convert(files: readonly string[], format: 'pdf' | 'xlsx', into: string): string[] {
  mkdirSync(into, { recursive: true })
  const profile = pathToFileURL(resolve(into, '..', 'profile')).href
  const argv = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', format]
  const { status, stderr } = spawnSync('soffice', [...argv, '--outdir', into, ...files], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`)
  return files.map((file) => join(into, basename(file).replace(/\.[^.]*$/, `.${format}`)))
}

/** How many pages a PDF has; 0 where it is none. */
export function pagesOf(pdf: string): number {
  const { stdout } = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' })
  return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? 0)
}

/** The texts of a file that do not stand on its pages: every paragraph of a document, every cell of what is printed. */
export function lostTexts(file: string, pdf: string): string[] {
  // In the order in which it was drawn, so that what was broken into lines in a cell stays together.
  const argv = ['-raw', '-enc', 'UTF-8', pdf, '-']
  const { stdout } = spawnSync('pdftotext', argv, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const pages = stdout.split('\f').map(plain)
  const lines = (text: string) => text.split(/\n/u).map(plain).filter(Boolean)
  const texts = file.endsWith('.docx') ? docxTexts(file) : xlsxTexts(file)
  return texts.filter((text) => lines(text).some((line) => !standsOn(pages, line)))
}

/** On one page, or begun on one and ended on the next, with the foot of the page in between. */
function standsOn(pages: readonly string[], line: string): boolean {
  if (pages.some((page) => page.includes(line))) return true
  return Array.from({ length: line.length - 1 }, (_, n) => n + 1).some((at) =>
    pages.some(
      (page, n) => page.includes(line.slice(0, at)) && pages[n + 1]?.includes(line.slice(at)),
    ),
  )
}

/** LibreOffice draws some characters in another form than they were typed in. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, '')
}

function docxTexts(file: string): string[] {
  const { paragraphs, tables } = readDocx(readFileSync(file))
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  return [...paragraphs.map(({ text }) => text), ...cells]
}

/** But for the sheets and the first column of the tables, which nobody sees. */
function xlsxTexts(file: string): string[] {
  const bytes = readFileSync(file)
  const form = openForm(bytes)
  const tables = 'identity' in form ? form.identity.sheets.map(({ name }) => name) : []
  const texts = withBook(bytes, ({ sheets }) => ({
    texts: sheets
      .filter(({ isHidden }) => !isHidden)
      .flatMap((sheet) =>
        sheet.read().rows.flatMap(({ cells }) =>
          [...cells].flatMap(([column, cell]) => {
            const isUnseen = column === 1 && tables.includes(sheet.name)
            return cell.kind === 'text' && !isUnseen ? [cell.text] : []
          }),
        ),
      ),
  }))
  if ('refused' in texts) throw new Error(`${file} cannot be read`)
  return texts.texts
}
