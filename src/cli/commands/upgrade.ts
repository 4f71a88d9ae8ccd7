import type { Checklist } from '../../checklist/shape/checklist.ts'
import { stagesOf } from '../../checklist/shape/workspace.ts'
import { dateOfStamp } from '../../civil/clock.ts'
import type { AnswerEntry, Draft, FactEntry } from '../../record/entry.ts'
import {
  carriedStanding,
  carryOver,
  type Carried,
  type CarryOver,
} from '../../record/carry-over.ts'
import { comparedStages, upgradeDocument, type UpgradePlan } from '../../report/upgrade.ts'
import { conclude } from '../../scoring/conclude.ts'
import { loadNamed } from '../checklist-file.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import {
  assessRecord,
  chooseRound,
  headerFields,
  isRoundName,
  openRecord,
  writerFor,
  type OpenRecord,
} from '../record.ts'
import { saveWhole } from '../save-whole.ts'
import { readUpgradeMap } from '../upgrade-map.ts'
import { openWorkspace, type OpenWorkspace } from '../workspace.ts'

interface Upgrade {
  open: OpenWorkspace
  old: Checklist
  now: Checklist
  record: OpenRecord
  target: OpenRecord
  carried: CarryOver
}

/** `zicha upgrade CHECKLIST --to ID@EDITION`: a round in a new edition. Shows first, writes with `--yes` only. */
export async function run(
  context: Context,
  args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const upgrade = await prepare(context, args[0]!, options)
  const plan = planOf(context, upgrade)
  await emitReport(context, options, {
    document: () => upgradeDocument(plan, context.say),
    data: () => planJson(plan),
  })
  const words = context.say.upgrade
  const { answers, facts } = upgrade.carried
  if (answers.length + facts.length === 0) context.err.write(`${words.nothingCarried}\n`)
  else if (options['yes'] !== true) context.err.write(`${words.dryRun}\n`)
  else {
    write(context, upgrade, options['by'])
    const counts = { answers: answers.length, facts: facts.length }
    context.err.write(`${words.done({ ...counts, round: upgrade.target.round.id })}\n`)
  }
  return exitCodes.fine
}

async function prepare(context: Context, name: string, options: Options): Promise<Upgrade> {
  const words = context.say.upgrade
  const to = options['to']
  if (typeof to !== 'string') throw new UserError(words.needsTo)
  const open = await openWorkspace(context)
  const old = await loadNamed(context, name)
  const now = await loadNamed(context, to)
  if (nameOf(old) === nameOf(now)) throw new UserError(words.sameEdition({ name: nameOf(old) }))
  const file = options['map']
  const map =
    typeof file === 'string'
      ? readUpgradeMap(context, file, old, now)
      : { indicators: {}, facts: {} }
  const record = await chooseRound(context, open, old.id, options['round'], nameOf(old))
  const { answers, facts } = record.standing
  if (answers.size + facts.size === 0)
    throw new UserError(words.emptyRecord({ round: record.round.id }))
  const target = await newRound(context, open, { old, now, record, into: options['into'] })
  const carried = carryOver({ old, now, map }, stagesOf(open.workspace), record.standing)
  return { open, old, now, record, target, carried }
}

function nameOf({ id, edition }: Checklist): string {
  return `${id}@${edition}`
}

/** The round to write into: never one in which something has been said. Its kind is the old one's. */
async function newRound(
  context: Context,
  open: OpenWorkspace,
  given: { old: Checklist; now: Checklist; record: OpenRecord; into: unknown },
): Promise<OpenRecord> {
  const { say } = context
  const { old, now, record, into } = given
  const suffix = old.id === now.id ? `-${now.edition.replaceAll('_', '-')}` : ''
  const round = typeof into === 'string' ? into : `${record.round.id}${suffix}`
  if (!isRoundName(round)) throw new UserError(say.cli.usage.badRound({ seen: round }))
  const target = await openRecord(context, open, now.id, round)
  if (target.journals.length > 0) throw new UserError(say.upgrade.roundTaken({ round }))
  return { ...target, round: { id: round, kind: record.round.kind } }
}

