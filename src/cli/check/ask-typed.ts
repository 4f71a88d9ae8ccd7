import { date, readDay } from '../../checklist/answer/date.ts'
import { checked, type Checked, type Raw, type Step } from '../../checklist/answer/kind.ts'
import { checkQuantity, printNumber } from '../../checklist/answer/quantity.ts'
import { text } from '../../checklist/answer/text.ts'
import { answerProblemText, type Catalogue } from '../../messages/catalogue.ts'
import { withRemark, type Asked } from './asked.ts'
import { cleanText } from './ask-text.ts'
import type { Prompts } from './prompts.ts'
import type { StepReply } from './reply.ts'
import { hintsFor, readCommand } from './words.ts'

/** A value that is typed: what it is called, how what stands is shown, and how a typed text is read. */
interface Typed {
  title: string
  now: string | undefined
  read: (typed: string) => Checked<Raw>
  /** Any word could be the answer: only signs are commands then. */
  isProse?: true
}

export function askNumber(
  prompts: Prompts,
  { title, unit, whole, min, max }: Extract<Step, { ask: 'number' }>,
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  const { known } = asked
  const type = whole ? 'integer' : 'number'
  const typed = {
    title: say.check.quantity({ title, unit }),
    now: typeof known === 'number' ? printNumber(known, 10) : undefined,
    read: (words: string) => checkQuantity({ type, min, max }, words, title),
  }
  return askTyped(prompts, typed, asked, say)
}

export function askDate(
  prompts: Prompts,
  { title }: Extract<Step, { ask: 'date' }>,
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  const read = (words: string) => {
    const day = readDay(words)
    return day === undefined ? date.check({ kind: 'date' }, words, {}) : checked(day)
  }
  return askTyped(prompts, { title, now: textOf(asked.known), read }, asked, say)
}

export function askWords(
  prompts: Prompts,
  { title }: Extract<Step, { ask: 'text' }>,
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  const read = (words: string) => text.check({ kind: 'text' }, cleanText(words), {})
  const typed: Typed = { title, now: textOf(asked.known), read, isProse: true }
  return askTyped(prompts, typed, asked, say)
}

async function askTyped(
  prompts: Prompts,
  { title, now, read, isProse }: Typed,
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  const { known, isFirst } = asked
  // Stopping has no sign of its own; Ctrl-C stops everywhere.
  const offered = isProse ? asked.offered.filter((command) => command !== 'stop') : asked.offered
  const commandIn = (typed: string) =>
    isProse && /[\p{L}\p{N}]/u.test(typed) ? undefined : readCommand(typed, offered, say)
  const enter = known !== undefined ? 'keep' : isFirst ? 'skip' : undefined
  const standing = now === undefined ? [] : [say.check.known({ value: now })]
  const words = await prompts.type({
    message: withRemark([title, ...standing].join('\n'), asked),
    hints: hintsFor(enter, offered, isFirst, say),
    refuse: (typed) => {
      if (commandIn(typed)) return undefined
      if (typed.trim() === '') return enter ? undefined : say.check.quantityNeeded
      const value = read(typed)
      return value.ok ? undefined : answerProblemText(value.problem, say)
    },
  })
  const command = commandIn(words)
  if (command) return { command }
  if (words.trim() === '') return known === undefined ? { command: 'skip' } : { raw: known }
  const value = read(words)
  return value.ok ? { raw: value.value } : { command: 'help' }
}

function textOf(known: Raw | undefined): string | undefined {
  return typeof known === 'string' ? known : undefined
}
