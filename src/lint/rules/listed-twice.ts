import type { Path } from '../../checklist/yaml/node.ts'
import { rulesIn } from '../conclusion.ts'
import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** A word of a list stands in it once: the second one was meant to be another, or is one too many. */
export const listedTwice: ChecklistRule<'listed-twice'> = {
  id: 'listed-twice',
  severity: 'warning',
  check: ({ legible }) =>
    listsIn(legible).flatMap(({ list, words }) =>
      words.flatMap(({ word, path }, n) =>
        word !== undefined && words.findIndex((one) => one.word === word) < n
          ? [{ path, params: { seen: word, list } }]
          : [],
      ),
    ),
}

interface List {
  /** The key it stands under. */
  list: string
  words: { word: string | undefined; path: Path }[]
}

function listsIn(checklist: LintedChecklist['legible']): List[] {
  const ofIndicators = indicatorsIn(checklist).flatMap(({ value, path }) => [
    listAt([...path, 'method'], value.method),
    listAt([...path, 'stages'], value.stages),
    listAt([...path, 'officialNo'], value.officialNo),
    listAt([...path, 'owner', 'assist'], value.owner?.assist),
  ])
  const ofTests = (checklist.tests ?? []).flatMap((test, n) => [
    listAt(['tests', n, 'stages'], test?.stages),
    listAt(['tests', n, 'honours'], test?.honours),
  ])
  const gates = rulesIn(checklist, 'score').map(({ value, path }): List => {
    const parts = (value.gates ?? []).map((gate, n) => {
      return { word: gate?.part, path: [...path, 'gates', n, 'part'] }
    })
    return { list: 'gates', words: parts }
  })
  return [listAt(['stages'], checklist.stages), ...ofIndicators, ...ofTests, ...gates]
}

function listAt(path: Path, words: readonly (string | undefined)[] | undefined): List {
  return {
    list: String(path.at(-1)),
    words: (words ?? []).map((word, n) => ({ word, path: [...path, n] })),
  }
}
