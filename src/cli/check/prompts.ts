import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import type { Context } from '../context.ts'
import { painter } from '../../export/text/painter.ts'
import { interruption } from './interrupted.ts'
import { promptText, type Question } from './prompt-text.ts'
import { themeFor } from './theme.ts'

export type Choice<Value> = { value: Value; name: string } | { separator: string }

/**
 * The ways of asking. Texts may hold anything from files: they are made visible here, and prompts leave the screen
 * when they are answered. Each throws an Interrupted.
 */
export interface Prompts {
  choose: <Value>(
    question: Question & { choices: readonly Choice<Value>[]; initial?: number },
  ) => Promise<Value>
  tick: (
    question: Question & {
      items: readonly { id: string; title: string }[]
      ticked: readonly string[]
    },
  ) => Promise<readonly string[]>
  /** `refuse` says what is wrong with a text; it is then there to be mended. */
  type: (question: Question & { refuse: (text: string) => string | undefined }) => Promise<string>
  close: () => void
}

/** Opens the dialogue. Only here is inquirer loaded; the caller has seen that there is a terminal. */
export async function openPrompts(context: Context): Promise<Prompts> {
  const { default: inquirer } = await import('inquirer')
  const { environment, say, colour } = context
  const { stdin, stdout } = environment
  const paint = painter(colour)
  const ending = new AbortController()
  const stopListening = environment.onSignal((signal) => ending.abort(signal))
  const prompt = inquirer.createPromptModule({
    input: stdin as unknown as NodeJS.ReadableStream,
    output: stdout as NodeJS.WritableStream,
    signal: ending.signal,
    clearPromptOnDone: true,
  })

  /** inquirer leaves a prompt pending for ever when its input ends (Ctrl-D); only the paused input tells. */
  async function untilEnd<Value>(asked: () => Promise<{ value: Value }>): Promise<Value> {
    let pending = true
    const paused = () =>
      setImmediate(() => {
        if (!pending) return
        // Back from the background (Ctrl-Z, fg) the terminal is raw again and only has to go on.
        if ((stdin as { isRaw?: boolean }).isRaw === true) stdin.resume()
        else ending.abort('end of input')
      })
    stdin.on('pause', paused)
    try {
      return (await asked()).value
    } catch (error) {
      throw interruption(error, ending.signal)
    } finally {
      pending = false
      stdin.off('pause', paused)
      // Once it was in the background, inquirer takes the input for paused, and it would keep the process alive.
      stdin.pause()
    }
  }

  return {
    async choose({ choices, initial, ...question }) {
      const names = choices.map((choice, index) =>
        'separator' in choice
          ? { type: 'separator' as const, separator: paint(visible(choice.separator), 'muted') }
          : { value: index, name: visible(choice.name), short: '' },
      )
      const index = await untilEnd<number>(() =>
        prompt<{ value: number }>({
          type: 'select',
          name: 'value',
          message: promptText(question, context.width, paint),
          choices: names,
          default: initial,
          loop: false,
          pageSize: pageSize(stdout),
          theme: themeFor(paint, say, 'choose'),
        }),
      )
      const chosen = choices[index]!
      if ('separator' in chosen) throw new Error('a separator was chosen')
      return chosen.value
    },
    async tick({ items, ticked, ...question }) {
      return untilEnd<string[]>(() =>
        prompt<{ value: string[] }>({
          type: 'checkbox',
          name: 'value',
          message: promptText(question, context.width, paint),
          choices: items.map(({ id, title }) => ({
            value: id,
            name: visible(title),
            checked: ticked.includes(id),
          })),
          loop: false,
          pageSize: pageSize(stdout),
          shortcuts: { all: 'a', invert: null },
          theme: themeFor(paint, say, 'tick'),
        }),
      )
    },
    async type({ refuse, ...question }) {
      return untilEnd<string>(() =>
        prompt<{ value: string }>({
          type: 'input',
          name: 'value',
          // On a line of its own what is typed has the whole width.
          message: `${promptText(question, context.width, paint)}\n>`,
          validate: (text: string) => {
            const problem = refuse(text)
            return problem === undefined || wrap(visible(problem), context.width).join('\n')
          },
          theme: themeFor(paint, say, 'choose'),
        }),
      )
    },
    close: stopListening,
  }
}

/** Lines of a list, so that the whole prompt stays on the screen: what has scrolled away cannot be redrawn. */
function pageSize(stdout: { rows?: number } | object): number {
  const rows = 'rows' in stdout && stdout.rows ? stdout.rows : 24
  return Math.max(4, Math.min(16, rows - 8))
}
