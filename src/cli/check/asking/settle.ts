import { dateOfStamp } from '../../../civil/clock.ts'
import type { AnswerEntry, Draft, FactEntry, WithdrawEntry } from '../../../record/entry.ts'
import { goElsewhere, type Surroundings } from './surroundings.ts'
import type { Choice } from '../../prompts/prompts.ts'
import type { Reply } from './reply.ts'
import { versionText, type Version } from '../showing/versions.ts'
import { readCommand, type Command } from './words.ts'

/** What a person wants of two answers that did not see each other. */
export type Settled<E> =
  | { readonly kind: 'version'; readonly entry: E }
  | { readonly kind: 'anew' }
  | Extract<Reply, { kind: 'skip' | 'back' | 'stop' | 'jump' | 'filter' }>

const commands = ['skip', 'back', 'contents', 'find', 'stop'] as const satisfies readonly Command[]

/** Lets a person choose one of the versions, or answer anew. */
export async function settle<E extends { by: string; at: string }>(
  around: Surroundings,
  versions: readonly Version<E>[],
): Promise<Settled<E>> {
  const { prompts, say } = around
  const choices: Choice<Settled<E> | { kind: 'command'; command: Command }>[] = [
    ...versions.map((version) => ({
      value: { kind: 'version' as const, entry: version.entry },
      name: versionText(version, say),
    })),
    { value: { kind: 'anew' }, name: say.walk.settleAnew },
    { separator: '----' },
    ...commands.map((command) => ({
      value: { kind: 'command' as const, command },
      name: say.check.actions[command],
    })),
  ]
  for (;;) {
    const chosen = await prompts.choose({
      message: say.walk.settle,
      choices,
      typing: {
        help: say.walk.choiceHelp,
        read: (text) => {
          const command = readCommand(text, commands, say)
          return command && { kind: 'command' as const, command }
        },
      },
    })
    if (chosen.kind !== 'command') return chosen
    const { command } = chosen
    if (command === 'skip' || command === 'back' || command === 'stop') return { kind: command }
    const elsewhere = await goElsewhere(around, { command })
    if (elsewhere) return elsewhere
  }
}

/** The chosen version said once more, by who settled it: what was seen, and when, stays. */
export function restated(
  { n: _n, at, hash: _hash, ...entry }: AnswerEntry | WithdrawEntry,
  by: string,
): Draft<AnswerEntry> | Draft<WithdrawEntry> {
  if (entry.type === 'withdraw') return { ...entry, by }
  return { ...entry, observedOn: entry.observedOn ?? dateOfStamp(at), by }
}

export function restatedFact(
  { n: _n, at: _at, hash: _hash, ...entry }: FactEntry,
  by: string,
): Draft<FactEntry> {
  return { ...entry, by }
}