function planOf(
  context: Context,
  { open, old, now, record, target, carried }: Upgrade,
): UpgradePlan {
  const side = (checklist: Checklist, from: OpenRecord) => ({
    checklist,
    round: from.round.id,
    conclusion: conclude(assessRecord(context, open, checklist, from)),
  })
  return {
    subject: open.workspace.subject.name,
    old: side(old, record),
    now: side(now, { ...target, standing: carriedStanding(carried) }),
    carried,
  }
}

/** All that is carried over, or nothing: half a round would be taken for the whole. */
function write(context: Context, upgrade: Upgrade, given: unknown): void {
  const { open, now, record, target, carried } = upgrade
  const by = writerFor(context, open, target.journals.length > 0 ? target : record, given)
  const facts = carried.facts.map((one): Draft<FactEntry> => {
    const { value, asOf, source } = one.entry
    return {
      type: 'fact',
      fact: one.to,
      ...(one.stage !== undefined && { stage: one.stage }),
      value,
      by,
      ...(asOf !== undefined && { asOf }),
      ...(source !== undefined && { source }),
      note: noteOf(context, upgrade, one),
    }
  })
  const answers = carried.answers.map((one): Draft<AnswerEntry> => {
    const { value, notApplicable, observedOn, evidence, at } = one.entry
    return {
      type: 'answer',
      indicator: one.to,
      ...(one.stage !== undefined && { stage: one.stage }),
      value,
      by,
      ...(notApplicable !== undefined && { notApplicable }),
      // Deadlines go on running from the day from which they ran.
      observedOn: observedOn ?? dateOfStamp(at),
      ...(evidence && { evidence }),
      note: noteOf(context, upgrade, one),
    }
  })
  const fields = headerFields(context, open, target, now, by)
  const drafts = [...facts, ...answers]
  saveWhole<FactEntry | AnswerEntry>(context, [{ folder: target.folder, fields, drafts }])
}

/** What was noted before, and whose entry of which day stands behind this one. */
function noteOf(
  { say }: Context,
  { old, record }: Upgrade,
  { entry }: Carried<AnswerEntry | FactEntry>,
): string {
  const origin = say.upgrade.note({
    checklist: nameOf(old),
    round: record.round.id,
    by: entry.by,
    on: dateOfStamp(entry.at),
  })
  return entry.note ? say.marks.sentences([entry.note, origin]) : origin
}

function planJson(plan: UpgradePlan): unknown {
  const { old, now, carried } = plan
  const side = (one: UpgradePlan['old']) => ({ checklist: nameOf(one.checklist), round: one.round })
  return {
    format: 'zicha/upgrade@1',
    old: side(old),
    new: side(now),
    conclusions: comparedStages(plan).map(({ stage, old: was, now: is, changes }) => ({
      stage: stage ?? null,
      old: { verdict: was?.verdict ?? 'none', provisional: was?.provisional ?? 'none' },
      new: { verdict: is?.verdict ?? 'none', provisional: is?.provisional ?? 'none' },
      changes,
    })),
    carried: [...carried.answers, ...carried.facts].map(({ entry, to, stage }) => {
      const from = entry.type === 'answer' ? entry.indicator : entry.fact
      return { type: entry.type, from, to, stage: stage ?? null }
    }),
    confirm: carried.confirm.map(({ question: { indicator, stage }, reason }) => {
      return { indicator: indicator.id, stage: stage ?? null, reason }
    }),
    left: carried.left.map(({ entry, reason }) => {
      const id = entry.type === 'answer' ? entry.indicator : entry.fact
      return { type: entry.type, id, stage: entry.stage ?? null, value: entry.value, reason }
    }),
  }
}
