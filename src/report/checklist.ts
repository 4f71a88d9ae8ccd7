import { kindOf } from '../checklist/answer/registry.ts'
import { printNumber } from '../checklist/answer/quantity.ts'
import { comparisons, isFigure, type Figure, type Thresholds } from '../checklist/shape/figure.ts'
import type { Indicator } from '../checklist/shape/indicator.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { stages } from '../checklist/stage.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { facts, heading, paragraph, type Block, type Document } from './document.ts'

/** A checklist as a person would read it through: every indicator with its standard, owner, evidence and source. */
export function checklistDocument(checklist: Checklist, say: Catalogue): Document {
  return {
    title: say.marks.within(checklist.title, `${checklist.id}@${checklist.edition}`),
    blocks: [
      ...(checklist.about ? [paragraph(checklist.about)] : []),
      ...factBlocks(checklist, say),
      ...checklist.sections.flatMap((section) => [
        heading(1, `${section.id} ${section.title}`),
        ...section.indicators.flatMap((indicator) => indicatorBlocks(checklist, indicator, say)),
      ]),
    ],
  }
}

function factBlocks({ facts: specs }: Checklist, say: Catalogue): Block[] {
  const pairs = Object.entries(specs).map(([id, { title, unit, look }]) => {
    const name = unit === undefined ? title : say.marks.within(title, unit)
    return [id, look === undefined ? name : `${name}\n${look}`] as const
  })
  return pairs.length > 0 ? [heading(1, say.cli.checklists.facts), facts(pairs)] : []
}

/** What the parts of an answer are called in a file of answers; nothing where a value alone is enough. */
function keysText(checklist: Checklist, { answer }: Indicator, say: Catalogue): string | undefined {
  const steps = kindOf(answer).steps(answer, say, checklist.scales)
  const keys = steps.flatMap((step) => {
    if (step.ask === 'number' && step.key !== 'value')
      return [say.marks.within(step.key, step.title)]
    return step.ask === 'pick' ? step.items.map(({ id, title }) => say.marks.within(id, title)) : []
  })
  return keys.length > 0 ? say.marks.list(keys) : undefined
}

function indicatorBlocks(checklist: Checklist, indicator: Indicator, say: Catalogue): Block[] {
  const words = say.cli.checklists
  const pairs: [string, string | undefined][] = [
    [words.look, indicator.look],
    [words.standard, standardText(checklist, indicator, say)],
    [words.method, say.marks.list(indicator.method.map((method) => say.domain.methods[method]))],
    [words.owner, ownerText(checklist, indicator, say)],
    [words.deadline, deadlineText(checklist, indicator, say)],
    [
      words.evidence,
      say.marks.list(
        indicator.evidence.map(({ title, min }) => (min > 1 ? `${title}×${min}` : title)),
      ),
    ],
    [words.keys, keysText(checklist, indicator, say)],
    [words.source, sourceText(checklist, indicator.source, say)],
  ]
  return [
    heading(2, `${indicator.id} ${indicator.title}`),
    facts(pairs.flatMap(([label, value]) => (value ? [[label, value] as const] : []))),
  ]
}

/** What is asked for, figure by figure, each with how sure it is. */
export function standardText(checklist: Checklist, { answer }: Indicator, say: Catalogue): string {
  if (answer.kind === 'number' || answer.kind === 'ratio')
    return thresholdText(answer, answer.unit, say)
  if (answer.kind === 'problems') {
    const most = answer.atMost ?? { value: 0 }
    return `${say.domain.comparisons.atMost} ${figureText(most, answer.unit, say)}`
  }
  if (answer.kind === 'items') {
    const all = Object.values(answer.items)
    return say.marks.said(
      `${answer.atLeast?.value ?? all.length}/${all.length}`,
      say.marks.list(all),
    )
  }
  return kindOf(answer)
    .steps(answer, say, checklist.scales)
    .flatMap((step) => (step.ask === 'choice' ? step.choices.map(({ title }) => title) : []))
    .join(' / ')
}

function thresholdText(spec: Thresholds, unit: string, say: Catalogue): string {
  const parts = comparisons.flatMap((comparison) => {
    const figures = spec[comparison]
    if (!figures) return []
    const word = say.domain.comparisons[comparison]
    if (isFigure(figures)) return [`${word} ${figureText(figures, unit, say)}`]
    return stages.flatMap((stage) => {
      const figure = figures[stage]
      return figure
        ? [`${say.marks.joined(say.domain.stages[stage], word)} ${figureText(figure, unit, say)}`]
        : []
    })
  })
  return say.marks.sentences(parts)
}

function figureText({ value, source }: Figure, unit: string, say: Catalogue): string {
  const sure = source === undefined || source.certainty === 'high'
  const certainty = sure
    ? ''
    : say.report.unsure({ certainty: say.domain.certainties[source.certainty] })
  return `${printNumber(value)} ${unit}${certainty}`
}

function ownerText(
  { owners }: Checklist,
  { owner }: Indicator,
  say: Catalogue,
): string | undefined {
  return owner && say.marks.list([owner.lead, ...owner.assist].map((id) => owners[id] ?? id))
}

function deadlineText(
  { deadlines }: Checklist,
  { deadline }: Indicator,
  say: Catalogue,
): string | undefined {
  const spec = deadline === undefined ? undefined : deadlines[deadline]
  if (!spec) return undefined
  const name = say.domain.deadlineClasses[spec.class]
  if (spec.class === 'standing') return say.marks.within(name, say.domain.reviewCycles[spec.review])
  if (spec.class === 'immediate') return name
  if (spec.class === 'limited' && spec.until)
    return say.marks.within(name, say.domain.limits[spec.until])
  return spec.within ? say.marks.within(name, say.domain.duration(spec.within)) : name
}

function sourceText(
  { sources }: Checklist,
  source: Indicator['source'],
  say: Catalogue,
): string | undefined {
  if (!source) return undefined
  const named = source.ref === undefined ? undefined : sources[source.ref]
  const parts = [named?.title, named?.number, source.item].filter(Boolean)
  return `${parts.join(' ')}${say.report.unsure({ certainty: say.domain.certainties[source.certainty] })}`
}
