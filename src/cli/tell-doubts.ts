import { doubtsAbout, numbersIn } from '../checklist/answer/plausible.ts'
import type { Raw } from '../checklist/answer/kind.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Question } from '../checklist/walk.ts'
import { visible } from '../export/text/visible.ts'
import { assessRecord, type OpenRecord } from './record.ts'
import { earlierRound } from './check/beside/earlier.ts'
import { doubtText } from './check/asking/number-words.ts'
import type { Context } from './context.ts'
import type { OpenWorkspace } from './workspace.ts'

/** Warns of numbers that look like a slip; they are recorded all the same. */
export async function tellDoubts(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
  { question: { indicator, stage }, value }: { question: Question; value: Raw },
): Promise<void> {
  const numbers = numbersIn(indicator.answer, value)
  if (Object.keys(numbers).length === 0) return
  const { say, err } = context
  const earlier = await earlierRound(context, open, checklist, record, undefined)
  const before = earlier?.assessment.items.find(
    ({ question }) => question.indicator.id === indicator.id && question.stage === stage,
  )?.answer?.value
  const { facts } = assessRecord(context, open, checklist, record)
  const familiar = {
    facts: checklist.facts,
    fact: (id: string) => facts.value(id, stage),
    before: before === undefined ? {} : numbersIn(indicator.answer, before),
  }
  for (const doubt of doubtsAbout(indicator.answer, numbers, familiar))
    err.write(`${visible(doubtText(doubt, say))}\n`)
}
