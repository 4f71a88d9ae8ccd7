import type { Raw } from '../../../checklist/answer/kind.ts'
import type { NumberWords } from './number-words.ts'
import type { Command } from './words.ts'

/** A whole answer that may be taken over as it stands, said with where it comes from. */
export interface Offer {
  /** `adopt`: what another checklist's record says, by Enter alone; `again`: what was said last round. */
  command: 'adopt' | 'again'
  name: string
}

/** One step as it is put to a person. */
export interface Asked {
  /** What stands, or was said before in this question: Enter alone leaves it. */
  known: Raw | undefined
  /** The first step of its question: Enter alone skips the question, back leaves it. */
  isFirst: boolean
  /** In the order in which they are shown. */
  offered: readonly Command[]
  /** Said above the answers, such as the note that will go with it. */
  remark: string | undefined
  offers?: readonly Offer[]
  /** What is said about a number while it is typed. */
  words?: NumberWords | undefined
}

export function withRemark(message: string, { remark }: Asked): string {
  return remark === undefined ? message : `${message}\n${remark}`
}
