import type { FactValue, Raw } from '../../src/checklist/answer/kind.ts'
import type { AnswerEntry, Evidence, FactEntry, Journal } from '../../src/record/entry.ts'
import { standing, type Standing } from '../../src/record/standing.ts'

/** One answer as a builder takes it: by default a plain value, seen on the Saturday of the tests. */
export interface Given {
  value?: Raw
  notApplicable?: string
  note?: string
  observedOn?: string
  evidence?: readonly Evidence[]
}

/** A journal with these answers and facts, keyed by `indicator` or `indicator/stage`. */
export function aJournal(
  answers: Readonly<Record<string, Given>>,
  facts: Readonly<Record<string, FactValue>> = {},
  name = 'one',
): Journal {
  let n = 0
  const line = () => ({
    n: ++n,
    at: '2026-11-21T09:30:00.000+08:00',
    by: '张三',
    hash: `${name}-${n}`,
  })
  const split = (key: string) => {
    const [id, stage] = key.split('/') as [string, string | undefined]
    return { id, ...(stage && { stage }) }
  }
  const factEntries = Object.entries(facts).map(([key, value]): FactEntry => {
    const { id, ...rest } = split(key)
    return { type: 'fact', fact: id, ...rest, value, ...line() }
  })
  const answerEntries = Object.entries(answers).map(([key, given]): AnswerEntry => {
    const { id, ...rest } = split(key)
    return {
      type: 'answer',
      indicator: id,
      ...rest,
      ...line(),
      ...given,
      value: given.value ?? null,
    }
  })
  return {
    name: `${name}.jsonl`,
    header: {
      format: 'zicha/journal@1',
      subject: '3604030001',
      writer: '张三',
      at: '2026-11-21T09:30:00.000+08:00',
      tool: 'test',
      run: name,
      parents: [],
      hash: `${name}-0`,
    },
    entries: [...factEntries, ...answerEntries],
  }
}

export function aStanding(
  answers: Readonly<Record<string, Given>>,
  facts: Readonly<Record<string, FactValue>> = {},
): Standing {
  return standing([aJournal(answers, facts)])
}
