import { stagesOf } from '../../checklist/shape/workspace.ts'
import { questionsFor } from '../../checklist/walk.ts'
import { answerKey } from '../../record/entry.ts'
import { problemOfFinding, partOf, type Finding } from '../../rectification/enlist.ts'
import type { ProblemEntry, ProblemLink } from '../../rectification/ledger-entry.ts'
import { ledgerItems } from '../../rectification/ledger-items.ts'
import { isAssigned } from '../../rectification/level.ts'
import type { Problem } from '../../rectification/problem.ts'
import { refusalText } from '../../report/ledger/phrases.ts'
import { loadChecklist } from '../checklist-store.ts'
import { UserError } from '../errors.ts'
import { chosen, namedKeys } from '../named.ts'
import { tell, withWriter, type Desk } from './desk.ts'
import { asProblem, enlisted, numberFor } from './enlist.ts'
import type { LedgerWriter } from './open.ts'
import {
  dateOf,
  durationOf,
  linkOf,
  needed,
  specOf,
  textOf,
  textsOf,
  type LedgerOption,
} from './options.ts'
import { itemNamed } from './pick.ts'

/** Registers every gap that has no problem yet, or one finding. */
export async function add(desk: Desk): Promise<void> {
  const { context, ledger, findings, year, options } = desk
  const { say, today } = context
  if (options['gaps'] !== true) return addFinding(desk)
  const free = ledgerItems(ledger.ledger, findings, today, year).filter(({ problem }) => !problem)
  if (free.length === 0) return tell(desk, say.ledger.nothingToRegister)
  await withWriter(desk, (writer, by) => {
    for (const item of free) tellRegistered(desk, enlisted(item, desk, writer, by))
  })
}

/** A finding: of an indicator, of several, or of none. */
async function addFinding(desk: Desk): Promise<void> {
  const { context, year } = desk
  const finding = findingIn(desk)
  for (const link of finding.links) await requireQuestion(desk, link)
  const { today } = context
  await withWriter(desk, (writer, by) => {
    const number = numberFor(desk, writer)
    append(desk, writer, problemOfFinding(finding, number, by, today, year))
  })
}

function findingIn({ context, findings, options, level, office }: Desk): Finding {
  const { say, today } = context
  const { roundKinds, severities, deadlineClasses } = say.domain
  const pick = <Key extends string>(name: LedgerOption, names: Readonly<Record<Key, string>>) => {
    const word = textOf(options, name)
    return word === undefined ? undefined : chosen(say, `--${name}`, word, names)
  }
  const title = needed(options, 'title', say.ledger.register, say)
  const seen = dateOf(options, 'seen', say) ?? today
  if (seen > today) throw new UserError(say.ledger.usage.futureDay({ option: '--seen', seen }))
  const due = dateOf(options, 'due', say)
  if (due !== undefined && due < today)
    throw new UserError(say.ledger.usage.pastDay({ option: '--due', seen: due, today }))
  const ownSource = () => {
    // What a bureau found it did not find in a self-check; which kind of inspection it was, only it knows.
    if (office === undefined) return 'self' as const
    const choices = namedKeys(roundKinds)
    const words = { option: '--source', action: say.ledger.register, choices }
    throw new UserError(say.ledger.usage.needsChoice(words))
  }
  const within = textOf(options, 'within')
  const owner = textOf(options, 'owner')
  return {
    title,
    links: textsOf(options, 'link').map((text) => linkOf(text, say)),
    place: textOf(options, 'place'),
    severity: pick('severity', severities) ?? 'serious',
    source: pick('source', roundKinds) ?? ownSource(),
    level,
    seen,
    spec: specOf(
      pick('class', deadlineClasses),
      within === undefined ? undefined : durationOf(within, say),
    ),
    due,
    owner: owner === undefined ? undefined : findings.departments.meant(owner, say),
    mendedBy: pick('mendedBy', say.ledger.mendedBy) ?? 'school',
    target: textOf(options, 'target'),
    note: textOf(options, 'note'),
  }
}

/** Divides problems by places or by departments; each part has its own number, person and end. */
export async function split(desk: Desk, numbers: readonly string[]): Promise<void> {
  const { context } = desk
  const items = numbers.map((seen) => {
    const item = itemNamed(desk, seen)
    const problem = asProblem(item, desk, context.say.ledger.unnumbered)
    return { item, parts: partsIn(desk, problem) }
  })
  await withWriter(desk, (writer, by) => {
    for (const { item, parts } of items) {
      const { registered } = enlisted(item, desk, writer, by)
      for (const part of parts)
        append(desk, writer, partOf(registered, part, numberFor(desk, writer), by))
    }
  })
}

/** What a problem is divided by: places, or departments; at least two. */
function partsIn(
  { context: { say }, findings, options, office }: Desk,
  problem: Problem,
): ({ place: string } | { owner: string })[] {
  const { number, state, registered } = problem
  if (state === 'closed' || state === 'divided') {
    const words = { number, state: say.ledger.states[state] }
    throw new UserError(say.ledger.usage.cannotDivide(words))
  }
  if (office !== undefined && !isAssigned(problem)) {
    const { level } = registered
    const refusal = { code: 'of-another-level', level, action: 'split' } as const
    const why = refusalText(refusal, say)
    throw new UserError(say.ledger.refused({ number, action: say.ledger.views.split, why }))
  }
  const places = textsOf(options, 'place').map((place) => ({ place }))
  const owners = textsOf(options, 'owner').map((owner) => ({
    owner: findings.departments.meant(owner, say),
  }))
  const parts = [...places, ...owners]
  if (parts.length < 2 || (places.length > 0 && owners.length > 0))
    throw new UserError(say.ledger.usage.needsParts)
  return parts
}

function append(
  desk: Desk,
  writer: LedgerWriter,
  draft: Parameters<typeof writer.append<ProblemEntry>>[0],
): void {
  const { hash } = writer.append<ProblemEntry>(draft)
  tellRegistered(
    desk,
    writer.ledger.problems.find(({ id }) => id === hash)!,
  )
}

function tellRegistered(desk: Desk, { number, registered, due = '' }: Problem): void {
  const { say } = desk.context
  const { partOf, place, owner } = registered
  const part = place ?? (owner === undefined ? undefined : desk.findings.departments.nameOf(owner))
  const isPart = partOf !== undefined && part !== undefined
  const title = isPart ? say.marks.within(registered.title, part) : registered.title
  tell(desk, say.ledger.registered({ number, title, due }))
}

async function requireQuestion(
  { context, open, findings }: Desk,
  { checklist: id, indicator, stage }: ProblemLink,
): Promise<void> {
  const checklist = findings.editions.get(id) ?? (await loadChecklist(context, open.folder, id))
  const key = answerKey(indicator, stage)
  const asked = questionsFor(checklist, stagesOf(open.workspace)).map((question) =>
    answerKey(question.indicator.id, question.stage),
  )
  if (!asked.includes(key))
    throw new UserError(
      context.say.cli.usage.noIndicator({ seen: key, suggestion: '', checklist: id }),
    )
}
