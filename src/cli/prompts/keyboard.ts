import { PassThrough, type Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { lineMark, PasteReader, type Place } from './pastes.ts'

/** A terminal that is asked to, sends marks around what is pasted. */
export const marksPastes = '\x1b[?2004h'
export const marksNoPastes = '\x1b[?2004l'

/** A longer piece may be the beginning of a paste, whose next piece is then awaited for so many milliseconds. */
const longPiece = 256
const patience = 50

// eslint-disable-next-line no-control-regex -- these keys are what is looked for
const endsDialogue = /\x03|[\r\n]\x04/u

type Terminal = Readable & { isTTY?: boolean; isRaw?: boolean; setRawMode?: (raw: boolean) => void }

/** What is listened to at the moment. */
export interface Ear {
  place: Place
  /** Called when something was pasted where nothing can be. */
  dropped?: () => void
  /** Keys that are called by themselves, without Enter, before anybody else sees them. */
  called?: (key: string) => boolean
}

/** The keys of a terminal as a prompt may see them: as they were typed, with pastes made harmless. */
export class Keyboard extends PassThrough {
  readonly isTTY: boolean | undefined
  ear: Ear = { place: 'line' }
  #wantsToEnd = false
  readonly #terminal: Terminal
  readonly #decoder = new StringDecoder('utf8')
  readonly #pastes = new PasteReader()
  /** An Enter that may be the end of a pasted line. */
  #late: NodeJS.Timeout | undefined
  readonly #heard = (chunk: Buffer | string) => this.#hear(chunk)
  readonly #over = () => this.end()

  constructor(terminal: Readable) {
    super()
    this.#terminal = terminal
    this.isTTY = this.#terminal.isTTY
    terminal.pause()
    terminal.on('data', this.#heard)
    terminal.on('end', this.#over)
    // A terminal that is gone says so by an error.
    terminal.on('error', this.#over)
  }

  get isRaw(): boolean | undefined {
    return this.#terminal.isRaw
  }

  /**
   * Whether somebody has pressed Ctrl-C, or Ctrl-D behind an Enter. The prompt of that moment may just have been
   * answered, and hears nothing of it.
   */
  get wantsToEnd(): boolean {
    return this.#wantsToEnd
  }

  setRawMode(raw: boolean): this {
    this.#terminal.setRawMode?.(raw)
    return this
  }

  override pause(): this {
    this.#terminal.pause()
    return super.pause()
  }

  override resume(): this {
    this.#terminal.resume()
    return super.resume()
  }

  close(): void {
    clearTimeout(this.#late)
    this.#terminal.off('data', this.#heard)
    this.#terminal.off('end', this.#over)
    this.#terminal.off('error', this.#over)
    this.#terminal.pause()
  }

  #hear(chunk: Buffer | string): void {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk)
    const { place, called } = this.ear
    if (called?.(text)) return
    const { keys, dropped } = this.#pastes.read(text, place)
    if (endsDialogue.test(keys)) this.#wantsToEnd = true
    if (dropped) this.ear.dropped?.()
    const before = this.#late === undefined ? '' : lineMark
    clearTimeout(this.#late)
    this.#late = undefined
    if (place === 'line' && text.length >= longPiece && keys.endsWith('\r')) {
      this.write(before + keys.slice(0, -1))
      this.#late = setTimeout(() => {
        this.#late = undefined
        this.write('\r')
      }, patience)
    } else if (before + keys !== '') this.write(before + keys)
  }
}
