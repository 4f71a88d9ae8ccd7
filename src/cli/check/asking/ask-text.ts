import type { Indicator } from '../../../checklist/shape/indicator.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import { limits } from '../../../record/limits.ts'
import type { Prompts } from '../../prompts/prompts.ts'
import { readCommand, readSign, type Command } from './words.ts'

/** Asks for the note that goes with the answer. Enter alone leaves it as it was; '' when it is to be removed. */
export async function askNote(
  prompts: Prompts,
  before: string | undefined,
  say: Catalogue,
): Promise<string | undefined> {
  const words = say.check
  const hints = before ? words.noteKeptKeys : words.noteKeys
  const text = await askText(prompts, words.noteTitle, before, hints, say)
  if (text === '') return before
  return readSign(text) === 'remove' ? '' : text
}

/** Asks why an indicator does not apply; undefined when the person went back. */
export async function askReason(
  prompts: Prompts,
  { notApplicable }: Indicator,
  before: string | undefined,
  say: Catalogue,
): Promise<string | undefined> {
  const words = say.check
  const needed = notApplicable === 'with-reason'
  const title = needed ? words.reasonTitle : words.reasonOptional
  const mayBeEmpty = !needed || Boolean(before)
  const hints = mayBeEmpty ? words.reasonOptionalKeys : words.reasonKeys
  const text = await askText(prompts, title, before, hints, say)
  if (readSign(text) === 'back') return undefined
  return text === '' ? (mayBeEmpty ? (before ?? '') : undefined) : text
}

async function askText(
  prompts: Prompts,
  title: string,
  before: string | undefined,
  hints: readonly string[],
  say: Catalogue,
): Promise<string> {
  for (;;) {
    const text = await prompts.type({
      message: before ? `${title}\n${say.check.known({ value: before })}` : title,
      hints,
      prose: true,
      severalLines: true,
      refuse: (typed) =>
        typed.length > limits.text ? say.cli.usage.tooLongText({ limit: limits.text }) : undefined,
    })
    const cleaned = cleanText(text)
    if (await isMeant(prompts, cleaned, say)) return cleaned
  }
}

/** A text that is a command elsewhere, such as `b`, is asked about before it is taken as the words that it is. */
export async function isMeant(prompts: Prompts, text: string, say: Catalogue): Promise<boolean> {
  // A word for stopping has been asked about already.
  const commands = (Object.keys(say.check.words) as Command[]).filter((word) => word !== 'stop')
  if (readSign(text) || !/[\p{L}\p{N}]/u.test(text) || !readCommand(text, commands, say))
    return true
  return prompts.choose({
    message: say.walk.reallyWords({ text }),
    choices: [
      { value: false, name: say.walk.writeAnew },
      { value: true, name: say.walk.asWords({ text }) },
    ],
  })
}

/**
 * A typed text as it is recorded, without spaces around its lines and without empty ones. Half of a character, which
 * some input methods send, cannot be.
 */
export function cleanText(typed: string): string {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\u{fffd}')
}
