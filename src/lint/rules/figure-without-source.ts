import { figuresIn } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'

/** A number that decides something should say where it comes from. */
export const figureWithoutSource: ChecklistRule<'figure-without-source'> = {
  id: 'figure-without-source',
  severity: 'warning',
  check: (file) =>
    figuresIn(file).flatMap(({ figure: { value: figure, path } }) =>
      figure.value !== undefined && !figure.source && !file.isUnsure([...path, 'source'])
        ? [{ path: [...path, 'value'], params: { value: figure.value } }]
        : [],
    ),
}
