import type { EvidenceNeed } from '../checklist/shape/indicator.ts'
import {
  hasWindow,
  isInside,
  lastDayWithin,
  windowBefore,
  type Window,
} from '../checklist/shape/window.ts'
import type { CivilDate } from '../civil/date.ts'
import { isFileEvidence, type Evidence, type FileEvidence } from '../record/entry.ts'

/**
 * What a look at the disk says of a file: there as it was recorded; there with another content; gone; or kept outside
 * the workspace and not to be seen from this computer (未随带).
 */
export const fileStates = ['verified', 'changed', 'missing', 'away'] as const
export type FileState = (typeof fileStates)[number]

/**
 * `unsealed`: paper without the seal that is asked for. `undated`, `outdated`: nothing says that its date lies within
 * the window that is asked for, or it lies outside.
 */
export const pieceStates = [
  'verified',
  'paper',
  'away',
  'unsealed',
  'undated',
  'outdated',
  'changed',
  'missing',
] as const
export type PieceState = (typeof pieceStates)[number]

export type LookAtFile = (file: FileEvidence) => FileState

/** Evidence as it was recorded: whether the files still are what they were is not looked at. */
export const asRecorded: LookAtFile = () => 'verified'

export interface Piece {
  evidence: Evidence
  state: PieceState
  /** What it may prove as it stands; nothing where it does not count. */
  proves: readonly EvidenceNeed[]
  /** The days that were asked for; with `outdated` only. */
  window?: Window
  /** The last day from which, counting back, it still lies in its window; absent where that never ends. */
  until?: CivilDate
}

/** Evidence that is asked for and not there yet (佐证待补). */
export interface Pending {
  need: EvidenceNeed
  /** How many pieces are missing; at least 1. */
  short: number
}

/** `observed`: the day from which windows are counted back. */
export function piecesOf(
  given: readonly Evidence[],
  needs: readonly EvidenceNeed[],
  observed: CivilDate | undefined,
  look: LookAtFile,
): Piece[] {
  return given.map((evidence) => {
    const seen = isFileEvidence(evidence) ? look(evidence) : 'paper'
    if (seen === 'changed' || seen === 'missing') return { evidence, state: seen, proves: [] }
    const meant = meantBy(evidence, needs)
    const proves = meant.filter((need) => !faultOf(evidence, need, observed))
    const [need] = meant
    const fault = proves.length === 0 && need ? faultOf(evidence, need, observed) : undefined
    if (!need || !fault) {
      const until = lastDay(evidence, proves)
      return { evidence, state: seen, proves, ...(until !== undefined && { until }) }
    }
    const window = windowBefore(need, observed)
    return { evidence, state: fault, proves, ...(fault === 'outdated' && { window }) }
  })
}

/** What is asked for and neither there nor on paper. Each piece proves one thing, and as much is proved as can be. */
export function pendingOf(needs: readonly EvidenceNeed[], pieces: readonly Piece[]): Pending[] {
  const provenBy = new Map<Piece, EvidenceNeed>()
  /** Finds a piece for a need, if it must by giving what another need has a piece that is still free. */
  const prove = (need: EvidenceNeed, tried: Set<Piece>): boolean =>
    pieces.some((piece) => {
      if (!piece.proves.includes(need) || tried.has(piece)) return false
      tried.add(piece)
      const other = provenBy.get(piece)
      if (other && !prove(other, tried)) return false
      provenBy.set(piece, need)
      return true
    })
  const short = new Map(needs.map((need) => [need, need.min]))
  // What is required comes first.
  for (const need of needs.toSorted((a, b) => Number(b.required) - Number(a.required)))
    for (let left = need.min; left > 0 && prove(need, new Set());) short.set(need, --left)
  return needs.flatMap((need) => {
    const left = short.get(need)!
    return left > 0 ? [{ need, short: left }] : []
  })
}

/** By its title; without one it may be any of them, and under a single need nothing else can be meant. */
function meantBy({ title }: Evidence, needs: readonly EvidenceNeed[]): readonly EvidenceNeed[] {
  const named = needs.filter((need) => need.title === title)
  return named.length > 0 || (title !== undefined && needs.length > 1) ? named : needs
}

function faultOf(
  evidence: Evidence,
  need: EvidenceNeed,
  observed: CivilDate | undefined,
): 'unsealed' | 'undated' | 'outdated' | undefined {
  if (need.seal && !isFileEvidence(evidence) && !evidence.sealed) return 'unsealed'
  if (!hasWindow(need)) return undefined
  const { dated } = evidence
  // Without the day of observation nobody can count back from it.
  if (dated === undefined || (need.within && observed === undefined)) return 'undated'
  return isInside(dated, windowBefore(need, observed)) ? undefined : 'outdated'
}

/** The latest of all that it may prove; undefined as soon as one of them never ends. */
function lastDay({ dated }: Evidence, proves: readonly EvidenceNeed[]): CivilDate | undefined {
  if (proves.length === 0) return undefined
  const ends = proves.map(({ within }) =>
    within && dated !== undefined ? lastDayWithin(dated, within.months) : undefined,
  )
  return ends.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b))
}
