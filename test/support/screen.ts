import xterm from '@xterm/headless'

/** A wait that fails says what was on the screen, instead of hanging until somebody stops the test. */
const patience = 20_000

/** What a person sees: the output of a program as text, with all that has scrolled away above it. */
export class Screen {
  readonly #terminal: InstanceType<typeof xterm.Terminal>
  readonly #watchers = new Set<() => void>()
  #over: string | undefined
  #cursorIsVisible = true
  #sent = ''

  constructor(columns: number, rows: number) {
    this.#terminal = new xterm.Terminal({
      cols: columns,
      rows,
      scrollback: 10_000,
      allowProposedApi: true,
    })
    for (const [final, visible] of [['h', true] as const, ['l', false] as const]) {
      this.#terminal.parser.registerCsiHandler({ prefix: '?', final }, (params) => {
        if (params.includes(25)) this.#cursorIsVisible = visible
        return false
      })
    }
  }

  write(data: string): void {
    this.#sent += data
    this.#terminal.write(data, () => this.#changed())
  }

  /** Nothing more will come, for this reason: whoever still waits is told. */
  end(reason: string): void {
    this.#terminal.write('', () => {
      this.#over = reason
      this.#changed()
    })
  }

  /** The text when everything that was written until now has been drawn. */
  settled(): Promise<string> {
    return new Promise((resolve) => this.#terminal.write('', () => resolve(this.text())))
  }

  /** All lines from the first one, without spaces at their ends and empty lines after the last. */
  text(): string {
    const lines = this.#lines().map((line) => line.translateToString(true).trimEnd())
    return lines.join('\n').trimEnd()
  }

  /** Whether the terminal had to break a line: it knows nothing of words and punctuation. */
  brokeLines(): boolean {
    return this.#lines().some((line) => line.isWrapped)
  }

  /** Every byte that came, with what a person does not see. */
  get sent(): string {
    return this.#sent
  }

  get cursorIsVisible(): boolean {
    return this.#cursorIsVisible
  }

  /** Resolves with the text as soon as it is as wanted. */
  waitFor(wanted: string | ((text: string) => boolean), called = String(wanted)): Promise<string> {
    const isWanted = typeof wanted === 'string' ? (text: string) => text.includes(wanted) : wanted
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(late)
        this.#watchers.delete(look)
      }
      const fail = (why: string): void => {
        leave()
        reject(new Error(`waited for “${called}”, ${why}; the screen:\n${this.text()}`))
      }
      const look = (): void => {
        const text = this.text()
        if (isWanted(text)) {
          leave()
          resolve(text)
        } else if (this.#over !== undefined) fail(this.#over)
      }
      const late = setTimeout(() => fail('in vain'), patience)
      this.#watchers.add(look)
      look()
    })
  }

  /**
   * A prompt takes keys, and this text stands in it or right above it. One that has been answered leaves the
   * screen, so that there is never more than one.
   */
  waitForPrompt(about: string): Promise<string> {
    return this.waitFor((text) => {
      const prompt = `\n${text}`.lastIndexOf('\n? ')
      return (
        prompt >= 0 && text.slice(Math.max(0, text.lastIndexOf('\n\n', prompt))).includes(about)
      )
    }, about)
  }

  #lines() {
    const { active } = this.#terminal.buffer
    return Array.from({ length: active.length }, (_, n) => active.getLine(n)!)
  }

  #changed(): void {
    for (const look of this.#watchers) look()
  }
}
