import { indicatorsIn, nameOf } from '../contents.ts'
import { thresholdsOf } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'

const measured = new Set<string | undefined>(['number', 'ratio', 'formula', 'survey'])

/** A number that is held against nothing stays undecided for ever. */
export const noThreshold: ChecklistRule<'no-threshold'> = {
  id: 'no-threshold',
  severity: 'error',
  check: (file) =>
    indicatorsIn(file.legible)
      .filter(({ value: { answer } }) => measured.has(answer?.kind))
      .filter((indicator) => thresholdsOf(file, indicator).length === 0)
      .map(({ value, path }) => {
        return { path: [...path, 'answer'], part: 'key', params: { indicator: nameOf(value) } }
      }),
}
