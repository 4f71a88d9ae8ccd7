import type { Raw, Step } from '../../checklist/answer/kind.ts'
import { kindOf } from '../../checklist/answer/registry.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Indicator } from '../../checklist/shape/indicator.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Assessed } from '../../scoring/assess.ts'
import { answerProblemText } from '../../messages/catalogue.ts'
import { askNote, askReason } from './ask-text.ts'
import { askStep } from './ask-step.ts'
import type { Prompts } from './prompts.ts'
import type { Reply } from './reply.ts'
import type { Command } from './words.ts'

/** What asking needs of the walk around it. */
export interface Surroundings {
  prompts: Prompts
  say: Catalogue
  checklist: Checklist
  /** Says something above the prompt that follows. */
  tell: (text: string) => void
  /** Lets a person choose another position; undefined when it is to be this one after all. */
  contents: () => Promise<number | undefined>
  /** What stands was said in this very run, and is being mended. */
  isMending: boolean
}

/**
 * Asks one question until there is an answer or another wish. A wrong value, a note, help, the contents or going back
 * a step lose nothing of what was already said.
 */
export async function askQuestion(around: Surroundings, item: Assessed): Promise<Reply> {
  const { prompts, say, checklist } = around
  const { indicator } = item.question
  const kind = kindOf(indicator.answer)
  const steps = kind.steps(indicator.answer, say, checklist.scales)
  const offered = commandsFor(indicator)
  const standing = standingValue(checklist, item)
  const said: Record<string, Raw> = {}
  // A note is about the answer it was written for. Only a slip that is mended at once may keep it; '' is no note.
  let note = around.isMending ? item.answer?.note : undefined
  let at = 0
  for (;;) {
    const step = steps[at]
    if (!step) {
      const value = kind.check(
        indicator.answer,
        kind.gather(indicator.answer, said),
        checklist.scales,
      )
      if (value.ok) return answered(item, standing, value.value, note)
      around.tell(answerProblemText(value.problem, say))
      at = 0
      continue
    }
    if (!applies(step, said)) {
      at += 1
      continue
    }
    const remark = note ? say.check.notePending({ note }) : undefined
    const known = said[step.key] ?? partOf(standing, step.key)
    const reply = await askStep(prompts, step, { known, isFirst: at === 0, offered, remark }, say)
    if ('raw' in reply) {
      said[step.key] = reply.raw
      at += 1
      continue
    }
    switch (reply.command) {
      case 'help':
        around.tell(say.check.help)
        break
      case 'note':
        note = await askNote(prompts, note ?? item.answer?.note, say)
        break
      case 'not-applicable': {
        const reason = await askReason(prompts, indicator, item.answer?.notApplicable, say)
        if (reason !== undefined) return notApplicable(item, reason, note)
        break
      }
      case 'contents': {
        const position = await around.contents()
        if (position !== undefined) return { kind: 'jump', position }
        break
      }
      case 'back':
        if (at === 0) return { kind: 'back' }
        at -= 1
        break
      case 'skip':
      case 'stop':
        return { kind: reply.command }
    }
  }
}

function commandsFor({ notApplicable }: Indicator): Command[] {
  const applicable: Command[] = notApplicable === 'never' ? [] : ['not-applicable']
  return [...applicable, 'note', 'skip', 'back', 'contents', 'stop', 'help']
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
  { answer }: Assessed,
  standing: Raw | undefined,
  value: Raw,
  note: string | undefined,
): Reply {
  const unchanged = standing !== undefined && JSON.stringify(standing) === JSON.stringify(value)
  const about = note ?? (unchanged ? answer?.note : undefined)
  return unchanged && (about || undefined) === answer?.note
    ? { kind: 'keep' }
    : { kind: 'answer', value, note: about || undefined, unchanged }
}

function notApplicable(
  { answer, conflict }: Assessed,
  reason: string,
  note: string | undefined,
): Reply {
  const unchanged = !conflict && answer?.notApplicable === reason
  const about = note ?? (unchanged ? answer.note : undefined)
  return unchanged && (about || undefined) === answer.note
    ? { kind: 'keep' }
    : { kind: 'not-applicable', reason, note: about || undefined }
}
