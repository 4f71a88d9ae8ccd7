import { openForm } from '../../src/intake/form/open.ts'
import { readTable, type FilledTable } from '../../src/intake/form/table.ts'
import type { FormField } from '../../src/checklist/form/fields.ts'
import { cellText } from '../../src/export/xlsx/xml.ts'
import { zip, type ZipPart } from '../../src/export/xlsx/zip.ts'
import { openArchive } from '../../src/intake/xlsx/zip.ts'
import { cellName } from '../../src/messages/cell-name.ts'

/** The parts of a workbook, unpacked. */
export function partsOf(bytes: Uint8Array): ZipPart[] {
  const archive = openArchive(bytes)
  return archive.names.map((name) => {
    return { name, text: Buffer.from(archive.part(name)).toString('utf8') }
  })
}

/** The workbook with one part changed, as somebody with the right program could do it. */
export function withPart(
  bytes: Uint8Array,
  wanted: RegExp,
  change: (text: string) => string,
): Uint8Array {
  let changed = 0
  const parts = partsOf(bytes).map(({ name, text }) => {
    if (!wanted.test(name)) return { name, text }
    const now = change(text)
    if (now !== text) changed += 1
    return { name, text: now }
  })
  if (changed === 0) throw new Error(`nothing to change in ${wanted}`)
  return zip(parts)
}

/** The tables of a form that is whole. */
export function tablesOf(bytes: Uint8Array): FilledTable[] {
  const form = openForm(bytes)
  if (!('identity' in form)) throw new Error(JSON.stringify(form))
  return form.tables.map((one) => readTable(one.form, one.content))
}

/** A cell to fill in, by the end of its row's key: `R1/primary/above`, `自查表#by`. */
export type Filling = readonly [
  row: string,
  field: FormField,
  text: string,
  kind?: 'number' | 'raw',
]

/** The form with these cells filled in, as a program for tables writes it. */
export function fillForm(bytes: Uint8Array, cells: readonly Filling[]): Uint8Array {
  const rows = tablesOf(bytes).flatMap((table, n) =>
    [table.by, table.observedOn, ...table.rows.values()].map((row) => ({ row, sheet: n + 2 })),
  )
  const parts = new Map(partsOf(bytes).map(({ name, text }) => [name, text]))
  for (const [wanted, field, text, kind] of cells) {
    const found = rows.find(({ row }) => row?.key.endsWith(wanted))
    if (!found?.row) throw new Error(`no row ${wanted}`)
    const { column, row } = found.row.at(field)
    const part = `xl/worksheets/sheet${found.sheet}.xml`
    parts.set(part, withCell(parts.get(part) ?? '', cellName(column, row), text, kind))
  }
  return zip([...parts].map(([name, text]) => ({ name, text })))
}

/** `kind`: a number, or XML as it is to stand in the cell behind its first attributes. */
export function withCell(xml: string, at: string, text: string, kind?: 'number' | 'raw'): string {
  const cell = new RegExp(`<c r="${at}" s="(\\d+)"[^>]*?(/>|>.*?</c>)`)
  if (!cell.test(xml)) throw new Error(`no cell ${at}`)
  return xml.replace(cell, (_all, style: string) => {
    if (kind === 'raw') return `<c r="${at}" s="${style}"${text}</c>`
    if (kind === 'number') return `<c r="${at}" s="${style}"><v>${text}</v></c>`
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t>${cellText(text)}</t></is></c>`
  })
}
