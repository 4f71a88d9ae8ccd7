import type { Raw } from '../../../checklist/answer/kind.ts'
import type { Company } from './along/company.ts'
import type { Elsewhere } from '../route/elsewhere.ts'
import type { Request } from './words.ts'

/** What came out of asking one step of a question: a part of the answer, nothing (keep or skip), or a command. */
export type StepReply = { readonly raw: Raw } | Request

/** What came out of asking a whole question. */
export type Reply =
  | ({
      readonly kind: 'answer'
      readonly value: Raw
      /** The value that stands is confirmed, with something else said along with it. */
      readonly unchanged: boolean
    } & Company)
  | ({ readonly kind: 'not-applicable'; readonly reason: string } & Company)
  /** What stands is left as it is. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'skip' | 'back' | 'stop' }
  /** What is offered beside the question is the answer. */
  | ({ readonly kind: 'take'; readonly offer: 'adopt' | 'again' } & Company)
  | Elsewhere
