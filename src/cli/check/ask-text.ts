import type { Indicator } from '../../checklist/shape/indicator.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { limits } from '../../record/line.ts'
import type { Prompts } from './prompts.ts'
import { readCommand } from './words.ts'

/** Asks for the note that goes with the answer. Enter alone leaves it as it was; '' when it is to be removed. */
export async function askNote(
  prompts: Prompts,
  before: string | undefined,
  say: Catalogue,
): Promise<string | undefined> {
  const words = say.check
  const text = await askText(
    prompts,
    words.noteTitle,
    before === undefined ? words.noteKeys : words.noteKeptKeys,
    say,
  )
  if (text === '') return before
  return readCommand(text, ['skip'], say) ? '' : text
}

/** Asks why an indicator does not apply; undefined when the person went back. */
export async function askReason(
  prompts: Prompts,
  { notApplicable }: Indicator,
  before: string | undefined,
  say: Catalogue,
): Promise<string | undefined> {
  const words = say.check
  const title = notApplicable === 'with-reason' ? words.reasonTitle : words.reasonOptional
  const mayBeEmpty = notApplicable !== 'with-reason' || before !== undefined
  const known = before ? `\n${words.known({ value: before })}` : ''
  const text = await askText(
    prompts,
    title + known,
    mayBeEmpty ? words.reasonOptionalKeys : words.reasonKeys,
    say,
  )
  if (readCommand(text, ['back'], say)) return undefined
  return text === '' ? (mayBeEmpty ? (before ?? '') : undefined) : text
}

async function askText(
  prompts: Prompts,
  message: string,
  hints: string,
  say: Catalogue,
): Promise<string> {
  const text = await prompts.type({
    message,
    hints,
    refuse: (typed) =>
      typed.length > limits.text ? say.cli.usage.tooLongText({ limit: limits.text }) : undefined,
  })
  return cleanText(text)
}

/** A typed text as it is recorded. Half of a character, which some input methods send, cannot be. */
export function cleanText(typed: string): string {
  return typed
    .trim()
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\u{fffd}')
}
