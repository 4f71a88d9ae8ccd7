import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Question } from '../../checklist/walk.ts'
import type { AskedQuestion } from './request.ts'

/** Departments as the school calls them, and places, in the order in which the questions first name them. */
export interface Named {
  owners: readonly string[]
  places: readonly string[]
  /** Whether a question has no department, or no place. */
  withoutOwner: boolean
  withoutPlace: boolean
}

/** What a department is called in this school. */
export type OwnerNames = Readonly<Record<string, string>>

export function namedIn(
  parts: readonly { checklist: Checklist; questions: readonly Question[] }[],
  own: OwnerNames,
): Named {
  const asked = parts.flatMap(({ checklist, questions }) =>
    questions.map(({ indicator }) => ({ checklist, indicator })),
  )
  const owners = asked.flatMap(({ checklist, indicator: { owner } }) =>
    owner ? [owner.lead, ...owner.assist].map((id) => ownerName(checklist, id, own)) : [],
  )
  const places = asked.flatMap(({ checklist, indicator: { place } }) =>
    place === undefined ? [] : [placeName(checklist, place)],
  )
  return {
    owners: [...new Set(owners)],
    places: [...new Set(places)],
    withoutOwner: asked.some(({ indicator }) => indicator.owner === undefined),
    withoutPlace: asked.some(({ indicator }) => indicator.place === undefined),
  }
}

export function questionsOfOwner(
  { checklist, questions }: { checklist: Checklist; questions: readonly Question[] },
  name: string | undefined,
  own: OwnerNames,
): AskedQuestion[] {
  const called = (id: string) => ownerName(checklist, id, own) === name
  return questions.flatMap((question): AskedQuestion[] => {
    const { owner } = question.indicator
    if (!owner) return name === undefined ? [{ question, assists: false }] : []
    if (called(owner.lead)) return [{ question, assists: false }]
    return owner.assist.some(called) ? [{ question, assists: true }] : []
  })
}

export function questionsOfPlace(
  { checklist, questions }: { checklist: Checklist; questions: readonly Question[] },
  name: string | undefined,
): AskedQuestion[] {
  return questions
    .filter(({ indicator: { place } }) =>
      place === undefined ? name === undefined : placeName(checklist, place) === name,
    )
    .map((question) => ({ question, assists: false }))
}

/** The name of a department or place that a word on the command line means: its name, or its id in any checklist. */
export function nameMeant(
  word: string,
  known: readonly string[],
  checklists: readonly Checklist[],
  nameOf: (checklist: Checklist, id: string) => string,
): string | undefined {
  const wanted = word.normalize('NFC').trim()
  if (known.includes(wanted)) return wanted
  return checklists
    .map((checklist) => nameOf(checklist, wanted))
    .find((name) => name !== wanted && known.includes(name))
}

/** The same of a department, which in addition answers to what a checklist calls it where the school does not. */
export function ownerMeant(
  word: string,
  known: readonly string[],
  checklists: readonly Checklist[],
  own: OwnerNames,
): string | undefined {
  const meant = nameMeant(word, known, checklists, (one, id) => ownerName(one, id, own))
  if (meant !== undefined) return meant
  const wanted = word.normalize('NFC').trim()
  return checklists
    .flatMap((one) => Object.keys(one.owners).filter((id) => one.owners[id] === wanted))
    .map((id) => own[id])
    .find((name) => name !== undefined && known.includes(name))
}

export function ownerName({ owners }: Checklist, id: string, own: OwnerNames): string {
  return own[id] ?? owners[id] ?? id
}

export function placeName({ places }: Checklist, id: string): string {
  return places[id] ?? id
}
