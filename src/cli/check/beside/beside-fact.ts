import type { Draft, FactEntry } from '../../../record/entry.ts'
import { canonical } from '../../../record/standing.ts'
import type { Session } from '../session.ts'
import { factName, factText } from '../showing/entry-text.ts'
import { elsewherePair, lastRoundPair, offering, othersOf, type Beside } from './offers.ts'
import type { FactPosition } from '../route/positions.ts'
import { factElsewhere } from '../together/same-thing.ts'

/** What other checklists and an earlier round say of a fact; what may be taken over while it is not given. */
export function besideFact(session: Session, position: FactPosition): Beside<FactEntry> {
  const { say } = session.page
  const { assessment: own, writer: by, earlier } = session.recordings[position.list]!
  const { id, stage } = position
  const isOpen = own.facts.value(id, stage) === undefined
  const current = own.facts.entry(id, stage)
  const textOf = (entry: FactEntry) => factText(position, entry, say)
  const draftOf = (value: FactEntry['value']): Draft<FactEntry> => ({
    type: 'fact',
    fact: id,
    ...(stage && { stage }),
    value,
    by,
  })

  const known = factElsewhere(position, othersOf(session, own)).flatMap(({ assessment, entry }) => {
    const isNews = entry && (!current || canonical(entry.value) !== canonical(current.value))
    return isNews ? [{ assessment, entry }] : []
  })
  const adopt = isOpen ? known[0] : undefined
  const last = earlier?.assessment.facts.entry(id, stage)
  const fits = earlier?.assessment.facts.value(id, stage) !== undefined
  const again = isOpen && fits ? last : undefined

  return offering(
    [
      ...known.map(({ assessment, entry }) =>
        elsewherePair(assessment, factName(position, say), textOf(entry), entry, say),
      ),
      ...(last
        ? [lastRoundPair(earlier!.round, { value: textOf(last), outcome: '' }, last, say)]
        : []),
    ],
    adopt && {
      from: adopt.assessment,
      value: textOf(adopt.entry),
      draft: {
        ...draftOf(adopt.entry.value),
        ...(adopt.entry.asOf !== undefined && { asOf: adopt.entry.asOf }),
        ...(adopt.entry.source !== undefined && { source: adopt.entry.source }),
        via: `${adopt.assessment.checklist.id}/${id}`,
      },
    },
    again && { value: textOf(again), draft: draftOf(again.value) },
    say,
  )
}
