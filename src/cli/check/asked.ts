import type { Raw } from '../../checklist/answer/kind.ts'
import type { Command } from './words.ts'

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
}

export function withRemark(message: string, { remark }: Asked): string {
  return remark === undefined ? message : `${message}\n${remark}`
}
