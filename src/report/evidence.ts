import { printNumber } from '../checklist/answer/quantity.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { isFileEvidence, type Evidence } from '../record/entry.ts'
import {
  countEvidence,
  expiringBefore,
  sharedFiles,
  type AnswerEvidence,
} from '../scoring/evidence.ts'
import { pieceStates, type Pending, type Piece, type PieceState } from '../scoring/proof.ts'
import type { CivilDate } from '../civil/date.ts'
import { heading, list, paragraph, type Block, type Cell } from './document.ts'
import { questionName } from './gap-report/phrases.ts'

/** How many answers with evidence to come are named; the rest is counted. */
const named = 12
const wrongStates: ReadonlySet<PieceState> = new Set([
  'unsealed',
  'undated',
  'outdated',
  'changed',
  'missing',
])

/** One piece: what it is and where it lies. */
export function evidenceText(evidence: Evidence, say: Catalogue): string {
  const words = say.asking
  const { title = '', dated } = evidence
  if (!isFileEvidence(evidence)) {
    const { box = '', volume = '', page = '', number = '', sealed = false } = evidence
    const paper = words.paper({ title, box, volume, page, number, sealed })
    return dated === undefined ? paper : paper + words.dated({ date: dated })
  }
  const { path, bytes } = evidence
  return words.file({
    title,
    path,
    bytes:
      bytes === undefined
        ? ''
        : words.fileSize({ kilobytes: printNumber(Math.ceil(bytes / 102.4) / 10) }),
    dated: dated === undefined ? '' : words.dated({ date: dated }),
  })
}

export function pendingTexts(pending: readonly Pending[], say: Catalogue): string[] {
  return pending.map(({ need, short }) => say.evidence.piece({ title: need.title, count: short }))
}

/** Why a piece does not count; undefined where it does. */
export function faultText({ evidence, state, window }: Piece, say: Catalogue): string | undefined {
  const words = say.evidence
  if (!wrongStates.has(state)) return undefined
  const piece = evidenceText(evidence, say)
  if (state === 'undated') return words.undated({ piece })
  const { from = '', to = '' } = window ?? {}
  return state === 'outdated'
    ? words.outdated({ piece, date: evidence.dated!, from, to })
    : words.wrong({ piece, state: words.pieceStates[state] })
}

/**
 * How the evidence of a round stands: in numbers, then what is to come, what is wrong, what expires before the visit, if
 * there is one, and what is used twice.
 */
export function evidenceBlocks(
  all: readonly AnswerEvidence[],
  visit: CivilDate | undefined,
  say: Catalogue,
): Block[] {
  if (all.length === 0) return []
  const words = say.evidence
  const counts = countEvidence(all)
  const states = pieceStates
    .filter((state) => counts[state] > 0)
    .map((state) => words.state({ state: words.pieceStates[state], count: counts[state] }))
  const expiring = expiringBefore(all, visit)
  const lines = [
    ...wrongLines(all, say),
    ...pendingLines(all, say),
    ...expiring.map(({ item, piece: { evidence, until } }): Cell => {
      const question = questionName(item.question, say)
      const piece = evidenceText(evidence, say)
      return { text: words.expiring({ question, piece, until, visit: visit! }), tone: 'warn' }
    }),
    ...sharedLines(all, say),
  ]
  return [
    heading(1, words.heading),
    paragraph(words.counts({ states, pending: counts.pending, expiring: expiring.length })),
    ...(lines.length > 0 ? [list(lines)] : []),
  ]
}

function pendingLines(all: readonly AnswerEvidence[], say: Catalogue): Cell[] {
  const open = all.filter(({ pending }) => pending.length > 0)
  const lines = open.slice(0, named).map(({ item, pending }) =>
    say.evidence.pending({
      question: questionName(item.question, say),
      pieces: pendingTexts(pending, say),
    }),
  )
  const rest = open.length - lines.length
  return [...lines, ...(rest > 0 ? [say.evidence.more({ count: rest })] : [])]
}

function wrongLines(all: readonly AnswerEvidence[], say: Catalogue): Cell[] {
  return all.flatMap(({ item, pieces }) =>
    pieces.flatMap((piece): Cell[] => {
      const text = faultText(piece, say)
      if (text === undefined) return []
      const question = questionName(item.question, say)
      return [{ text: say.evidence.about({ question, text }), tone: 'warn' }]
    }),
  )
}

function sharedLines(all: readonly AnswerEvidence[], say: Catalogue): Cell[] {
  return sharedFiles(all).map(({ file, items }) =>
    say.evidence.shared({
      path: file.path,
      questions: items.map(({ question }) => questionName(question, say)),
    }),
  )
}

/** The same for machines. */
export function evidenceJson(all: readonly AnswerEvidence[], visit: CivilDate | undefined) {
  const keyOf = ({ item: { question } }: Pick<AnswerEvidence, 'item'>) => ({
    indicator: question.indicator.id,
    stage: question.stage ?? null,
  })
  return {
    counts: countEvidence(all),
    answers: all.map((one) => ({
      ...keyOf(one),
      pieces: one.pieces.map(({ evidence, state }) => ({ ...evidence, state })),
      pending: one.pending.map(({ need: { title, kind }, short }) => ({ title, kind, short })),
    })),
    expiring: expiringBefore(all, visit).map(({ item, piece: { evidence, until } }) => ({
      ...keyOf({ item }),
      piece: evidence,
      until,
    })),
    shared: sharedFiles(all).map(({ file: { path, sha256 }, items }) => ({
      path,
      sha256,
      answers: items.map((item) => keyOf({ item })),
    })),
  }
}
