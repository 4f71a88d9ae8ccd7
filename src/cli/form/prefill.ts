import { cellKey, rowKey } from '../../checklist/form/fields.ts'
import { inputsFor, takesOfFact, wordsOf } from '../../checklist/form/inputs.ts'
import { shown } from '../../checklist/answer/kind.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { answerKey, isWithdraw } from '../../record/entry.ts'
import type { OpenPart } from './parts.ts'

type Filled = readonly [cell: string, text: string]

/** What stands now, cell by cell; what two people answered differently is left empty. */
export function prefilled({ checklist, questions, facts, record }: OpenPart, say: Catalogue) {
  const { standing } = record
  const answers = questions.flatMap(({ question: { indicator, stage } }): Filled[] => {
    const stands = standing.answers.get(answerKey(indicator.id, stage))
    const [entry] = stands?.entries ?? []
    if (!entry || stands?.conflict || isWithdraw(entry)) return []
    const { inputs } = inputsFor(indicator.answer, say, checklist.scales)
    const row = (input: string) =>
      rowKey({ kind: 'question', checklist: checklist.id, id: indicator.id, stage, input })
    const first = row(inputs[0]?.key ?? '')
    const { words, places } = wordsOf(indicator.answer, entry.value, say, checklist.scales)
    return [
      ...[...words].map(([input, text]) => [cellKey(row(input), 'answer'), text] as const),
      [cellKey(first, 'places'), places.join('\n')],
      [cellKey(first, 'notApplicable'), entry.notApplicable ?? ''],
      [cellKey(first, 'note'), entry.note ?? ''],
      [cellKey(first, 'observedOn'), entry.observedOn ?? ''],
      [cellKey(first, 'by'), entry.by],
    ]
  })
  const known = facts.flatMap(({ id, stage }): Filled[] => {
    const stands = standing.facts.get(answerKey(id, stage))
    const [entry] = stands?.entries ?? []
    if (!entry || stands?.conflict) return []
    const row = rowKey({ kind: 'fact', checklist: checklist.id, id, stage })
    const takes = takesOfFact(checklist.facts[id]!, say)
    const value = shown(entry.value)
    const text =
      takes.kind === 'choice'
        ? (takes.choices.find((one) => one.value === value)?.title ?? '')
        : value
    return [
      [cellKey(row, 'answer'), text],
      [cellKey(row, 'asOf'), entry.asOf ?? ''],
      [cellKey(row, 'source'), entry.source ?? ''],
      [cellKey(row, 'note'), entry.note ?? ''],
      [cellKey(row, 'by'), entry.by],
    ]
  })
  return [...answers, ...known]
}
