import type { FactType, FactTypes } from './condition/fact-types.ts'
import { areas, ownerships, schoolTypes, type rosterLine } from './shape/roster.ts'
import { stages } from './stage.ts'

type Column = keyof (typeof rosterLine)['pipe'][0]['entries']

/** A choice without options: any text may stand there, and it compares with any text. */
const text: FactType = { type: 'choice' }

/**
 * What a condition over the roster may name (`rollup.where`): every column by its name, but in place of `stages` each
 * stage on its own, true where the school has it, because a condition knows no lists.
 */
export const rosterColumns: FactTypes = {
  ...({
    code: text,
    name: text,
    type: choice(schoolTypes),
    ownership: choice(ownerships),
    area: choice(areas),
    town: text,
    group: text,
    officer: text,
    pupils: { type: 'integer', min: 0 },
  } satisfies Record<Exclude<Column, 'stages'>, FactType>),
  ...Object.fromEntries(stages.map((stage) => [stage, { type: 'boolean' as const }])),
}

function choice(options: readonly string[]): FactType {
  return { type: 'choice', options: Object.fromEntries(options.map((one) => [one, one])) }
}
