import type { CivilDate } from '../civil/date.ts'
import { isFileEvidence, type FileEvidence } from '../record/entry.ts'
import { observedDay, type Assessed } from './assess.ts'
import {
  pendingOf,
  piecesOf,
  type LookAtFile,
  type Pending,
  type Piece,
  type PieceState,
} from './proof.ts'

/** What proves one answer, and what is still to come. */
export interface AnswerEvidence {
  item: Assessed
  pieces: readonly Piece[]
  pending: readonly Pending[]
}

/** The evidence of every answer that has some or needs some, in the order of the checklist. */
export function evidenceOf(items: readonly Assessed[], look: LookAtFile): AnswerEvidence[] {
  return items
    .map((item) => evidenceOfAnswer(item, look))
    .filter(({ pieces, pending }) => pieces.length + pending.length > 0)
}

export function evidenceOfAnswer(item: Assessed, look: LookAtFile): AnswerEvidence {
  const { answer, outcome, question } = item
  const given = outcome === 'not-applicable' ? [] : (answer?.evidence ?? [])
  const needs = question.indicator.evidence
  const pieces = piecesOf(given, needs, answer && observedDay(answer), look)
  return { item, pieces, pending: hasToBeProved(item) ? pendingOf(needs, pieces) : [] }
}

/** Only what is met has to be proved, or would be if it were proved; the rest has to be mended first. */
function hasToBeProved({ outcome, judgement }: Assessed): boolean {
  return outcome === 'met' || judgement?.undecided === 'evidence-missing'
}

/** One file under several indicators, which a reader may want to look at twice. */
export interface SharedFile {
  file: FileEvidence
  items: readonly Assessed[]
}

/** Files with the same content under two indicators or more, in the order in which they come up. */
export function sharedFiles(all: readonly AnswerEvidence[]): SharedFile[] {
  const found = new Map<string, { file: FileEvidence; items: Assessed[] }>()
  for (const { item, pieces } of all) {
    for (const { evidence } of pieces) {
      if (!isFileEvidence(evidence)) continue
      const one = found.get(evidence.sha256) ?? { file: evidence, items: [] }
      if (!one.items.includes(item)) one.items.push(item)
      found.set(evidence.sha256, one)
    }
  }
  // The stages of one indicator may well be proved by the same file.
  return [...found.values()].filter(
    ({ items }) => new Set(items.map(({ question }) => question.indicator.id)).size > 1,
  )
}

export interface ExpiringPiece {
  item: Assessed
  piece: Piece & { until: CivilDate }
}

/**
 * What counts now and will no longer lie in its window on a later day, such as that of a visit (即将过期); nothing of an
 * answer that the rest of its evidence proves then as well.
 */
export function expiringBefore(
  all: readonly AnswerEvidence[],
  day: CivilDate | undefined,
): ExpiringPiece[] {
  if (day === undefined) return []
  return all.flatMap(({ item, pieces }) => {
    const expiring = pieces.flatMap(({ until, ...piece }) =>
      until !== undefined && until < day ? [{ item, piece: { ...piece, until } }] : [],
    )
    if (expiring.length === 0 || !hasToBeProved(item)) return []
    const lasting = pieces.filter(({ until }) => until === undefined || until >= day)
    return pendingOf(item.question.indicator.evidence, lasting).length > 0 ? expiring : []
  })
}

/** How many answers are met with evidence to come, and how many pieces are in which state. */
export function countEvidence(
  all: readonly AnswerEvidence[],
): Record<PieceState, number> & { pending: number } {
  const pieces = all.flatMap((one) => one.pieces)
  const count = (state: PieceState) => pieces.filter((piece) => piece.state === state).length
  return {
    pending: all.filter(({ pending }) => pending.length > 0).length,
    verified: count('verified'),
    paper: count('paper'),
    away: count('away'),
    unsealed: count('unsealed'),
    undated: count('undated'),
    outdated: count('outdated'),
    changed: count('changed'),
    missing: count('missing'),
  }
}
