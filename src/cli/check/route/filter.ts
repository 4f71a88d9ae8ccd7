import { factsNeeded } from '../../../checklist/facts-needed.ts'
import type { Section } from '../../../checklist/shape/checklist.ts'
import { sectionsOf, type Question } from '../../../checklist/walk.ts'
import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import { evidenceOfAnswer } from '../../../scoring/evidence.ts'
import { asRecorded } from '../../../scoring/proof.ts'
import { factVersions, isOpen, itemAt, type FactPosition, type Position } from './positions.ts'

export const onlyKinds = ['unanswered', 'gaps', 'evidence', 'conflicts'] as const
export type OnlyKind = (typeof onlyKinds)[number]

/** Which part of the route is walked; names are ids or titles. Without any, all of it. */
export interface Filter {
  readonly only?: OnlyKind
  readonly section?: string
  readonly owner?: string
  readonly place?: string
}

export const byNames = ['section', 'owner', 'place'] as const
export type ByName = (typeof byNames)[number]

/** What owners are called in this school. */
export type OwnerNames = Readonly<Record<string, string>>

export function isWhole(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

/**
 * Which positions are within a filter as things stand now, by position: the questions it picks, and the facts these
 * need that nobody has given yet.
 */
export function membersOf(
  positions: readonly Position[],
  assessments: readonly Assessment[],
  filter: Filter,
  renamed: OwnerNames,
): boolean[] {
  if (isWhole(filter)) return positions.map(() => true)
  const picked = positions.map((position) => {
    if (position.kind === 'fact') return false
    const assessment = assessments[position.list]!
    const item = itemAt(position, assessment)
    return isOfKind(item, filter.only) && isNamed(item.question, assessment, filter, renamed)
  })
  const needed = neededBy(positions, assessments, picked)
  const named = byNames.some((name) => filter[name] !== undefined)
  return positions.map((position, at) => {
    if (position.kind === 'question') return picked[at]!
    const assessment = assessments[position.list]!
    if (!named && filter.only === 'conflicts')
      return factVersions(position, assessment) !== undefined
    const isWanted = (!named && filter.only === 'unanswered') || needed.has(factKey(position))
    return isWanted && isOpen(position, assessment)
  })
}

/** Evidence as it was recorded: whether the files still are what they were is not looked at here. */
export function lacksEvidence(item: Assessed): boolean {
  return evidenceOfAnswer(item, asRecorded).pending.length > 0
}

function isOfKind(item: Assessed, only: OnlyKind | undefined): boolean {
  const { outcome, conflict, problem } = item
  switch (only) {
    case undefined:
      return true
    case 'unanswered':
      return outcome === 'unanswered' || problem !== undefined
    case 'gaps':
      return outcome === 'unmet' || outcome === 'partly'
    case 'evidence':
      return lacksEvidence(item)
    case 'conflicts':
      return conflict !== undefined
  }
}

function isNamed(
  { section, indicator }: Question,
  { checklist }: Assessment,
  filter: Filter,
  renamed: OwnerNames,
): boolean {
  const owners = [indicator.owner?.lead, ...(indicator.owner?.assist ?? [])]
  const { place } = indicator
  return (
    (filter.section === undefined ||
      withSections(checklist.sections, section).some((one) => answersTo(filter.section!, one))) &&
    (filter.owner === undefined ||
      owners.some((id) =>
        answersTo(filter.owner!, { id, title: titleOf(id, checklist.owners, renamed) }),
      )) &&
    (filter.place === undefined ||
      answersTo(filter.place, { id: place, title: titleOf(place, checklist.places, {}) }))
  )
}

/** A name that a filter may use; `value` is what it holds: in several checklists the title, which they have in common. */
export interface Name {
  id: string
  title: string
  value: string
}

/** The names of all that is asked, each once, in declared order. */
export function namesFor(
  by: ByName,
  assessments: readonly Assessment[],
  renamed: OwnerNames,
): Name[] {
  const all = assessments.flatMap(({ checklist, items }) => {
    const used = items.map(({ question }) => question)
    if (by === 'section')
      return sectionsOf(checklist).filter((section) =>
        used.some((question) =>
          withSections(checklist.sections, question.section).includes(section),
        ),
      )
    const named = by === 'owner' ? checklist.owners : checklist.places
    return Object.keys(named)
      .filter((id) =>
        used.some(({ indicator: { owner, place } }) =>
          by === 'owner' ? owner?.lead === id || owner?.assist.includes(id) : place === id,
        ),
      )
      .map((id) => ({ id, title: titleOf(id, named, by === 'owner' ? renamed : {})! }))
  })
  const names = all.map(({ id, title }) => ({
    id,
    title,
    value: assessments.length > 1 ? title : id,
  }))
  return names.filter(({ value }, at) => names.findIndex((one) => one.value === value) === at)
}

/** A section and those it lies in. */
function withSections(sections: readonly Section[], wanted: Section): Section[] {
  return sections.flatMap((section) => {
    if (section.id === wanted.id) return [section]
    const within = withSections(section.sections, wanted)
    return within.length > 0 ? [section, ...within] : []
  })
}

function titleOf(
  id: string | undefined,
  named: OwnerNames,
  renamed: OwnerNames,
): string | undefined {
  return id === undefined ? undefined : (renamed[id] ?? named[id])
}

export function answersTo(
  wanted: string,
  { id, title }: { id: string | undefined; title: string | undefined },
): boolean {
  const plain = (text: string | undefined) => text?.normalize('NFKC').trim().toLowerCase()
  return [plain(id), plain(title)].includes(plain(wanted))
}

function factKey({ list, id, stage }: Pick<FactPosition, 'list' | 'id' | 'stage'>): string {
  return `${list} ${id} ${stage ?? ''}`
}

function neededBy(
  positions: readonly Position[],
  assessments: readonly Assessment[],
  picked: readonly boolean[],
): Set<string> {
  const needed = new Set<string>()
  positions.forEach((position, at) => {
    if (position.kind === 'fact' || !picked[at]) return
    const { list } = position
    const { checklist, items } = assessments[list]!
    const { indicator, stage } = items[position.number - 1]!.question
    for (const id of factsNeeded(indicator, checklist)) {
      const perStage = checklist.facts[id]?.per === 'stage'
      needed.add(factKey({ list, id, stage: perStage ? stage : undefined }))
    }
  })
  return needed
}
