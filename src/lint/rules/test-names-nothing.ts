import type { Checklist } from '../../checklist/shape/checklist.ts'
import { suggester } from '../../checklist/suggest.ts'
import type { Path } from '../../checklist/yaml/node.ts'
import type { ChecklistRule } from '../rule.ts'
import { namesIn } from '../run-test.ts'

const lists = ['met', 'partly', 'unmet', 'notApplicable', 'undecided'] as const

/** What a test expects, of an indicator, a stage or a grade that the checklist does not have. */
export const testNamesNothing: ChecklistRule<'test-names-nothing'> = {
  id: 'test-names-nothing',
  severity: 'error',
  uses: true,
  check: ({ legible }) => {
    const checklist = legible as Checklist
    const { questions, grades } = namesIn(checklist)
    return checklist.tests.flatMap(({ name, expect }, n) => {
      const path = ['tests', n, 'expect']
      const named = lists.flatMap((key) =>
        (expect[key] ?? []).map((seen, item) => ({ seen, path: [...path, key, item] })),
      )
      const grade = [{ seen: expect.grade, path: [...path, 'grade'] }]
      return [...unknown(named, questions), ...unknown(grade, grades)].map(({ params, ...at }) => {
        return { ...at, params: { ...params, test: name } }
      })
    })
  },
}

function unknown(
  named: readonly { seen: string | undefined; path: Path }[],
  known: readonly string[],
) {
  const suggest = suggester([...known])
  return named.flatMap(({ seen, path }) =>
    seen === undefined || known.includes(seen)
      ? []
      : [{ path, params: { seen, suggestion: suggest(seen) ?? '' } }],
  )
}
