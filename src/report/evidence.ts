import { printNumber } from '../checklist/answer/quantity.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { isFileEvidence, type Evidence } from '../record/entry.ts'
import {
  countEvidence,
  pieceStates,
  sharedFiles,
  type AnswerEvidence,
  type Pending,
  type PieceState,
} from '../scoring/evidence.ts'
import { heading, list, paragraph, type Block, type Cell } from './document.ts'
import { questionName } from './gap-report/phrases.ts'

/** How many answers with evidence to come are named; the rest is counted. */
const named = 12
const wrongStates: ReadonlySet<PieceState> = new Set(['unsealed', 'changed', 'missing'])

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

/** How the evidence of a round stands: in numbers, then what is to come, what is wrong, and what is used twice. */
export function evidenceBlocks(all: readonly AnswerEvidence[], say: Catalogue): Block[] {
  if (all.length === 0) return []
  const words = say.evidence
  const counts = countEvidence(all)
  const states = pieceStates
    .filter((state) => counts[state] > 0)
    .map((state) => words.state({ state: words.pieceStates[state], count: counts[state] }))
  const lines = [...wrongLines(all, say), ...pendingLines(all, say), ...sharedLines(all, say)]
  return [
    heading(1, words.heading),
    paragraph(words.counts({ states, pending: counts.pending })),
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
    pieces
      .filter(({ state }) => wrongStates.has(state))
      .map(({ evidence, state }): Cell => {
        const text = say.evidence.wrong({
          question: questionName(item.question, say),
          piece: evidenceText(evidence, say),
          state: say.evidence.pieceStates[state],
        })
        return { text, tone: 'warn' }
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
export function evidenceJson(all: readonly AnswerEvidence[]) {
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
    shared: sharedFiles(all).map(({ file: { path, sha256 }, items }) => ({
      path,
      sha256,
      answers: items.map((item) => keyOf({ item })),
    })),
  }
}
