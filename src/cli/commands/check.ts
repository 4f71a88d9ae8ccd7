import type { Checklist } from '../../checklist/shape/checklist.ts'
import { stagesOf } from '../../checklist/shape/workspace.ts'
import { painter } from '../../export/text/painter.ts'
import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import { withChains } from '../../scoring/chains.ts'
import { crossingsBetween } from '../../scoring/cross-walk.ts'
import { checklistOf } from '../agreement.ts'
import { recordsBeside } from '../check/beside/records-beside.ts'
import { pickChecklist, pickRound, pickWriter } from '../check/choose.ts'
import { earlierRound } from '../check/beside/earlier.ts'
import { filterFrom } from '../check/finding/filter-options.ts'
import { farewell } from '../prompts/farewell.ts'
import { Interrupted } from '../prompts/interrupted.ts'
import { openPrompts, type Prompts } from '../prompts/prompts.ts'
import { startRecording, type Recording } from '../check/saving/recording.ts'
import { routeThrough } from '../check/route/route.ts'
import { filterHeading, runSession, type SessionEnd } from '../check/run-session.ts'
import type { Session } from '../check/session.ts'
import { assessmentsOf, viewOf } from '../check/route/view.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { OpenRecord } from '../record.ts'
import { pastDay } from '../past-day.ts'
import { schoolYear } from '../school-year.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'

/** `zicha check [ID…]`: one question at a time in the terminal; each answer is on the disk before the next question. */
export async function run(
  context: Context,
  names: readonly string[],
  options: Options,
): Promise<ExitCode> {
  if (!context.environment.interactive) throw new UserError(context.say.cli.usage.needsTerminal)
  const prompts = await openPrompts(context)
  const recordings: Recording[] = []
  try {
    await check(context, prompts, names, options, recordings)
    return exitCodes.fine
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    const saved = recordings.reduce((sum, recording) => sum + recording.saved, 0)
    return farewell(context, error, context.say.cli.interrupted({ saved }))
  } finally {
    for (const recording of recordings) recording.close()
    prompts.close()
  }
}

/** `recordings` is filled here, so that whoever is interrupted knows what was saved. */
async function check(
  context: Context,
  prompts: Prompts,
  names: readonly string[],
  options: Options,
  recordings: Recording[],
): Promise<void> {
  const { say, width, colour } = context
  const open = await openWorkspace(context)
  const { workspace } = open
  const picked = await pick(context, prompts, open, names, options)
  for (const one of picked) {
    const earlier = await earlierFor(context, open, one, options, picked.length)
    recordings.push(startRecording(context, open, one.record, one.checklist, one.writer, earlier))
  }
  const beside = await recordsBeside(
    context,
    open,
    picked.map(({ checklist }) => checklist.id),
  )
  const assessments = recordings.map(({ assessment }) => assessment)
  const empty = assessments.find(({ items }) => items.length === 0)
  if (empty) {
    const stages = stagesOf(workspace)
    throw new UserError(say.cli.usage.noStage({ checklist: empty.checklist.id, stages }))
  }
  const session: Session = {
    context,
    open,
    prompts,
    page: { say, width, paint: painter(colour) },
    tell: (text) => context.out.write(`${lines(text, width)}\n`),
    recordings,
    beside,
    crossings: withChains(
      crossingsBetween([...assessments, ...beside].map(({ checklist }) => checklist)),
    ),
    observedOn: pastDay(context, '--observed-on', options['observedOn']),
    year: await schoolYear(context, open),
    memory: { reference: {} },
  }
  const filter = filterFrom(options, assessments, workspace.owners, say)
  const route = routeThrough(assessments, stagesOf(workspace), {
    byPlace: options['byPlace'] === true,
    crossings: session.crossings,
  })
  introduce(session)
  const heading = filterHeading(session, viewOf(session, route, filter))
  if (heading !== undefined) session.tell(heading)
  await sumUp(session, await runSession(session, route, filter))
}

interface Picked {
  checklist: Checklist
  record: OpenRecord
  writer: string
}

/** The checklists that were named, each once, or the one that a person chooses; with the round and the writer of each. */
async function pick(
  context: Context,
  prompts: Prompts,
  open: OpenWorkspace,
  names: readonly string[],
  options: Options,
): Promise<Picked[]> {
  const picked: Picked[] = []
  for (const name of names.length > 0 ? names : [undefined]) {
    const newest = await pickChecklist(context, prompts, open, name)
    if (picked.some((one) => one.checklist.id === newest.id)) continue
    const record = await pickRound(context, prompts, open, newest.id, options['round'], name)
    if (record.sealed)
      throw new UserError(context.say.cli.usage.roundSealed({ round: record.round.id }))
    const by = picked[0]?.writer ?? options['by']
    const writer = await pickWriter(context, prompts, open, record, by)
    const named = { name: name ?? newest.id, checklist: newest, record }
    picked.push({ checklist: await checklistOf(context, open.folder, named), record, writer })
  }
  return picked
}

/** With several checklists, one that has no round of that name goes without. */
async function earlierFor(
  context: Context,
  open: OpenWorkspace,
  { checklist, record }: Picked,
  options: Options,
  of: number,
) {
  const from = options['from']
  const wanted = typeof from === 'string' ? from : undefined
  try {
    return await earlierRound(context, open, checklist, record, wanted)
  } catch (error) {
    if (of > 1 && error instanceof UserError) return undefined
    throw error
  }
}

function introduce(session: Session): void {
  const { context, open, recordings } = session
  const { say, width } = context
  const subject = open.workspace.subject.name
  const headings = recordings.map(({ record: { round }, assessment }) => {
    const kind = say.domain.roundKinds[round.kind]
    const checklist = assessment.checklist.title
    return say.check.heading({ subject, checklist, round: round.id, kind })
  })
  const items = assessmentsOf(session).flatMap((assessment) => assessment.items)
  const answered = items.filter(({ outcome }) => outcome !== 'unanswered').length
  const begin = say.check.begin({ by: recordings[0]!.writer, answered, total: items.length })
  context.out.write(`${[...headings, begin].map((line) => lines(line, width)).join('\n')}\n`)
}

async function sumUp(session: Session, end: SessionEnd): Promise<void> {
  const { summarise } = await import('../check/ending/sum-up.ts')
  const { toTerminal } = await import('../../export/terminal.ts')
  const { context } = session
  for (const document of summarise(session, end))
    context.out.write(`\n${toTerminal(document, context)}`)
}

function lines(text: string, width: number): string {
  return wrap(visible(text, { newlines: true }), width).join('\n')
}
