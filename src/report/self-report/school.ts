import type { ReportText } from '../../checklist/shape/report-texts.ts'
import { dateOfStamp } from '../../civil/clock.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Assessment } from '../../scoring/assess.ts'
import { facts, paragraph, table, type Block, type Cell } from '../document.ts'
import { factValueText } from '../gap-report/phrases.ts'
import type { SelfReport } from './input.ts'

/** What the school says itself, a paragraph to a line; where it says nothing, a line that asks for it. */
export function ownWords({ texts }: SelfReport, name: ReportText, say: Catalogue): Block[] {
  const text = texts[name]
  if (text === undefined) return [paragraph(toFill(name, say))]
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').map((line) => paragraph(line))
}

export function toFill(name: ReportText, say: Catalogue): Cell {
  const { toFill: words, texts } = say.selfReport
  return { text: words({ what: texts[name], key: name }), tone: 'bad' }
}

/** The facts that were given, as they stand, with their day and source. */
export function factTable(
  { checklist, stages, facts: given }: Assessment,
  say: Catalogue,
): Block[] {
  const words = say.selfReport
  const rows = Object.entries(checklist.facts).flatMap(([id, spec]) => {
    const scopes = spec.per === 'stage' ? stages : [undefined]
    return scopes.flatMap((stage) => {
      const entry = given.entry(id, stage)
      if (!entry) return []
      const name = stage ? say.marks.within(spec.title, say.domain.stages[stage]) : spec.title
      const value = factValueText(spec, entry.value, say)
      return [[name, value, entry.asOf ?? '—', entry.source ?? '—']]
    })
  })
  if (rows.length === 0) return []
  const { fact, value, asOf, source } = words.factColumns
  const columns = [
    { title: fact, min: 14, grow: 2 },
    { title: value, align: 'right' as const },
    { title: asOf, min: 10 },
    { title: source, min: 8 },
  ]
  return [table({ title: words.facts, columns, rows })]
}

/** By what, when and by whom it was checked, as the record has it, and the head that shows whether it was changed. */
export function howChecked({ assessment, round, receipt }: SelfReport, say: Catalogue): Block {
  const answers = assessment.items.flatMap(({ answer }) => answer ?? [])
  const days = answers.map(({ observedOn, at }) => observedOn ?? dateOfStamp(at)).sort()
  const people = [...new Set(answers.map(({ by }) => by))].sort()
  const kind = say.domain.roundKinds[round.kind]
  const words = say.selfReport
  return facts([
    [say.report.checklist, say.report.checklistNamed(assessment.checklist)],
    [say.report.round, say.report.roundNamed({ round: round.id, kind })],
    [
      words.period,
      days.length === 0 ? words.nobody : words.from({ from: days[0]!, to: days.at(-1)! }),
    ],
    ...(people.length > 0 ? [[words.people, say.marks.list(people)] as const] : []),
    ...(receipt === undefined ? [] : [[say.cli.verify.receipt, receipt] as const]),
  ])
}
