import { kindOf, type AnswerSpec } from '../checklist/answer/registry.ts'
import type { Indicator } from '../checklist/shape/indicator.ts'
import type { Checklist, FactSpec, Section } from '../checklist/shape/checklist.ts'
import type { EditionName } from '../checklist/shape/overlaid.ts'
import { sectionsOf } from '../checklist/walk.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { facts, heading, paragraph, type Block, type Document, type Facts } from './document.ts'
import { conditionText } from './condition.ts'
import { splitRule } from './share.ts'
import { choicesMeaning, weighingPairs, wholePoints } from './weighing.ts'
import {
  dateStandard,
  drawStandard,
  figureIn,
  needText,
  placesStandard,
  originText,
  surveyStandard,
  thresholdText,
  waiverText,
} from './standard.ts'

/** A checklist as a person would read it through: every indicator with its standard, owner, evidence and source. */
export function checklistDocument(checklist: Checklist, say: Catalogue): Document {
  return {
    title: say.marks.within(checklist.title, `${checklist.id}@${checklist.edition}`),
    blocks: [
      ...(checklist.about ? [paragraph(checklist.about)] : []),
      ...(checklist.basedOn ? [paragraph(basedOnText(checklist.basedOn, say))] : []),
      ...factBlocks(checklist, say),
      ...sectionsOf(checklist).flatMap((section) => [
        heading(1, sectionName(section, say)),
        ...section.indicators.flatMap((indicator) => indicatorBlocks(checklist, indicator, say)),
      ]),
    ],
  }
}

export function basedOnText(bases: readonly EditionName[], say: Catalogue): string {
  return say.report.basedOn({
    bases: bases.map(({ id, edition, title }) => say.marks.within(title, `${id}@${edition}`)),
  })
}

function factBlocks({ facts: specs }: Checklist, say: Catalogue): Block[] {
  const pairs = Object.entries(specs).map(([id, { look, ...spec }]) => {
    const name = `${factName(spec, say)}${originText(spec, say)}`
    return [id, look === undefined ? name : `${name}\n${look}`] as const
  })
  return pairs.length > 0 ? [heading(1, say.cli.checklists.facts), facts(pairs)] : []
}

/** 在校学生数（人，按学段填报） */
function factName({ title, unit, per }: FactSpec, say: Catalogue): string {
  const more = [...(unit === undefined ? [] : [unit]), ...(per ? [say.weighing.perStage] : [])]
  return more.length > 0 ? say.marks.within(title, say.marks.list(more)) : title
}

/** A 现场（30 分） */
export function sectionName(section: Section, say: Catalogue): string {
  const { id, title, points } = section
  const name = `${id} ${title}`
  const counted = points === undefined ? name : say.marks.within(name, wholePoints(points, say))
  return `${counted}${originText(section, say)}`
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
  return [heading(2, nameOf(indicator, say)), facts(requirementsOf(checklist, indicator, say))]
}

/** Everything an indicator asks for, label by label. */
export function requirementsOf(
  checklist: Checklist,
  indicator: Indicator,
  say: Catalogue,
): Facts['pairs'] {
  const words = say.cli.checklists
  const pairs: [string, string | undefined][] = [
    [say.report.waived, waiverText(indicator, say)],
    [words.look, indicator.look],
    [say.weighing.remedy, indicator.remedy],
    [say.conditions.onlyWhere, whenText(checklist, indicator, say)],
    [say.weighing.stages, stagesText(indicator, say)],
    [words.standard, judgedText(checklist, indicator, say)],
    [say.split.label, splitRule(checklist, indicator, say)],
    ...weighingPairs(checklist, indicator, say),
    [words.method, say.marks.list(indicator.method.map((method) => say.domain.methods[method]))],
    [words.owner, ownerText(checklist, indicator, say)],
    [words.deadline, deadlineText(checklist, indicator, say)],
    [words.evidence, say.marks.list(indicator.evidence.map((need) => needText(need, say)))],
    [words.keys, keysText(checklist, indicator, say)],
    [words.source, sourceText(checklist, indicator.source, say)],
  ]
  return pairs.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}

/** Whether each stage answers for itself: a file of answers must then name them. What is shared out says so elsewhere. */
function stagesText({ per, split, stages: own }: Indicator, say: Catalogue): string | undefined {
  const isPerStage = per === 'stage' && !split
  const names = own && say.marks.list(own.map((stage) => say.domain.stages[stage]))
  const only = names === undefined ? undefined : say.weighing.onlyStages({ stages: names })
  if (!isPerStage) return only
  return only ? say.marks.within(say.weighing.perStage, only) : say.weighing.perStage
}

function judgedText(checklist: Checklist, indicator: Indicator, say: Catalogue): string {
  const meaning = choicesMeaning(checklist, indicator, say)
  if (meaning === undefined) return standardText(checklist, indicator, say)
  return indicator.answer.kind === 'level'
    ? meaning
    : say.marks.within(standardText(checklist, indicator, say), meaning)
}

/** One that is not in force says so beside its title. */
export function nameOf({ id, title, status }: Indicator, say: Catalogue): string {
  const name = `${id} ${title}`
  return status ? say.marks.within(name, say.domain.indicatorStatuses[status]) : name
}

/** Where it is asked at all. */
function whenText(
  { facts: declared }: Checklist,
  { when }: Indicator,
  say: Catalogue,
): string | undefined {
  return when === undefined ? undefined : conditionText(when, declared, say)
}

/** What is asked for, figure by figure, each with how sure it is. */
export function standardText(checklist: Checklist, { answer }: Indicator, say: Catalogue): string {
  const reader = { say, facts: checklist.facts }
  switch (answer.kind) {
    case 'number':
    case 'ratio':
    case 'formula':
      return thresholdText(answer, answer.unit, reader)
    case 'problems':
      return placesStandard(answer, reader)
    case 'items': {
      if (answer.draw) return drawStandard(answer.draw, answer.atLeast, reader)
      const all = Object.values(answer.items)
      const need = answer.atLeast ?? { value: all.length }
      return say.marks.said(
        figureIn(need, reader, (value) => `${value}/${all.length}`),
        say.marks.list(all),
      )
    }
    case 'date':
      return dateStandard(answer, reader)
    case 'survey':
      return surveyStandard(answer, reader)
    case 'text':
      return say.answers.onlyRecorded
    case 'yes-no':
    case 'level':
      return choicesText(checklist, answer, say)
  }
}

function choicesText({ scales }: Checklist, answer: AnswerSpec, say: Catalogue): string {
  return kindOf(answer)
    .steps(answer, say, scales)
    .flatMap((step) => (step.ask === 'choice' ? step.choices.map(({ title }) => title) : []))
    .join(' / ')
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

/** Where something comes from, and how sure that is. */
export function sourceText(
  { sources }: Checklist,
  source: Indicator['source'],
  say: Catalogue,
): string | undefined {
  if (!source) return undefined
  const named = source.ref === undefined ? undefined : sources[source.ref]
  const parts = [named?.title, named?.number, source.item].filter(Boolean)
  return `${parts.join(' ')}${say.report.unsure({ certainty: say.domain.certainties[source.certainty] })}`
}
