import type { Draft, Entry } from '../../../record/entry.ts'
import { nameIn } from '../showing/entry-text.ts'
import type { Pair } from '../showing/page.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import type { Session } from '../session.ts'
import type { Offer } from '../asking/asked.ts'

/** What is known elsewhere of what is asked: shown beside it, and offered, never carried without a key. */
export interface Beside<E extends Entry> {
  readonly pairs: readonly Pair[]
  readonly offers: readonly Offer[]
  /** What is recorded when an offer is taken. */
  readonly drafts: Partial<Record<Offer['command'], Draft<E>>>
}

/** One thing that may be taken over, in the words of the question. */
interface Offered<E extends Entry> {
  value: string
  draft: Draft<E>
}

export function offering<E extends Entry>(
  pairs: readonly Pair[],
  adopt: (Offered<E> & { from: Assessment }) | undefined,
  again: Offered<E> | undefined,
  { walk }: Catalogue,
): Beside<E> {
  return {
    pairs,
    offers: [
      ...(adopt
        ? [
            {
              command: 'adopt' as const,
              name: walk.adopt({ value: adopt.value, checklist: adopt.from.checklist.title }),
            },
          ]
        : []),
      ...(again ? [{ command: 'again' as const, name: walk.again({ value: again.value }) }] : []),
    ],
    drafts: { ...(adopt && { adopt: adopt.draft }), ...(again && { again: again.draft }) },
  }
}

/** The records in which the same may have been said: of this walk, and beside it. */
export function othersOf({ recordings, beside }: Session, own: Assessment): Assessment[] {
  const walked = recordings.map(({ assessment }) => assessment).filter((one) => one !== own)
  return [...walked, ...beside]
}

export function elsewherePair(
  { checklist }: Assessment,
  question: string,
  value: string,
  { by, at }: Entry,
  say: Catalogue,
): Pair {
  const name = nameIn(checklist, question, say)
  const date = at.slice(0, 10)
  return [say.walk.alsoAnswered, say.walk.alsoAnsweredHow({ question: name, value, by, date })]
}

export function lastRoundPair(
  round: string,
  { value, outcome }: { value: string; outcome: string },
  { by, at }: Entry,
  { walk }: Catalogue,
): Pair {
  const date = at.slice(0, 10)
  return [walk.lastRound, walk.lastGiven({ value, outcome, round, by, date })]
}
