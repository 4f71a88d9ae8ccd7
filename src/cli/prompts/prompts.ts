import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import type { Context } from '../context.ts'
import type { Completion } from '../evidence-path.ts'
import { painter } from '../../export/text/painter.ts'
import { Keyboard } from './keyboard.ts'
import { lineMark } from './pastes.ts'
import { promptText, type Question } from './prompt-text.ts'
import { selectWith } from './select.ts'
import { isMeantAsWords, wishIn } from './spoken.ts'
import { themeFor } from './theme.ts'
import { untilEndOf } from './until-end.ts'

export type Choice<Value> = { value: Value; name: string } | { separator: string }

/**
 * The ways of asking. Texts may hold anything from files: they are made visible here, and prompts leave the screen
 * when they are answered. Each throws an Interrupted.
 */
export interface Prompts {
  choose: <Value>(
    question: Question & {
      choices: readonly Choice<Value>[]
      initial?: number
      typing?: TypingAtChoice<Value>
    },
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

/** What may be typed at a list instead of choosing from it. */
export interface TypingAtChoice<Value> {
  /** The choice that a typed text stands for, or whatever else it asks for. */
  read: (text: string) => Value | undefined
  /** Shown for a question mark. */
  help: string
}

export interface Typing {
  /** Says what is wrong with a text; it is then there to be mended. */
  refuse: (text: string) => string | undefined
  /** Says something below while it is typed, such as what a number comes to. */
  preview?: (text: string) => string | undefined
  /** What Tab makes of a text, and what it might become. */
  complete?: (text: string) => Completion
  /** Several lines may be pasted, and are returned as such; elsewhere they are refused. */
  severalLines?: true
  /**
   * Any words could be meant. A question mark alone shows how to go on, and a word for stopping is asked about; who
   * does stop gets a Stopped.
   */
  prose?: true
}

/**
 * Opens the dialogue. Only here is inquirer loaded; the caller has seen that there is a terminal. `keeps`: what was
 * answered before is kept when the person stops.
 */
export async function openPrompts(context: Context, { keeps = true } = {}): Promise<Prompts> {
  const { default: inquirer } = await import('inquirer')
  const { environment, say, colour, width, out } = context
  const { stdin, stdout } = environment
  const paint = painter(colour)
  const ending = new AbortController()
  const stopListening = environment.onSignal((signal) => ending.abort(signal))
  const keyboard = new Keyboard(stdin)
  const streams = {
    input: keyboard as unknown as NodeJS.ReadableStream,
    output: stdout as NodeJS.WritableStream,
    signal: ending.signal,
    clearPromptOnDone: true,
  }
  const prompt = inquirer.createPromptModule(streams)
  const untilEnd = untilEndOf(keyboard, stdout, ending)
  const laidOut = (text: string) => wrap(visible(text, { newlines: true }), width).join('\n')
  const tell = (text: string) => out.write(`${laidOut(text)}\n`)

  /** A line in the place of a list; undefined when the person would rather choose after all. */
  async function typedAtChoice<Value>(
    { typed, entered }: { typed: string; entered: boolean },
    { read, help }: TypingAtChoice<Value>,
  ): Promise<Value | undefined> {
    const isAside = (line: string) => ['', '?'].includes(line.normalize('NFKC').trim())
    const problemOf = (line: string) =>
      isAside(line) || read(line) !== undefined
        ? undefined
        : laidOut(say.walk.notAmongChoices({ seen: line.trim() }))
    let line = typed
    if (!entered || problemOf(typed) !== undefined) {
      const { typedPrompt } = await import('./typed-prompt.ts')
      const config = {
        message: `${promptText({ message: say.walk.typedAtChoice }, width, paint)}\n>`,
        initial: typed,
        refuse: problemOf,
        preview: () => undefined,
        complete: (text: string) => ({ text, below: undefined }),
        theme: themeFor(paint, say, 'choose'),
      }
      line = await untilEnd<string>({ place: 'line' }, async () => ({
        value: await typedPrompt(config, streams),
      }))
    }
    if (!isAside(line)) return read(line)
    if (line.trim() !== '') tell(help)
    return undefined
  }

  const choose: Prompts['choose'] = async ({ choices, initial, typing, ...question }) => {
    const names = choices.map((choice, index) =>
      'separator' in choice
        ? { type: 'separator' as const, separator: paint(visible(choice.separator), 'muted') }
        : { value: index, name: visible(choice.name), short: '' },
    )
    const run = () => {
      const asked = prompt<{ value: number }>({
        type: 'select',
        name: 'value',
        message: promptText(question, width, paint),
        choices: names,
        default: initial,
        loop: false,
        pageSize: pageSize(stdout),
        theme: themeFor(paint, say, typing ? 'chooseOrType' : 'choose'),
      })
      return { asked, close: () => asked.ui.close() }
    }
    const pasted = say.walk.pastedAtChoice
    for (;;) {
      const selected = await selectWith(untilEnd, run, { mayType: !!typing, pasted, tell })
      if ('index' in selected) {
        const chosen = choices[selected.index]!
        if ('separator' in chosen) throw new Error('a separator was chosen')
        return chosen.value
      }
      const value = await typedAtChoice(selected, typing!)
      if (value !== undefined) return value
    }
  }

  return {
    choose,
    async tick({ items, ticked, ...question }) {
      return untilEnd<string[]>({ place: 'choice' }, () =>
        prompt<{ value: string[] }>({
          type: 'checkbox',
          name: 'value',
          message: promptText(question, width, paint),
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
    async type({ refuse, preview, complete, severalLines, prose, ...question }) {
      const { typedPrompt } = await import('./typed-prompt.ts')
      const { pasteHelp, oneLineOnly, clearHint } = say.walk
      const proseHelp = say.walk.proseHelp({ keeps })
      const meant = (line: string) => line.replaceAll(lineMark, '\n')
      const wish = (line: string) => (prose ? wishIn(line, say) : undefined)
      const problemOf = (line: string) => {
        if (wish(line)) return undefined
        return !severalLines && line.includes(lineMark) ? oneLineOnly : refuse(meant(line))
      }
      const hints = [...(question.hints ?? []), ...(prose ? [say.check.hints.help] : [])]
      const config = {
        // On a line of its own what is typed has the whole width.
        message: `${promptText({ ...question, hints }, width, paint)}\n>`,
        refuse: (line: string) => {
          const problem = problemOf(line)
          // What was typed stays, to be mended; who would rather begin anew is told how.
          return problem && laidOut(line ? say.marks.within(problem, clearHint) : problem)
        },
        preview: (line: string) => {
          const words = preview?.(meant(line))
          return words && laidOut(words)
        },
        complete: (line: string) => {
          const { text = line, candidates = [] } = complete?.(line) ?? {}
          return { text, below: laidOut(shortList(candidates)) }
        },
        theme: themeFor(paint, say, 'choose'),
      }
      for (;;) {
        const line = await untilEnd<string>({ place: 'line' }, async () => ({
          value: await typedPrompt(config, streams),
        }))
        const wanted = wish(line)
        if (wanted === 'help') tell(severalLines ? `${proseHelp}\n${pasteHelp}` : proseHelp)
        else if (wanted === undefined || (await isMeantAsWords(choose, line.trim(), say)))
          return meant(line)
      }
    },
    close: () => {
      keyboard.close()
      stopListening()
    },
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
