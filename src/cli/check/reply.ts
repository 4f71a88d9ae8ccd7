import type { Raw } from '../../checklist/answer/kind.ts'
import type { Command } from './words.ts'

/** What came out of asking one step of a question: a part of the answer, nothing (keep or skip), or a command. */
export type StepReply = { readonly raw: Raw } | { readonly command: Command }

/** What came out of asking a whole question. */
export type Reply =
  | {
      readonly kind: 'answer'
      readonly value: Raw
      readonly note: string | undefined
      /** The value that stands is confirmed, with another note. */
      readonly unchanged: boolean
    }
  | { readonly kind: 'not-applicable'; readonly reason: string; readonly note: string | undefined }
  /** What stands is left as it is. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'skip' | 'back' | 'stop' }
  | { readonly kind: 'jump'; readonly position: number }
