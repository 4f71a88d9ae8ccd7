import type { Raw, Step } from '../../../checklist/answer/kind.ts'
import { kindOf } from '../../../checklist/answer/registry.ts'
import type { Checklist } from '../../../checklist/shape/checklist.ts'
import type { Indicator } from '../../../checklist/shape/indicator.ts'
import type { Assessed } from '../../../scoring/assess.ts'
import { answerProblemText } from '../../../messages/catalogue.ts'
import { exitCodes } from '../../exit-codes.ts'
import { Interrupted } from '../../prompts/interrupted.ts'
import { askEvidence } from './along/ask-evidence.ts'
import { askObserved } from './along/ask-observed.ts'
import { askNote, askReason } from './ask-text.ts'
import { askStep } from './ask-step.ts'
import {
  companyBefore,
  companyFor,
  companyLines,
  isSameCompany,
  type Company,
} from './along/company.ts'
import { drawLot, drawOf, lotIn, lotLines, retitled } from './along/lots.ts'
import { numberWords } from './number-words.ts'
import type { Reply } from './reply.ts'
import { goElsewhere, type Surroundings } from './surroundings.ts'
import type { Command } from './words.ts'

/** How far a question has come: what will go with its answer, and the step that is asked. */
interface Begun {
  company: Company
  at: number
}

/**
 * Asks one question until there is an answer or another wish. A wrong value, a note, help, the contents or going back
 * a step lose nothing of what was already said; what is lost where the dialogue ends is said.
 */
export async function askQuestion(around: Surroundings, item: Assessed): Promise<Reply> {
  const begun: Begun = { company: companyBefore(item.answer, around.isMending), at: 0 }
  const before = JSON.stringify(begun.company)
  try {
    return await askSteps(around, item, begun)
  } catch (error) {
    const isLost = begun.at > 0 || JSON.stringify(begun.company) !== before
    if (isLost && mayStillRead(error)) around.tell(around.say.check.partLost)
    throw error
  }
}

async function askSteps(around: Surroundings, item: Assessed, begun: Begun): Promise<Reply> {
  const { prompts, say, checklist } = around
  const { indicator } = item.question
  const kind = kindOf(indicator.answer)
  const steps = kind.steps(indicator.answer, say, checklist.scales)
  const offered = [...commandsFor(indicator), ...around.offers.map(({ command }) => command)]
  const standing = standingValue(checklist, item)
  const said: Record<string, Raw> = { ...lotIn(indicator, standing) }
  /** What it need not be said of that it would be left behind: it is said once. */
  let told = JSON.stringify(begun.company)
  for (;;) {
    const step = steps[begun.at]
    if (!step) {
      const value = kind.check(
        indicator.answer,
        kind.gather(indicator.answer, said),
        checklist.scales,
      )
      if (value.ok)
        return answered(around, item, { standing, value: value.value, company: begun.company })
      around.tell(answerProblemText(value.problem, say))
      begun.at = 0
      continue
    }
    if (!applies(step, said)) {
      begun.at += 1
      continue
    }
    const remark =
      [...companyLines(begun.company, say), ...lotLines(said, say)].join('\n') || undefined
    const known = said[step.key] ?? partOf(standing, step.key)
    const offers = begun.at === 0 ? around.offers : []
    const { assessment, earlier } = around.along
    const words = numberWords(item, assessment, earlier, { steps, step, said }, say)
    const asked = { known, isFirst: begun.at === 0, offered, remark, offers, words }
    const reply = await askStep(prompts, retitled(step, said, say), asked, say)
    if ('raw' in reply) {
      said[step.key] = reply.raw
      begun.at += 1
      continue
    }
    const leaves = leaving.has(reply.command) || (reply.command === 'back' && begun.at === 0)
    if (leaves && JSON.stringify(begun.company) !== told) {
      told = JSON.stringify(begun.company)
      around.tell(say.check.leftBehind)
      continue
    }
    switch (reply.command) {
      case 'help':
        around.tell(say.check.help)
        break
      case 'note':
        begun.company = {
          ...begun.company,
          note: await askNote(prompts, begun.company.note ?? item.answer?.note, say),
        }
        break
      case 'evidence': {
        const pieces = begun.company.evidence ?? item.answer?.evidence ?? []
        const { desk, today, observedOn } = around.along
        const observed = begun.company.observedOn ?? observedOn ?? today
        const asking = { ...around, desk, today, observed }
        const keep = (evidence: Company['evidence']) =>
          (begun.company = { ...begun.company, evidence })
        keep(await askEvidence(asking, indicator, pieces, keep))
        break
      }
      case 'observed': {
        const { today, observedOn } = around.along
        const now = begun.company.observedOn ?? observedOn ?? today
        begun.company = { ...begun.company, observedOn: await askObserved(around, now, today) }
        break
      }
      case 'draw': {
        const lot = await drawLot(around, item, said)
        if (!lot) break
        Object.assign(said, lot, { n: lot.drawn.length, places: [] })
        begun.at = steps.findIndex(({ key }) => key === 'k')
        break
      }
      case 'not-applicable': {
        const reason = await askReason(prompts, indicator, item.answer?.notApplicable, say)
        if (reason !== undefined) return notApplicable(around, item, reason, begun.company)
        break
      }
      case 'contents':
      case 'find':
      case 'filter': {
        const elsewhere = await goElsewhere(around, reply)
        if (elsewhere) return elsewhere
        break
      }
      case 'adopt':
        return { kind: 'take', offer: 'adopt', ...companyFor(begun.company, undefined, undefined) }
      case 'again': {
        const newDay = around.along.observedOn
        return { kind: 'take', offer: 'again', ...companyFor(begun.company, undefined, newDay) }
      }
      case 'back':
        if (begun.at === 0) return { kind: 'back' }
        begun.at -= 1
        break
      case 'skip':
      case 'stop':
        return { kind: reply.command }
    }
  }
}

