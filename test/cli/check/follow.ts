import { openDialogue, type Dialogue } from '../../support/dialogue.ts'

/** What to type, each at a prompt with this text. */
export type Script = readonly (readonly [about: string, keys: string])[]

export async function follow({ reply }: Pick<Dialogue, 'reply'>, script: Script): Promise<void> {
  for (const [about, keys] of script) await reply(about, keys)
}

/** Runs a command line to its end, in this process. */
export async function check(
  cwd: string,
  script: Script,
  argv: readonly string[] = ['check', 'lantern'],
): Promise<{ code: number; text: string }> {
  const dialogue = openDialogue(argv, { cwd })
  await follow(dialogue, script)
  const code = await dialogue.code
  return { code, text: await dialogue.screen.settled() }
}

/** The facts of the lantern checklist, answered. */
export const facts: Script = [
  ['第 1/2 项', '50⏎'],
  ['时点和口径', '⏎'],
  ['第 2/2 项', '↓↓⏎'],
]
