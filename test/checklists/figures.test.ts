import { expect, test } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import {
  comparisons,
  isFigure,
  type Figure,
  type Figures,
  type Thresholds,
} from '../../src/checklist/shape/figure.ts'
import type { Stage } from '../../src/checklist/stage.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'
import { builtInIds } from '../support/built-in.ts'
import { builtIn } from '../support/checklists.ts'
import { balanceFigures } from './figures/balance.ts'
import { civicFigures } from './figures/civic.ts'
import type { KnownFigure } from './figures/known.ts'
import { managementFigures, wordedFigures } from './figures/management.ts'
import { safetyFigures } from './figures/safety.ts'

type Judged = Omit<KnownFigure, 'checklist'>

const known = [...balanceFigures, ...safetyFigures, ...managementFigures, ...civicFigures]

/** What a checklist judges by, but for what it calls its own defaults. */
function judgedBy(checklist: Checklist): Judged[] {
  const { conclusion, split } = checklist
  const rules = conclusion === 'none' ? [] : conclusion.rules
  return [
    ...indicatorsOf(checklist).flatMap(({ id, answer, rollup }) => [
      ...comparisons.flatMap((as) => spread(id, as, (answer as Thresholds)[as])),
      ...(answer.kind === 'date' && answer.within
        ? spread(id, 'within', { ...answer.within, value: answer.within.months })
        : []),
      ...(rollup?.rules ?? []).flatMap((rule) =>
        'atMost' in rule ? spread(id, 'rollup', rule.atMost) : [],
      ),
    ]),
    ...spread('split', 'weight', split?.weights),
    ...rules.flatMap((rule): Judged[] => {
      if (rule.rule === 'score') return spread('conclusion', 'atLeast', rule.atLeast)
      if (rule.rule !== 'at-least') return []
      const share = rule.rest?.share
      const figure = (value: number) => ({ value, source: rule.source })
      return [
        ...spread('conclusion', 'met', figure(rule.met)),
        ...(share === undefined ? [] : spread('conclusion', 'rest', figure(share))),
      ]
    }),
  ]
}

function spread(of: string, as: KnownFigure['as'], figures: Figures | undefined): Judged[] {
  if (!figures) return []
  const byStage = isFigure(figures)
    ? [[undefined, figures] as const]
    : (Object.entries(figures) as [Stage, Figure][])
  return byStage.flatMap(([stage, figure]) =>
    [figure, ...(figure.variants ?? [])].flatMap((one): Judged[] => {
      const certainty = one.source?.certainty
      if (certainty === undefined || certainty === 'default') return []
      const { value, when } = { when: undefined, ...one }
      return [{ of, as, value, certainty, ...(stage && { stage }), ...(when && { when }) }]
    }),
  )
}

const keys = (figures: readonly Judged[]) =>
  figures
    .map(({ of, stage, when, as, value, certainty }) =>
      [of, stage, as, value, when, certainty].join(' '),
    )
    .toSorted((a, b) => (a < b ? -1 : 1))

// 绿色学校 has no figure but defaults of ours.
test.each(builtInIds)(
  '%s judges by the figures of its documents, as sure as they are, and by no others',
  (id) => {
    expect(keys(judgedBy(builtIn(id)))).toEqual(
      keys(known.filter(({ checklist }) => checklist === id)),
    )
  },
)

test.each(wordedFigures)('%s %s says %j', (id, indicator, said) => {
  const { title, look, answer } = indicatorsOf(builtIn(id)).find((one) => one.id === indicator)!
  const words = JSON.stringify([title, look, answer])
  expect(said.filter((figure) => !words.includes(figure))).toEqual([])
})
