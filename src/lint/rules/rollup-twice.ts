import type { Path } from '../../checklist/yaml/node.ts'
import { rollupsIn } from '../rollups.ts'
import type { ChecklistRule, Finding, ParamsOf } from '../rule.ts'

type Found = Finding<ParamsOf<'rollup-twice'>>

/** One rule twice in a roll-up, or one indicator twice in a dispersion. */
export const rollupTwice: ChecklistRule<'rollup-twice'> = {
  id: 'rollup-twice',
  severity: 'error',
  check: ({ legible }) =>
    rollupsIn(legible).flatMap(({ value: { rules = [] }, path }) => {
      const own = [...path, 'rules']
      const words = rules.map((rule, n) => ({ seen: rule?.rule, path: [...own, n, 'rule'] }))
      const named = rules.flatMap((rule, n) =>
        rule?.rule === 'dispersion'
          ? repeated((rule.of ?? []).map((seen, i) => ({ seen, path: [...own, n, 'of', i] })))
          : [],
      )
      return [...repeated(words), ...named]
    }),
}

function repeated(all: readonly { seen: string | undefined; path: Path }[]): Found[] {
  return all.flatMap(({ seen, path }, n) => {
    const isKnown = all.slice(0, n).some((one) => one.seen === seen)
    return seen !== undefined && isKnown ? [{ path, params: { seen } }] : []
  })
}
