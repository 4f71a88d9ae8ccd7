import type { EvidenceNeed } from '../checklist/shape/indicator.ts'
import { isFileEvidence, type Evidence, type FileEvidence } from '../record/entry.ts'
import type { Assessed } from './assess.ts'

/**
 * What a look at the disk says of a file: there as it was recorded; there with another content; gone; or kept outside
 * the workspace and not to be seen from this computer (未随带).
 */
export const fileStates = ['verified', 'changed', 'missing', 'away'] as const
export type FileState = (typeof fileStates)[number]

/** `unsealed`: paper without the seal that is asked for. */
export const pieceStates = ['verified', 'paper', 'away', 'unsealed', 'changed', 'missing'] as const
export type PieceState = (typeof pieceStates)[number]

export type LookAtFile = (file: FileEvidence) => FileState

export interface Piece {
  evidence: Evidence
  state: PieceState
}

/** Evidence that is asked for and not there yet (佐证待补). */
export interface Pending {
  need: EvidenceNeed
  /** How many pieces are missing; at least 1. */
  short: number
}

/** What proves one answer, and what is still to come. */
export interface AnswerEvidence {
  item: Assessed
  pieces: readonly Piece[]
  pending: readonly Pending[]
}

const counted: ReadonlySet<PieceState> = new Set(['verified', 'paper', 'away'])

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
  const pieces = piecesOf(given, needs, look)
  // Only what is met has to be proved; the rest has to be mended first.
  return { item, pieces, pending: outcome === 'met' ? pendingOf(needs, pieces) : [] }
}

export function piecesOf(
  given: readonly Evidence[],
  needs: readonly EvidenceNeed[],
  look: LookAtFile,
): Piece[] {
  return given.map((evidence) => ({ evidence, state: stateOf(evidence, needs, look) }))
}

/** What is asked for and neither there nor on paper. Evidence that changed, is gone or lacks its seal does not count. */
export function pendingOf(needs: readonly EvidenceNeed[], pieces: readonly Piece[]): Pending[] {
  const good = pieces.filter(({ state }) => counted.has(state)).map(({ evidence }) => evidence)
  const titles = new Set(needs.map(({ title }) => title))
  // A piece without a title proves what is still unproved; under a single need, so does any other.
  let free = good.filter(
    ({ title }) => title === undefined || (needs.length === 1 && !titles.has(title)),
  ).length
  return needs.flatMap((need) => {
    const named = good.filter(({ title }) => title === need.title).length
    const taken = Math.min(free, Math.max(0, need.min - named))
    free -= taken
    const short = need.min - named - taken
    return short > 0 ? [{ need, short }] : []
  })
}

function stateOf(evidence: Evidence, needs: readonly EvidenceNeed[], look: LookAtFile): PieceState {
  if (isFileEvidence(evidence)) return look(evidence)
  const need = needs.find(({ title }) => title === evidence.title) ?? needs[0]
  return need?.seal && !evidence.sealed ? 'unsealed' : 'paper'
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
    changed: count('changed'),
    missing: count('missing'),
  }
}
