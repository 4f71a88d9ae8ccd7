import type { Step } from '../../../checklist/answer/kind.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import { askLines } from './ask-lines.ts'
import { askDate, askNumber, askWords } from './ask-typed.ts'
import { withRemark, type Asked } from './asked.ts'
import type { Choice, Prompts } from '../../prompts/prompts.ts'
import type { StepReply } from './reply.ts'
import { readRequest, type Command } from './words.ts'

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
    case 'date':
      return askDate(prompts, step, asked, say)
    case 'text':
      return askWords(prompts, step, asked, say)
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
  return prompts.choose<StepReply>({
    message: withRemark(say.check.choose, asked),
    typing: {
      help: say.walk.choiceHelp,
      read: (text) => answerNamed(text, answers) ?? readRequest(text, asked.offered, say),
    },
    ...around(answers, known, asked, say),
  })
}

/** An answer may be typed as it stands in the list, or by a part of it that no other has: `B`, `基本达标`. */
function answerNamed<Value>(text: string, choices: readonly Choice<Value>[]): Value | undefined {
  const word = plain(text)
  const real = choices.flatMap((one) => ('name' in one ? [one] : []))
  const whole = real.find(({ name }) => plain(name) === word)
  if (whole) return whole.value
  const [found, ...more] = real.filter(({ name }) => partsOf(plain(name)).includes(word))
  return more.length === 0 ? found?.value : undefined
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** The code of a level and what it means. */
function partsOf(name: string): string[] {
  const [, code, meaning] = /^([a-z\d]+) (.+)$/.exec(name) ?? []
  return code === undefined ? [] : [code, meaning!]
}

/** These are said by the offers themselves, or stand in the contents. */
const unlisted: readonly Command[] = ['help', 'filter', 'adopt', 'again']

/**
 * The answers, what Enter alone takes above them, and what else can be done below, the same in every question. Enter
 * alone takes what stands or what is offered; where there is neither it skips, as it does where something is typed:
 * nobody answers by a key pressed once too often.
 */
function around<Reply>(
  answers: readonly Choice<StepReply | Reply>[],
  known: number,
  { known: standing, offered, offers = [] }: Asked,
  say: Catalogue,
): { choices: Choice<StepReply | Reply>[]; initial: number } {
  const { keep } = say.check.actions
  const words: Readonly<Partial<Record<Command, string>>> = say.check.actions
  const named = offered
    .filter((command) => !unlisted.includes(command))
    .map((command) => ({
      value: { command },
      name: (command === 'skip' && standing !== undefined ? keep : words[command])!,
    }))
  const offersOf = (wanted: Command) =>
    offers
      .filter(({ command }) => command === wanted)
      .map(({ command, name }) => ({ value: { command }, name }))
  const adopted = offersOf('adopt')
  const skips = (one: { value: { command: Command } }) => one.value.command === 'skip'
  const above = known >= 0 || adopted.length > 0 ? adopted : named.filter(skips)
  const below = named.filter((one) => !above.includes(one))
  return {
    choices: [...above, ...answers, { separator: '----' }, ...offersOf('again'), ...below],
    initial: known >= 0 ? known + above.length : 0,
  }
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
    known === undefined
      ? -1
      : known.length === all.length
        ? 0
        : known.length === 0
          ? choices.length - 1
          : 1
  for (;;) {
    const said = await prompts.choose<StepReply | 'some'>({
      message: withRemark(words.choose, asked),
      typing: {
        help: say.walk.choiceHelp,
        read: (text) => answerNamed(text, choices) ?? readRequest(text, asked.offered, say),
      },
      ...around<StepReply | 'some'>(choices, before, asked, say),
    })
    if (said !== 'some') return said
    const ticked = await prompts.tick({ message: words.tickTitle, items, ticked: known ?? [] })
    if (ticked.length > 0) return { raw: ticked }
  }
}
