import type { Action, ActionEntry } from './ledger-entry.ts'
import type { Refusal } from './permit.ts'
import type { Problem } from './problem.ts'

/** Who acts on a ledger: the subject itself, or the bureau above it, in a journal of its own. */
export type Hand = 'subject' | 'office'

type Hands = readonly Hand[]
const subject: Hands = ['subject']
const office: Hands = ['office']
const both: Hands = ['subject', 'office']

/**
 * Who may take an action, by whose the problem is: the subject's `own`, or one that the bureau `assigned`. Whoever
 * raised a problem gives it out, puts it off and closes it; to mend and to check in house is always the subject's own
 * affair; a bureau may send back and reopen whatever it looks into again (复查、回头看).
 */
export const hands: Readonly<Record<Action, { own: Hands; assigned: Hands }>> = {
  assign: { own: subject, assigned: both },
  acknowledge: { own: subject, assigned: subject },
  progress: { own: subject, assigned: subject },
  extend: { own: subject, assigned: office },
  hold: { own: subject, assigned: office },
  transfer: { own: subject, assigned: both },
  return: { own: both, assigned: office },
  submit: { own: subject, assigned: subject },
  verify: { own: subject, assigned: subject },
  reject: { own: both, assigned: both },
  close: { own: subject, assigned: office },
  reopen: { own: both, assigned: office },
  note: { own: both, assigned: both },
}

export function handOf(entry: { readonly office?: string | undefined }): Hand {
  return entry.office === undefined ? 'subject' : 'office'
}

/** A problem that the bureau raised in the ledger of a subject, or a part of one. */
export function isAssigned({ registered }: Pick<Problem, 'registered'>): boolean {
  return handOf(registered) === 'office'
}

/** The date of what the bureau assigned is the bureau's; the subject hands it on within that date. */
export function setsDate(problem: Pick<Problem, 'registered'>, hand: Hand): boolean {
  return hand === 'office' || !isAssigned(problem)
}

/** Why an action is not for this hand; undefined where it is. */
export function refusedToHand(problem: Problem, entry: ActionEntry): Refusal | undefined {
  const hand = handOf(entry)
  const { own, assigned } = hands[entry.type]
  const allowed = isAssigned(problem) ? assigned : own
  const { level } = problem.registered
  const ofAnother = { code: 'of-another-level', level, action: entry.type } as const
  if (!allowed.includes(hand)) {
    const isHouseWork = !own.includes('office') && !assigned.includes('office')
    return isHouseWork ? { code: 'for-the-subject' } : ofAnother
  }
  if (entry.type === 'close' && entry.level !== level) return ofAnother
  const moves = (entry.type === 'assign' || entry.type === 'reject') && entry.due !== undefined
  return moves && !setsDate(problem, hand) ? { code: 'date-of-another-level' } : undefined
}
