import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { checklist as shape, type Checklist } from '../../src/checklist/shape/checklist.ts'

/** A built-in checklist, straight from its file. */
export function builtIn(id: string): Checklist {
  const text = readFileSync(resolve(import.meta.dirname, `../../checklists/${id}.yaml`), 'utf8')
  return v.parse(shape, parse(text, { schema: 'failsafe' }))
}

interface Parts {
  indicators: unknown[]
  title?: string
  system?: unknown
  subject?: string
  locality?: string
  about?: string
  sources?: unknown
  owners?: unknown
  places?: unknown
  translations?: unknown
  tests?: unknown
  conclusion?: unknown
  facts?: unknown
  split?: unknown
  deadlines?: unknown
  scales?: unknown
  stages?: string[]
  sections?: unknown
  declares?: unknown
  parts?: unknown
  honours?: unknown
}

/** A valid small checklist with only the difference stated; everything is text, as in YAML. */
export function aChecklist({ indicators, ...rest }: Parts): Checklist {
  return v.parse(shape, {
    format: 'zicha/checklist@1',
    id: 'lantern',
    edition: '2026',
    title: '灯笼会安全自查',
    system: { id: 'lantern', title: '示例甲县灯笼会' },
    subject: 'school',
    owners: { general: '总务处' },
    deadlines: { day5: { class: 'limited', within: '5 working-days' } },
    sections: [{ id: 'A', title: '第一部分', indicators }],
    conclusion: 'none',
    ...rest,
  })
}

/** A valid indicator: a yes-no question unless stated otherwise. */
export function anIndicator(
  id: string,
  difference: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    id,
    title: `第 ${id} 项`,
    method: ['site'],
    answer: { kind: 'yes-no' },
    owner: { lead: 'general' },
    deadline: 'day5',
    ...difference,
  }
}
