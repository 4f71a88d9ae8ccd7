import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import type { Context } from '../context.ts'
import type { Completion } from '../evidence-path.ts'
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
  type: (question: Question & Typing) => Promise<string>
  close: () => void
}

export interface Typing {
  /** Says what is wrong with a text; it is then there to be mended. */
  refuse: (text: string) => string | undefined
  /** Says something below while it is typed, such as what a number comes to. */
  preview?: (text: string) => string | undefined
  /** What Tab makes of a text, and what it might become. */
  complete?: (text: string) => Completion
}

/** Opens the dialogue. Only here is inquirer loaded; the caller has seen that there is a terminal. */
export async function openPrompts(context: Context): Promise<Prompts> {
  const { default: inquirer } = await import('inquirer')
  const { environment, say, colour } = context
  const { stdin, stdout } = environment
  const paint = painter(colour)
  const ending = new AbortController()
  const stopListening = environment.onSignal((signal) => ending.abort(signal))
  const streams = {
    input: stdin as unknown as NodeJS.ReadableStream,
    output: stdout as NodeJS.WritableStream,
    signal: ending.signal,
    clearPromptOnDone: true,
  }
  const prompt = inquirer.createPromptModule(streams)

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
    async type({ refuse, preview, complete, ...question }) {
      const { typedPrompt } = await import('./typed-prompt.ts')
      const laidOut = (text: string | undefined) =>
        text && wrap(visible(text, { newlines: true }), context.width).join('\n')
      const config = {
        // On a line of its own what is typed has the whole width.
        message: `${promptText(question, context.width, paint)}\n>`,
        refuse: (text: string) => {
          const problem = refuse(text)
          // What was typed stays, to be mended; who would rather begin anew is told how.
          return laidOut(problem && text ? say.marks.within(problem, say.walk.clearHint) : problem)
        },
        preview: (text: string) => laidOut(preview?.(text)),
        complete: (text: string) => {
          const { text: completed = text, candidates = [] } = complete?.(text) ?? {}
          return { text: completed, below: laidOut(shortList(candidates)) }
        },
        theme: themeFor(paint, say, 'choose'),
      }
      return untilEnd<string>(async () => ({ value: await typedPrompt(config, streams) }))
    },
    close: stopListening,
  }
}

/** What a text might become; more than a few only say that there are more. */
function shortList(names: readonly string[]): string {
  if (names.length < 2) return ''
  return [...names.slice(0, 8), ...(names.length > 8 ? ['…'] : [])].join('  ')
}

/** Lines of a list, so that the whole prompt stays on the screen: what has scrolled away cannot be redrawn. */
function pageSize(stdout: { rows?: number } | object): number {
  const rows = 'rows' in stdout && stdout.rows ? stdout.rows : 24
  return Math.max(4, Math.min(16, rows - 8))
}
