import { answerKey, isAnswer, isFact, isWithdraw, type Draft, type Entry } from './entry.ts'
import { canonical, type Candidates, type Standing } from './standing.ts'

/**
 * The drafts that say something new: what stands already, word for word and by the same person, is
 * not written again, so that a file or a form can be taken twice without harm. Where two people
 * differ, saying it again settles it, and is new.
 */
export function unsaid<E extends Entry>(
  standing: Standing,
  drafts: readonly Draft<E>[],
): Draft<E>[] {
  return drafts.filter((draft) => {
    const entry = draft as unknown as Entry
    const [only, ...others] = candidatesFor(standing, entry)?.entries ?? []
    if (!only || others.length > 0 || content(only) !== content(entry)) return true
    return isReplaced(standing, only)
  })
}

function candidatesFor({ answers, facts }: Standing, entry: Entry): Candidates<Entry> | undefined {
  if (isFact(entry)) return facts.get(answerKey(entry.fact, entry.stage))
  return isAnswer(entry) || isWithdraw(entry)
    ? answers.get(answerKey(entry.indicator, entry.stage))
    : undefined
}

/** Whether an answer for a stage came after this one for the whole school, or the other way round. */
function isReplaced({ together }: Standing, entry: Entry): boolean {
  if (!isAnswer(entry) && !isWithdraw(entry)) return false
  const { indicator, stage } = entry
  return [...together].some(
    ([key, { entries }]) =>
      (stage === undefined
        ? key.startsWith(`${indicator}/`)
        : key === answerKey(indicator, stage)) && !entries.some(({ hash }) => hash === entry.hash),
  )
}

/** Everything but where and when it was written. */
function content(entry: Entry): string {
  const { n: _n, at: _at, hash: _hash, ...said } = entry
  return canonical(said)
}
