import { kindOf } from '../../checklist/answer/registry.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Indicator } from '../../checklist/shape/indicator.ts'
import { indicatorsOf } from '../../checklist/walk.ts'
import type { Catalogue } from '../../messages/catalogue.ts'

/** What the columns of a table may be called, in Chinese or by the word that files use. */
const names = {
  indicator: ['indicator', '指标', '指标编号', '编号'],
  fact: ['fact', '基础数据'],
  stage: ['stage', '学段'],
  value: ['value', '填报', '填报值', '值'],
  notApplicable: ['notapplicable', '不适用', '不适用理由'],
  note: ['note', '备注', '说明'],
  observedOn: ['observedon', '实际查看日期', '查看日期'],
  by: ['by', '填报人'],
  evidence: ['evidence', '佐证', '佐证材料'],
  asOf: ['asof', '数据时点'],
  source: ['source', '数据来源', '来源', '口径'],
  /** For the eye; what it says is not read. */
  title: ['title', '指标名称', '名称'],
} as const
export type ColumnName = keyof typeof names

/** One per column each, for a sentence. */
export const columnNames: readonly string[] = Object.values(names).map(([word, name]) =>
  word === 'indicator' || word === 'fact' ? name : `${name} ${word}`,
)

export function columnNamed(header: string): ColumnName | undefined {
  const word = header.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase()
  return (Object.keys(names) as ColumnName[]).find((name) =>
    (names[name] as readonly string[]).includes(word),
  )
}

/** The number of an answer that a column is for, by its key or its title; undefined if the answer has none such. */
export function inputNamed(
  { answer }: Indicator,
  header: string,
  { scales }: Checklist,
  say: Catalogue,
): string | undefined {
  return kindOf(answer)
    .steps(answer, say, scales)
    .find((step) => step.ask === 'number' && (step.key === header || step.title === header))?.key
}

export function isSomeInput(header: string, checklist: Checklist, say: Catalogue): boolean {
  return indicatorsOf(checklist).some((one) => inputNamed(one, header, checklist, say))
}
