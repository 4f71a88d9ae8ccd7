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
import { builtIn } from '../support/checklists.ts'
import { balanceFigures, type KnownFigure } from './figures/balance.ts'

type Judged = Omit<KnownFigure, 'checklist'>

/** What a checklist judges by, but for what it calls its own defaults. */
function judgedBy(checklist: Checklist): Judged[] {
  const { conclusion } = checklist
  const rules = conclusion === 'none' ? [] : conclusion.rules
  return [
    ...indicatorsOf(checklist).flatMap(({ id, answer, rollup }) => [
      ...comparisons.flatMap((as) => spread(id, as, (answer as Thresholds)[as])),
      ...(rollup?.rules ?? []).flatMap((rule) =>
        'atMost' in rule ? spread(id, 'rollup', rule.atMost) : [],
      ),
    ]),
    ...rules.flatMap((rule): Judged[] => {
      if (rule.rule === 'score') return spread('conclusion', 'atLeast', rule.atLeast)
      if (rule.rule !== 'at-least') return []
      const share = rule.rest?.share
      return [
        { of: 'conclusion', as: 'met', value: rule.met },
        ...(share === undefined ? [] : [{ of: 'conclusion', as: 'rest', value: share } as const]),
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
      if (one.source?.certainty === 'default') return []
      const { value, when } = { when: undefined, ...one }
      return [{ of, as, value, ...(stage && { stage }), ...(when && { when }) }]
    }),
  )
}

const keys = (figures: readonly Judged[]) =>
  figures
    .map(({ of, stage, when, as, value }) => [of, stage, as, value, when].join(' '))
    .toSorted((a, b) => (a < b ? -1 : 1))

test.each([...new Set(balanceFigures.map(({ checklist }) => checklist))])(
  '%s judges by the figures of its documents, and by no others',
  (id) => {
    const known = balanceFigures.filter(({ checklist }) => checklist === id)
    expect(keys(judgedBy(builtIn(id)))).toEqual(keys(known))
  },
)
