import { dateOfStamp } from '../../civil/clock.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { classOf, type FoundGap, type LedgerItem } from '../../rectification/ledger-items.ts'
import type { Ledger } from '../../rectification/ledger.ts'
import type { Problem } from '../../rectification/problem.ts'
import type { LookAtFile } from '../../scoring/proof.ts'
import { questionName } from '../gap-report/phrases.ts'
import { facts, heading, list, type Block, type Document } from '../document.ts'
import { cautions, withVisitDate } from '../plan.ts'
import { historyLine } from './history.ts'
import {
  dueText,
  evidenceText,
  isNews,
  linksText,
  movedDueText,
  numberText,
  refusalText,
} from './phrases.ts'

interface Names {
  /** What became of the files of evidence. */
  look: LookAtFile
  owners: Readonly<Record<string, string>>
  places: Readonly<Record<string, string>>
}

/** All that is known of one problem, or of several, with everything that was done. */
export function problemDocument(
  items: readonly LedgerItem[],
  ledger: Ledger,
  names: Names,
  say: Catalogue,
): Document {
  const [first] = items
  return {
    title: first ? `${numberText(first, say)} ${first.title}` : '',
    blocks: items.flatMap((item, index) => [
      ...(index === 0 ? [] : [heading(1, `${numberText(item, say)} ${item.title}`)]),
      ...problemBlocks(item, ledger, names, say),
    ]),
  }
}

function problemBlocks(item: LedgerItem, ledger: Ledger, names: Names, say: Catalogue): Block[] {
  const { problem } = item
  return [
    facts(pairs(item, ledger, names, say)),
    ...(problem
      ? [
          heading(2, say.ledger.history),
          list(problem.history.map((entry) => historyLine(entry, names, say))),
          ...(problem.refused.length === 0 ? [] : [list(refusedLines(problem, say))]),
        ]
      : []),
  ]
}

function pairs(
  item: LedgerItem,
  ledger: Ledger,
  { owners, places, look }: Names,
  say: Catalogue,
): (readonly [string, string])[] {
  const { fields, deed, transferredTo } = say.ledger
  const { problem, gaps } = item
  const registered = problem?.registered
  const owner = item.owner === undefined ? undefined : (owners[item.owner] ?? item.owner)
  const place = registered?.place
  const kind = classOf(item)
  const moved = problem?.transferredTo
  const targets = [
    ...(item.target === undefined ? [] : [item.target]),
    // Milestones that there are have a line of their own.
    ...cautions(
      {
        before: item.before,
        className: problem && problem.milestones.length > 0 ? undefined : kind,
        milestones: [],
      },
      say,
    ),
  ]
  const all: readonly (readonly [string, string | undefined])[] = [
    [fields.links, linksText(item, say)],
    [fields.place, place === undefined ? undefined : (places[place] ?? place)],
    [fields.severity, say.domain.severities[item.severity]],
    [
      fields.source,
      registered &&
        say.marks.within(
          say.domain.roundKinds[registered.source],
          say.ledger.closedBy[registered.level],
        ),
    ],
    [fields.state, stateText(item, ledger, say)],
    [fields.seen, item.seen],
    [fields.target, say.marks.sentences(targets)],
    [fields.owner, owner],
    [fields.leader, problem?.leader],
    [fields.person, problem?.person],
    [fields.officer, problem?.officer],
    [fields.class, kind && say.domain.deadlineClasses[kind]],
    [fields.due, withVisitDate(dateText(item, say), item.before, say)],
    [fields.measure, problem?.measure],
    [
      fields.milestones,
      problem && say.marks.sentences(problem.milestones.map(say.ledger.milestone)),
    ],
    [
      fields.progress,
      problem?.percent === undefined ? undefined : say.ledger.percent({ percent: problem.percent }),
    ],
    [fields.before, problem && evidenceText(problem.before, look, say)],
    [fields.after, problem && evidenceText(problem.after, look, say)],
    [fields.acknowledged, problem?.acknowledged && deed(problem.acknowledged)],
    [fields.verified, problem?.verified && deed(problem.verified)],
    [fields.closed, problem?.closed && deed(problem.closed)],
    [fields.transferred, moved && transferredTo({ ...moved, document: moved.document ?? '' })],
    ...gaps.map((found) => [fields.foundIn, foundText(found, item, say)] as const),
    [fields.note, registered?.note],
  ]
  return all.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [[label, text] as const],
  )
}

/** In which round, and how it was then where that is not how it was registered. */
function foundText(found: FoundGap, item: LedgerItem, say: Catalogue): string {
  const { checklist, round, gap, target } = found
  const where = say.ledger.found({ checklist, round, question: questionName(gap.question, say) })
  return isNews(found, item) ? `${where}\n${target}` : where
}

function stateText(
  { state, problem, suggests }: LedgerItem,
  { problems }: Ledger,
  say: Catalogue,
): string {
  const words = say.ledger
  const parts = problems.filter(({ id }) => problem?.parts.includes(id)).map(({ number }) => number)
  return say.marks.sentences([
    words.states[state],
    ...(parts.length > 0 ? [words.parts({ parts })] : []),
    ...(problem && problem.rejections > 0 ? [words.rejected({ times: problem.rejections })] : []),
    ...(problem && problem.reopenings > 0 ? [words.reopened({ times: problem.reopenings })] : []),
    ...(suggests ? [words.suggestions[suggests]] : []),
  ])
}

/** With all that became of its date. */
function dateText(item: LedgerItem, say: Catalogue): string {
  const isByRule = !item.problem?.originalDue && item.due !== undefined
  return isByRule ? dueText(item, say, [say.ledger.byRule]) : movedDueText(item, say)
}

function refusedLines({ refused }: Problem, say: Catalogue): string[] {
  return refused.map(({ entry, refusal }) =>
    say.ledger.notCounted({
      action: say.ledger.actions[entry.type],
      by: entry.by,
      at: dateOfStamp(entry.at),
      why: refusalText(refusal, say),
    }),
  )
}
