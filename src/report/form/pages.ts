import type { FormWords } from '../../messages/forms.ts'
import type { Sheet, SheetRow } from '../workbook.ts'

/** The page in front: what a workbook is about and how it is filled in; a label without lines is left out. */
export function guideSheet(
  words: FormWords,
  name: string,
  subject: string,
  pairs: readonly (readonly [label: string, lines: readonly string[]])[],
): Sheet {
  return {
    name,
    state: 'protected',
    columns: [{ width: 18 }, { width: 90 }],
    rows: [
      { cells: [{ text: words.title({ subject, sheet: name }), look: 'title' }] },
      ...pairs.flatMap(([label, lines]) =>
        lines.map((line, n) => pair(n === 0 ? label : '', line)),
      ),
    ],
    print: { titles: 1, firstColumn: 1, footer: words.printed },
  }
}

export function numbered(steps: readonly string[]): string[] {
  return steps.map((step, n) => `${n + 1}. ${step}`)
}

/** A sheet of texts for the program alone. */
export function unseenSheet(name: string, texts: readonly (readonly string[])[]): Sheet {
  const rows = texts.map((row) => ({
    cells: row.map((text) => ({ text, look: 'words' }) as const),
  }))
  return { name, state: 'unseen', columns: [], rows }
}

function pair(label: string, text: string): SheetRow {
  return {
    cells: [
      { text: label, look: 'strong' },
      { text, look: 'words' },
    ],
  }
}
