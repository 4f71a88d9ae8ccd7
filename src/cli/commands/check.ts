import { chinaCalendar } from '../../civil/working-days.ts'
import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import { findGaps } from '../../rectification/gap.ts'
import { conclude } from '../../scoring/conclude.ts'
import { sectionScores } from '../../scoring/sections.ts'
import { pickChecklist, pickRound, pickWriter } from '../check/choose.ts'
import { Interrupted } from '../check/interrupted.ts'
import { openPrompts, type Prompts } from '../check/prompts.ts'
import { startRecording, type Recording } from '../check/recording.ts'
import { runSession, type SessionEnd } from '../check/session.ts'
import { painter } from '../../export/text/painter.ts'
import { todayIn, type Context, type Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { OpenRecord } from '../record.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'

/** `zicha check [ID]`: one question at a time in the terminal; each answer is on the disk before the next question. */
export async function run(
  context: Context,
  [name]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  if (!context.environment.interactive) throw new UserError(context.say.cli.usage.needsTerminal)
  const prompts = await openPrompts(context)
  const progress = { saved: 0 }
  try {
    await check(context, prompts, name, options, progress)
    return exitCodes.fine
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    // A terminal that has been closed takes no more words.
    if (error.exitCode !== exitCodes.hangup)
      context.err.write(`${context.say.cli.interrupted(progress)}\n`)
    return error.exitCode
  } finally {
    prompts.close()
  }
}

async function check(
  context: Context,
  prompts: Prompts,
  name: string | undefined,
  options: Options,
  progress: { saved: number },
): Promise<void> {
  const { say } = context
  const open = await openWorkspace(context)
  const checklist = await pickChecklist(context, prompts, open, name)
  const record = await pickRound(context, prompts, open, checklist.id, options['round'])
  if (record.sealed) throw new UserError(say.cli.usage.roundSealed({ round: record.round.id }))
  const writer = await pickWriter(context, prompts, open, record, options['by'])
  const recording = startRecording(context, open, record, checklist, writer)
  const { stages } = open.workspace.subject
  if (recording.assessment.items.length === 0) {
    throw new UserError(say.cli.usage.noStage({ checklist: checklist.id, stages }))
  }
  try {
    introduce(context, open, record, recording)
    const page = { say, width: context.width, paint: painter(context.colour) }
    const end = await runSession({ context, open, prompts, recording, page })
    await sumUp(context, open, record, recording, end)
  } finally {
    progress.saved = recording.saved
    recording.close()
  }
}

function introduce(
  context: Context,
  { workspace }: OpenWorkspace,
  { round }: OpenRecord,
  { assessment, writer }: Recording,
): void {
  const { say, width } = context
  const answered = assessment.items.filter(({ outcome }) => outcome !== 'unanswered').length
  const subject = workspace.subject.name
  const kind = say.domain.roundKinds[round.kind]
  const lines = [
    say.check.heading({ subject, checklist: assessment.checklist.title, round: round.id, kind }),
    say.check.begin({ by: writer, answered, total: assessment.items.length }),
  ]
  context.out.write(`${lines.flatMap((line) => wrap(visible(line), width)).join('\n')}\n`)
}

async function sumUp(
  context: Context,
  { workspace }: OpenWorkspace,
  { round }: OpenRecord,
  { assessment, saved }: Recording,
  { state, answered }: SessionEnd,
): Promise<void> {
  const { summaryDocument } = await import('../check/summary.ts')
  const { toTerminal } = await import('../../export/terminal.ts')
  const today = todayIn(context.environment)
  const gaps = findGaps(assessment, today, { calendar: chinaCalendar, terms: workspace.terms })
  const answeredNow = new Set([...answered].map((number) => assessment.items[number - 1]!.question))
  const report = {
    workspace,
    round,
    assessment,
    conclusion: conclude(assessment),
    sections: sectionScores(assessment),
    gaps,
    today,
    receipt: undefined,
  }
  const ofThisRun = gaps.filter(({ question }) => answeredNow.has(question))
  const document = summaryDocument(report, { state, saved, gaps: ofThisRun }, context.say)
  context.out.write(`\n${toTerminal(document, context)}`)
}
