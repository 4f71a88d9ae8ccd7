import type { CivilDate } from '../../../civil/date.ts'
import type { Checklist } from '../../../checklist/shape/checklist.ts'
import type { Workspace } from '../../../checklist/shape/workspace.ts'
import { drawPairs } from '../../../export/text/pairs.ts'
import { visible } from '../../../export/text/visible.ts'
import { wrap } from '../../../export/text/wrap.ts'
import { findGaps, type Gap } from '../../../rectification/gap.ts'
import type { VisitYear } from '../../../rectification/visit.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Tone } from '../../../report/document.ts'
import {
  deadlineText,
  gapText,
  measuredText,
  ownerText,
  undecidedText,
} from '../../../report/gap-report/phrases.ts'
import type { Outcome } from '../../../checklist/answer/kind.ts'
import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import { valueText, withNote } from './entry-text.ts'
import { lineMark } from '../../prompts/pastes.ts'
import type { Page } from './page.ts'

const tones: Record<Outcome, Tone | undefined> = {
  met: 'good',
  partly: 'warn',
  unmet: 'bad',
  'not-applicable': undefined,
  unanswered: undefined,
  undecided: 'warn',
  recorded: undefined,
}

/** The gap behind one question, if it is one. */
export function gapOf(
  item: Assessed,
  assessment: Assessment,
  year: VisitYear,
  today: CivilDate,
): Gap | undefined {
  return findGaps({ ...assessment, items: [item] }, today, year)[0]
}

/** What follows from an answer that has just been saved: the outcome, and for a gap what is missing, until when, and who. */
export function feedback(
  item: Assessed,
  gap: Gap | undefined,
  { checklist }: Assessment,
  workspace: Workspace,
  page: Page,
): string {
  const { say, paint } = page
  const { question, answer, outcome, judgement } = item
  const plain = answer ? valueText(checklist, question, answer, say) : ''
  // A gap shows the note among what is missing.
  const value = gap ? plain : withNote(workedOut(plain, item, say), answer?.note, say)
  const { sharedBy, stage } = question
  const judged = say.domain.outcomes[outcome]
  const words = sharedBy && stage ? say.marks.said(say.domain.stages[stage], judged) : judged
  const saved =
    outcome === 'not-applicable'
      ? say.check.saved({ value })
      : say.check.savedOutcome({ value, outcome: words })
  // On one line, as it was typed.
  const lines = wrap(visible(saved.replaceAll('\n', lineMark)), Math.min(page.width, 100)).map(
    (line) => paint(line, tones[outcome]),
  )
  if (outcome === 'undecided' && judgement?.undecided) {
    lines.push(say.check.undecidedBecause({ reason: undecidedText(judgement, say) }))
  }
  if (gap) lines.push(...gapLines(gap, checklist, workspace.owners, page))
  return `${lines.join('\n')}\n`
}

/** What numbers come to, which nobody can see from them; a gap says it by itself. */
function workedOut(value: string, { question, judgement }: Assessed, say: Catalogue): string {
  const { kind } = question.indicator.answer
  const { measured, threshold } = judgement ?? {}
  if ((kind !== 'ratio' && kind !== 'formula') || !measured || !threshold) return value
  const worth = `${measuredText(measured.value, threshold)} ${measured.unit}`
  return say.asking.workedOut({ value, worth })
}

function gapLines(
  gap: Gap,
  checklist: Checklist,
  renamed: Workspace['owners'],
  { say, width, paint }: Page,
): string[] {
  const { remedy } = gap.question.indicator
  const deadline = deadlineText(gap.deadline, say).replaceAll('\n', ' ')
  return drawPairs(
    [
      [say.check.gap, gapText(gap, checklist.facts, say)],
      [say.check.deadline, { text: deadline, tone: 'warn' }],
      [say.check.owner, ownerText(gap.owner, { ...checklist.owners, ...renamed }, say)],
      ...(remedy === undefined ? [] : [[say.check.remedy, remedy] as const]),
    ],
    Math.min(width, 100),
    paint,
  )
}
