import { date } from '../../../checklist/answer/date.ts'
import { readDay } from '../../../civil/read-day.ts'
import { checked, type Checked, type Raw, type Step } from '../../../checklist/answer/kind.ts'
import { checkQuantity, printNumber } from '../../../checklist/answer/quantity.ts'
import { text } from '../../../checklist/answer/text.ts'
import { answerProblemText, type Catalogue } from '../../../messages/catalogue.ts'
import { withRemark, type Asked } from './asked.ts'
import { cleanText, isMeant } from './ask-text.ts'
import type { Prompts } from '../../prompts/prompts.ts'
import type { StepReply } from './reply.ts'
import { hintsFor, readRequest } from './words.ts'

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

export async function askWords(
  prompts: Prompts,
  { title }: Extract<Step, { ask: 'text' }>,
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  const read = (words: string) => text.check({ kind: 'text' }, cleanText(words), {})
  const typed: Typed = { title, now: textOf(asked.known), read, isProse: true }
  for (;;) {
    const reply = await askTyped(prompts, typed, asked, say)
    const said = 'raw' in reply ? reply.raw : undefined
    if (typeof said !== 'string' || said === asked.known) return reply
    if (await isMeant(prompts, said, say)) return reply
  }
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
  const requestIn = (typed: string) =>
    isProse && /[\p{L}\p{N}]/u.test(typed) ? undefined : readRequest(typed, offered, say)
  const mayAdopt = known === undefined && asked.offers?.some(({ command }) => command === 'adopt')
  const enter = mayAdopt ? 'adopt' : known !== undefined ? 'keep' : isFirst ? 'skip' : undefined
  /** What was doubted last: the same once more is meant so. */
  let doubted: string | undefined
  const standing = now === undefined ? [] : [say.check.known({ value: now })]
  const words = await prompts.type({
    message: withRemark([title, ...standing].join('\n'), asked),
    hints: hintsFor(
      enter,
      isProse ? offered.filter((one) => one !== 'help') : offered,
      isFirst,
      say,
    ),
    ...(isProse && { prose: isProse, severalLines: isProse }),
    preview: (typed) => {
      const value = typed.trim() === '' || requestIn(typed) ? undefined : read(typed)
      return value?.ok ? asked.words?.preview(value.value) : undefined
    },
    refuse: (typed) => {
      if (requestIn(typed)) return undefined
      if (typed.trim() === '') return enter ? undefined : say.check.quantityNeeded
      const value = read(typed)
      if (!value.ok) return answerProblemText(value.problem, say)
      const doubts = asked.words?.doubts(value.value) ?? []
      if (doubts.length === 0 || typed === doubted) return undefined
      doubted = typed
      return say.asking.doubtful({ doubts })
    },
  })
  const request = requestIn(words)
  if (request) return request
  if (words.trim() === '' && mayAdopt) return { command: 'adopt' }
  if (words.trim() === '') return known === undefined ? { command: 'skip' } : { raw: known }
  const value = read(words)
  return value.ok ? { raw: value.value } : { command: 'help' }
}

function textOf(known: Raw | undefined): string | undefined {
  return typeof known === 'string' ? known : undefined
}
