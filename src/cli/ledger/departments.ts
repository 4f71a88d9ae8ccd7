import { suggest } from '../../checklist/suggest.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { UserError } from '../errors.ts'

/**
 * The departments that the checklists in use know. A school gives them its own names, and people go on using the old
 * ones: whichever is said, it is the same department.
 */
export class Departments {
  readonly #own: Readonly<Record<string, string>>
  readonly #titles = new Map<string, Set<string>>()

  constructor(own: Readonly<Record<string, string>>) {
    this.#own = own
  }

  /** What a checklist calls them. */
  learn(owners: Readonly<Record<string, string>>): void {
    for (const [id, title] of Object.entries(owners))
      this.#titles.set(id, (this.#titles.get(id) ?? new Set()).add(title))
  }

  /** The id that a word means: an id before a name, and what the school says itself before what a checklist says. */
  idOf(word: string): string | undefined {
    const wanted = plain(word)
    const ids = [...this.#titles.keys()]
    return (
      ids.find((id) => plain(id) === wanted) ??
      ids.find((id) => plain(this.#own[id] ?? '') === wanted) ??
      ids.find((id) => [...this.#titles.get(id)!].some((title) => plain(title) === wanted))
    )
  }

  /** What is shown of what was written down: departments of one name are one to whoever asks for it. */
  nameOf(written: string): string {
    const id = this.idOf(written)
    if (id === undefined) return written
    return this.#own[id] ?? [...this.#titles.get(id)!][0]!
  }

  /**
   * The same as `idOf`, for what is to be written down or looked for. Throws a UserError that lists the departments where
   * none is meant; where no checklist knows any, every word is one, as is what the ledger has `already`.
   */
  meant(word: string, say: Catalogue, already: readonly (string | undefined)[] = []): string {
    const id = this.idOf(word)
    if (id !== undefined) return id
    if (this.#titles.size === 0 || already.includes(word)) return word
    const names = [...this.#titles.keys()].map((one) => [one, this.nameOf(one)] as const)
    const choices = names.map(([one, name]) => (one === name ? one : say.marks.within(name, one)))
    const known = names.flat()
    const suggestion = suggest(word, known) ?? ''
    throw new UserError(say.ledger.usage.unknownOwner({ seen: word, suggestion, choices }))
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
