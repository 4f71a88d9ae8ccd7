import type { FormScope } from '../../checklist/form/identity.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { AskedQuestion, FormPart } from '../../report/form/request.ts'
import {
  nameMeant,
  namedIn,
  ownerMeant,
  placeName,
  questionsOfOwner,
  questionsOfPlace,
  type OwnerNames,
} from '../../report/form/select.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'

export interface Wanted {
  scope: FormScope
  parts: readonly FormPart[]
}

/** Which forms are to be written: a whole one, that of a department or a place, or one for each. */
export function scopesWanted(
  { say }: Context,
  words: FormWords,
  parts: readonly FormPart[],
  own: OwnerNames,
  options: Options,
): Wanted[] {
  const { owner, place, by } = options
  if ([owner, place, by].filter((one) => one !== undefined).length > 1)
    throw new UserError(words.files.oneScope)
  const cutter = new Cutter(parts, own, words)
  if (typeof owner === 'string') return cutter.owner(owner)
  if (typeof place === 'string') return cutter.place(place)
  if (by === 'owner') return cutter.allOwners()
  if (by === 'place') return cutter.allPlaces()
  if (by !== undefined) {
    const choices = ['owner', 'place']
    const seen = typeof by === 'string' ? by : ''
    throw new UserError(say.cli.usage.badChoice({ option: '--by', seen, choices }))
  }
  return [{ scope: { kind: 'whole', name: '' }, parts }]
}

class Cutter {
  readonly #parts: readonly FormPart[]
  readonly #own: OwnerNames
  readonly #words: FormWords
  readonly #named

  constructor(parts: readonly FormPart[], own: OwnerNames, words: FormWords) {
    this.#parts = parts
    this.#own = own
    this.#words = words
    this.#named = namedIn(parts.map(bare), own)
  }

  owner(seen: string): Wanted[] {
    const known = this.#named.owners
    const checklists = this.#parts.map(({ checklist }) => checklist)
    const name = ownerMeant(seen, known, checklists, this.#own)
    if (name === undefined) throw new UserError(this.#words.files.noSuchOwner({ seen, known }))
    return this.#ofOwner(name)
  }

  place(seen: string): Wanted[] {
    const known = this.#named.places
    const checklists = this.#parts.map(({ checklist }) => checklist)
    const name = nameMeant(seen, known, checklists, placeName)
    if (name === undefined) throw new UserError(this.#words.files.noSuchPlace({ seen, known }))
    return this.#ofPlace(name)
  }

  allOwners(): Wanted[] {
    const { owners, withoutOwner } = this.#named
    const rest = withoutOwner ? this.#ofOwner(undefined) : []
    return [...owners.flatMap((name) => this.#ofOwner(name)), ...rest, ...this.#facts()]
  }

  allPlaces(): Wanted[] {
    const { places, withoutPlace } = this.#named
    const rest = withoutPlace ? this.#ofPlace(undefined) : []
    return [...places.flatMap((name) => this.#ofPlace(name)), ...rest, ...this.#facts()]
  }

  #ofOwner(name: string | undefined): Wanted[] {
    const scope = { kind: 'owner', name: name ?? this.#words.file.noOwner } as const
    return this.#cut(scope, (part) => questionsOfOwner(bare(part), name, this.#own))
  }

  #ofPlace(name: string | undefined): Wanted[] {
    const scope = { kind: 'place', name: name ?? this.#words.file.noPlace } as const
    return this.#cut(scope, (part) => questionsOfPlace(bare(part), name))
  }

  /** Facts belong to no department and no place, so they get a form of their own. */
  #facts(): Wanted[] {
    const parts = this.#parts
      .filter(({ facts }) => facts.length > 0)
      .map((part) => ({ ...part, questions: [] }))
    return parts.length > 0 ? [{ scope: { kind: 'facts', name: '' }, parts }] : []
  }

  #cut(scope: FormScope, select: (part: FormPart) => readonly AskedQuestion[]): Wanted[] {
    const parts = this.#parts.flatMap((part) => {
      const questions = select(part)
      return questions.length > 0 ? [{ ...part, questions, facts: [] }] : []
    })
    return parts.length > 0 ? [{ scope, parts }] : []
  }
}

function bare({ checklist, questions }: FormPart) {
  return { checklist, questions: questions.map(({ question }) => question) }
}
