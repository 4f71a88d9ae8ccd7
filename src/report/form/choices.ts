import { choicesSheet } from '../../checklist/form/identity.ts'
import { columnName } from '../../messages/cell-name.ts'
import type { Sheet } from '../workbook.ts'

/** What the drop-downs of a form offer, each list once, on a sheet nobody sees: a list in the cell itself holds no commas. */
export interface Choices {
  /** Where these titles stand. */
  at: (titles: readonly string[]) => string
  sheet: () => Sheet
}

export function collectChoices(): Choices {
  const lists: (readonly string[])[] = []
  return {
    at: (titles) => {
      const known = lists.findIndex((list) => list.join('\n') === titles.join('\n'))
      const row = known < 0 ? lists.push(titles) : known + 1
      return `${choicesSheet}!$A$${row}:$${columnName(titles.length)}$${row}`
    },
    sheet: () => ({
      name: choicesSheet,
      state: 'unseen',
      columns: [],
      rows: lists.map((titles) => ({
        cells: titles.map((text) => ({ text, look: 'words' }) as const),
      })),
    }),
  }
}
