import { indicatorsIn, nameOf } from '../contents.ts'
import { thresholdsOf } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'

/** An indicator asked once for all stages cannot be held against a table by stage. */
export const stageTableWithoutPer: ChecklistRule<'stage-table-without-per'> = {
  id: 'stage-table-without-per',
  severity: 'error',
  check: (file) =>
    indicatorsIn(file.legible).flatMap((indicator) => {
      const { value, path } = indicator
      if (value.per === 'stage' || file.isUnsure([...path, 'per'])) return []
      return thresholdsOf(file, indicator)
        .filter(({ table }) => table !== undefined)
        .map(({ comparison, path }) => {
          return { path, part: 'key' as const, params: { indicator: nameOf(value), comparison } }
        })
    }),
}
