import type { Raw, Step } from '../../checklist/answer/kind.ts'
import { checkQuantity, printNumber } from '../../checklist/answer/quantity.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { answerProblemText } from '../../messages/catalogue.ts'
import { askLines } from './ask-lines.ts'
import type { Choice, Prompts } from './prompts.ts'
import type { StepReply } from './reply.ts'
import { hintsFor, readCommand, type Command } from './words.ts'

/** One step as it is put to a person. */
export interface Asked {
  /** What stands, or was said before in this question: Enter alone leaves it. */
  known: Raw | undefined
  /** The first step of its question: Enter alone skips the question, back leaves it. */
  isFirst: boolean
  /** In the order in which they are shown. */
  offered: readonly Command[]
  /** Said above the answers, such as the note that will go with it. */
  remark: string | undefined
}

/** Asks one step in the way that suits it. */
export function askStep(
  prompts: Prompts,
  step: Step,
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  switch (step.ask) {
    case 'choice':
      return askChoice(prompts, step.choices, asked, say)
    case 'number':
      return askNumber(prompts, step, asked, say)
    case 'pick':
      return askPick(prompts, step, asked, say)
    case 'lines':
      return askLines(prompts, step.title, asked.known, say)
  }
}

async function askChoice(
  prompts: Prompts,
  choices: readonly { value: string; title: string }[],
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  const answers = choices.map(({ value, title }) => ({ value: { raw: value }, name: title }))
  // Choices are texts; an answer kept as a boolean is the choice of that name.
  const standing = typeof asked.known === 'boolean' ? JSON.stringify(asked.known) : asked.known
  const known = choices.findIndex(({ value }) => value === standing)
  return prompts.choose({
    message: withRemark(say.check.choose, asked),
    choices: [...answers, ...actions(asked, say)],
    ...(known >= 0 && { initial: known }),
  })
}

/** The answers come first; what else can be done stands below them, the same in every question. */
function actions({ known, offered }: Asked, say: Catalogue): Choice<StepReply>[] {
  const words = say.check.actions
  const named = offered.flatMap((command) => (command === 'help' ? [] : [command]))
  return [
    { separator: '----' },
    ...named.map((command) => ({
      value: { command },
      name: command === 'skip' && known !== undefined ? words.keep : words[command],
    })),
  ]
}

async function askNumber(
  prompts: Prompts,
  step: Extract<Step, { ask: 'number' }>,
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  const { known, isFirst, offered } = asked
  const { title: name, min, max } = step
  const read = (typed: string) =>
    checkQuantity({ type: step.whole ? 'integer' : 'number', min, max }, typed, name)
  const enter = known !== undefined ? 'keep' : isFirst ? 'skip' : undefined
  const title = say.check.quantity({ title: name, unit: step.unit })
  const now = typeof known === 'number' ? [say.check.known({ value: printNumber(known, 10) })] : []
  const text = await prompts.type({
    message: withRemark([title, ...now].join('\n'), asked),
    hints: hintsFor(enter, offered, isFirst, say),
    refuse: (typed) => {
      if (readCommand(typed, offered, say)) return undefined
      if (typed.trim() === '') return enter ? undefined : say.check.quantityNeeded
      const value = read(typed)
      return value.ok ? undefined : answerProblemText(value.problem, say)
    },
  })
  const command = readCommand(text, offered, say)
  if (command) return { command }
  if (text.trim() === '') return known === undefined ? { command: 'skip' } : { raw: known }
  const value = read(text)
  return value.ok ? { raw: value.value } : { command: 'help' }
}

/** Most of the time all of them are there or none: ticking is only for what lies between. */
async function askPick(
  prompts: Prompts,
  { items }: Extract<Step, { ask: 'pick' }>,
  asked: Asked,
  say: Catalogue,
): Promise<StepReply> {
  const all = items.map(({ id }) => id)
  const known = Array.isArray(asked.known) ? (asked.known as string[]) : undefined
  const words = say.check
  const one = items.length === 1
  const choices: Choice<StepReply | 'some'>[] = [
    { value: { raw: all }, name: one ? words.itemsOne : words.itemsAll({ of: all.length }) },
    ...(one ? [] : [{ value: 'some' as const, name: words.itemsSome }]),
    { value: { raw: [] }, name: one ? words.itemsNotOne : words.itemsNone },
  ]
  const before =
    known && (known.length === all.length ? 0 : known.length === 0 ? choices.length - 1 : 1)
  for (;;) {
    const said = await prompts.choose({
      message: withRemark(words.choose, asked),
      choices: [...choices, ...actions(asked, say)],
      ...(before !== undefined && { initial: before }),
    })
    if (said !== 'some') return said
    const ticked = await prompts.tick({ message: words.tickTitle, items, ticked: known ?? [] })
    if (ticked.length > 0) return { raw: ticked }
  }
}

function withRemark(message: string, { remark }: Asked): string {
  return remark === undefined ? message : `${message}\n${remark}`
}
