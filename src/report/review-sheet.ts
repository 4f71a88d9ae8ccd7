import type { Step } from '../checklist/answer/kind.ts'
import { kindOf } from '../checklist/answer/registry.ts'
import type { Checklist, FactSpec } from '../checklist/shape/checklist.ts'
import type { Indicator } from '../checklist/shape/indicator.ts'
import { stages, type Stage } from '../checklist/stage.ts'
import { sectionsOf } from '../checklist/walk.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { basedOnText, nameOf, requirementsOf, sectionName } from './checklist.ts'
import { conclusionRules } from './conclusion-rules.ts'
import { facts, heading, paragraph, type Block, type Document, type Facts } from './document.ts'
import { wholePoints } from './weighing.ts'

type Pair = Facts['pairs'][number]

/** Every question as a person will see it, with room to answer it by hand and to say what is wrong with it (审阅稿). */
export function reviewSheet(checklist: Checklist, say: Catalogue): Document {
  const words = say.sheet
  const declared = Object.entries(checklist.facts)
  return {
    title: words.title({ title: checklist.title, id: checklist.id, edition: checklist.edition }),
    blocks: [
      paragraph(words.lead),
      paragraph(words.unwritten),
      ...(checklist.about ? [paragraph(checklist.about)] : []),
      ...(checklist.basedOn ? [paragraph(basedOnText(checklist.basedOn, say))] : []),
      ...(declared.length > 0
        ? [
            heading(1, words.facts),
            facts(declared.flatMap(([, fact]) => factPairs(checklist, fact, say))),
          ]
        : []),
      ...partBlocks(checklist, say),
      ...sectionsOf(checklist).flatMap((section) => [
        heading(1, sectionName(section, say)),
        ...section.indicators.flatMap((indicator) => questionBlocks(checklist, indicator, say)),
      ]),
      ...conclusionRules(checklist, say),
      facts([[words.remark, line('')]]),
      paragraph(words.signature),
    ],
  }
}

/** The ways of assessment that have points of their own. */
function partBlocks({ parts }: Checklist, say: Catalogue): Block[] {
  const pairs = Object.values(parts).map(({ title, points }): Pair => [
    title,
    wholePoints(points, say),
  ])
  return pairs.length > 0 ? [heading(1, say.weighing.part), facts(pairs)] : []
}

function factPairs(checklist: Checklist, fact: FactSpec, say: Catalogue): Pair[] {
  const { title, unit, type, options } = fact
  const room =
    type === 'boolean'
      ? boxes([say.answers.yes, say.answers.no])
      : type === 'choice'
        ? boxes(Object.values(options ?? {}))
        : line(unit ?? '')
  return forStages(fact.per === 'stage' ? coveredBy(checklist) : [undefined], title, room, say)
}

function questionBlocks(checklist: Checklist, indicator: Indicator, say: Catalogue): Block[] {
  const perStage = indicator.per === 'stage' && !indicator.split
  const asked = perStage ? stagesOf(checklist, indicator) : [undefined]
  const answers = indicator.waiver
    ? []
    : kindOf(indicator.answer)
        .steps(indicator.answer, say, checklist.scales)
        .flatMap((step) => forStages(asked, labelOf(step, say), roomFor(step, say), say))
  return [
    heading(2, nameOf(indicator, say)),
    facts([...requirementsOf(checklist, indicator, say), ...answers, [say.sheet.remark, line('')]]),
  ]
}

function coveredBy(checklist: Checklist): readonly Stage[] {
  return stages.filter((stage) => checklist.stages?.includes(stage) ?? true)
}

function stagesOf(checklist: Checklist, indicator: Indicator): Stage[] {
  return coveredBy(checklist).filter((stage) => indicator.stages?.includes(stage) ?? true)
}

function forStages(
  asked: readonly (Stage | undefined)[],
  label: string,
  room: string,
  say: Catalogue,
): Pair[] {
  return asked.map((stage) => [
    stage ? say.marks.within(label, say.domain.stages[stage]) : label,
    room,
  ])
}

/** Paper has no keys to press, and no line to leave empty. */
function labelOf(step: Step, say: Catalogue): string {
  const words = say.sheet
  if (step.ask === 'pick') return words.pick
  if (step.ask === 'lines') return words.places
  if (step.ask === 'date') return words.date
  return 'title' in step && step.title !== '' ? step.title : words.answer
}

/** Boxes to tick, or a line to write on. */
function roomFor(step: Step, say: Catalogue): string {
  switch (step.ask) {
    case 'choice':
      return boxes(step.choices.map(({ title }) => title))
    case 'pick':
      return boxes(step.items.map(({ title }) => title))
    case 'number':
      return line(step.unit)
    case 'date':
      return say.sheet.day
    case 'text':
    case 'lines':
      return line('')
  }
}

function boxes(titles: readonly string[]): string {
  return titles.map((title) => `□ ${title}`).join('  ')
}

function line(unit: string): string {
  return `${'_'.repeat(20)} ${unit}`.trimEnd()
}