/** A terminal that has been closed takes no more words. */
function mayStillRead(error: unknown): boolean {
  return error instanceof Interrupted && error.exitCode !== exitCodes.hangup
}

/** Going away from a question with these leaves behind what was said along with an answer that was not given. */
const leaving: ReadonlySet<Command> = new Set(['skip', 'stop', 'contents', 'find', 'filter'])

function commandsFor({ notApplicable, answer }: Indicator): Command[] {
  const applicable: Command[] = notApplicable === 'never' ? [] : ['not-applicable']
  const drawn: Command[] = drawOf(answer) ? ['draw'] : []
  const along: Command[] = ['evidence', 'observed']
  const moving: Command[] = ['skip', 'back', 'contents', 'find', 'filter']
  return [...drawn, ...applicable, 'note', ...moving, ...along, 'stop', 'help']
}

/** The value that stands, if the checklist still takes it and nobody contradicts it. */
function standingValue(
  checklist: Checklist,
  { question, answer, conflict }: Assessed,
): Raw | undefined {
  if (!answer || conflict || answer.notApplicable !== undefined) return undefined
  const spec = question.indicator.answer
  const value = kindOf(spec).check(spec, answer.value, checklist.scales)
  return value.ok ? value.value : undefined
}

/** The inverse of `gather`: values with parts are kept by the keys of their steps, the others as they are. */
function partOf(value: Raw | undefined, key: string): Raw | undefined {
  const hasParts = typeof value === 'object' && value !== null && !Array.isArray(value)
  return hasParts ? (value as Readonly<Record<string, Raw>>)[key] : value
}

function applies(step: Step, said: Readonly<Record<string, Raw>>): boolean {
  return step.ask !== 'lines' || !step.when || Number(said[step.when.key]) > step.when.above
}

function answered(
  { along }: Surroundings,
  { answer }: Assessed,
  given: { standing: Raw | undefined; value: Raw; company: Company },
): Reply {
  const { standing, value } = given
  const unchanged = standing !== undefined && JSON.stringify(standing) === JSON.stringify(value)
  const before = unchanged ? answer : undefined
  const company = companyFor(given.company, before, along.observedOn)
  return before && isSameCompany(company, before)
    ? { kind: 'keep' }
    : { kind: 'answer', value, unchanged, ...company }
}

function notApplicable(
  { along }: Surroundings,
  { answer, conflict }: Assessed,
  reason: string,
  said: Company,
): Reply {
  const before = !conflict && answer?.notApplicable === reason ? answer : undefined
  const company = companyFor(said, before, along.observedOn)
  return before && isSameCompany(company, before)
    ? { kind: 'keep' }
    : { kind: 'not-applicable', reason, ...company }
}
