import type { Checklist } from '../../../checklist/shape/checklist.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Prompts } from '../../prompts/prompts.ts'
import type { Elsewhere } from '../route/elsewhere.ts'
import type { Along } from './along/along.ts'
import type { Offer } from './asked.ts'
import type { Request } from './words.ts'

/** What asking needs of the walk around it. */
export interface Surroundings {
  prompts: Prompts
  say: Catalogue
  checklist: Checklist
  /** Says something above the prompt that follows. */
  tell: (text: string) => void
  /** Each lets a person choose another position or a filter; undefined when it is to be this one after all. */
  contents: () => Promise<Elsewhere | undefined>
  find: (words: string | undefined) => Promise<Elsewhere | undefined>
  filter: () => Promise<Elsewhere | undefined>
  /** What may be taken over as the answer. */
  offers: readonly Offer[]
  /** What stands was said in this very run, and is being mended. */
  isMending: boolean
  /** Only what lacks evidence is walked: an answer that is left as it is, is asked for it. */
  isForEvidence?: boolean
  along: Along
}

export function goElsewhere(
  around: Surroundings,
  { command, words }: Request,
): Promise<Elsewhere | undefined> {
  if (command === 'find') return around.find(words)
  return command === 'filter' ? around.filter() : around.contents()
}
