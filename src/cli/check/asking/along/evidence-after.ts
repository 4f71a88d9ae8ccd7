import type { Indicator } from '../../../../checklist/shape/indicator.ts'
import type { Evidence } from '../../../../record/entry.ts'
import { evidenceText, pendingTexts } from '../../../../report/evidence.ts'
import type { Assessed } from '../../../../scoring/assess.ts'
import { evidenceOfAnswer } from '../../../../scoring/evidence.ts'
import { Interrupted } from '../../../prompts/interrupted.ts'
import { askEvidence, type EvidenceAsking } from './ask-evidence.ts'
import type { Surroundings } from '../surroundings.ts'
import { dayOf } from './company.ts'

/**
 * What an answer that has been saved still needs as evidence: asked for once, Enter alone is later, and said either way.
 * `save` is called only when there is something new, and says whether it could be recorded.
 */
export async function evidenceAfter(
  { prompts, say, tell, along: { desk, today } }: Surroundings,
  item: Assessed,
  { ask, save }: { ask: boolean; save: (evidence: readonly Evidence[]) => boolean },
): Promise<void> {
  const { pending, pieces } = evidenceOfAnswer(item, desk.look)
  if (pending.length === 0) return
  const { indicator } = item.question
  const before = pieces.map(({ evidence }) => evidence)
  const observed = item.answer ? dayOf(item.answer) : today
  const asking = { prompts, say, tell, desk, today, observed }
  const after = ask ? await askedOrKept(asking, indicator, before, save) : before
  if (isOther(after, before)) {
    if (!save(after)) return
    tell(say.asking.evidenceSaved({ pieces: after.map((piece) => evidenceText(piece, say)) }))
  }
  const answer = item.answer && { ...item.answer, evidence: after }
  const left = evidenceOfAnswer({ ...item, ...(answer && { answer }) }, desk.look).pending
  if (left.length > 0) tell(say.asking.evidencePending({ pieces: pendingTexts(left, say) }))
  else tell(say.asking.evidenceComplete)
}

/** Who ends the dialogue here has said what was taken: it is saved before. */
async function askedOrKept(
  asking: EvidenceAsking,
  indicator: Indicator,
  before: readonly Evidence[],
  save: (evidence: readonly Evidence[]) => boolean,
): Promise<readonly Evidence[]> {
  let pieces = before
  try {
    return await askEvidence(asking, indicator, before, (kept) => (pieces = kept))
  } catch (error) {
    if (error instanceof Interrupted && isOther(pieces, before)) save(pieces)
    throw error
  }
}

function isOther(after: readonly Evidence[], before: readonly Evidence[]): boolean {
  return JSON.stringify(after) !== JSON.stringify(before)
}
