/** What stands in a typed line where a pasted text began a new one. */
export const lineMark = '⏎'

/** Where keys go: into a line of text, or to a list of choices. */
export type Place = 'line' | 'choice'

/** Keys as they may be passed on, and whether a pasted text was held back. */
export interface Read {
  keys: string
  dropped: boolean
}

const begins = '\x1b[200~'
const ends = '\x1b[201~'
const breaks = /\r\n|[\r\n\v\f\u{85}\u{2028}\u{2029}]/gu
// eslint-disable-next-line no-control-regex -- the keys of a terminal are what is looked for
const escapes = /\x1b(?:\[[\d;?]*[ -/]*[@-~]|O.|.)/gu
const controls = /\p{Cc}/gu

/**
 * Tells what is pasted from what is typed, so that the ends of pasted lines do not answer questions. A terminal that
 * marks pastes is believed; from another one a paste is known by coming in one piece with ends of lines in the middle,
 * which no hand can type. In a line, a new line becomes a mark, and what a paste ends with is no Enter where the
 * terminal marks it; among choices nothing of a paste is taken.
 */
export class PasteReader {
  #isPasting = false
  /** The beginning of what may become a mark of the terminal. */
  #held = ''
  /** Ends of lines that count only when more follows. */
  #pending = ''

  read(chunk: string, place: Place): Read {
    const read: Read = { keys: '', dropped: false }
    let rest = this.#held + chunk
    this.#held = ''
    for (;;) {
      const mark = this.#isPasting ? ends : begins
      const at = rest.indexOf(mark)
      if (at < 0) break
      this.#take(rest.slice(0, at), place, read)
      rest = rest.slice(at + mark.length)
      this.#isPasting = !this.#isPasting
      this.#pending = ''
    }
    const held = heldOf(rest, this.#isPasting ? ends : begins)
    this.#held = rest.slice(rest.length - held)
    this.#take(rest.slice(0, rest.length - held), place, read)
    return read
  }

  #take(text: string, place: Place, read: Read): void {
    if (text === '') return
    if (!this.#isPasting && !looksPasted(text, place)) read.keys += text
    else if (place === 'choice') read.dropped = true
    else if (this.#isPasting) read.keys += this.#lines(text)
    else read.keys += oneEnter(text)
  }

  /** Breaks become marks as soon as something follows them. */
  #lines(text: string): string {
    const all = this.#pending + plain(text)
    const kept = all.replace(new RegExp(`${lineMark}+$`, 'u'), '')
    this.#pending = all.slice(kept.length)
    return kept
  }
}

/** Several lines in one piece; among choices also one whole line, which nobody types in one piece with its Enter. */
function looksPasted(text: string, place: Place): boolean {
  const typed = text.replaceAll(escapes, '')
  const inner = typed.replace(/[\r\n]+$/u, '')
  if (/[\r\n]+[^\r\n]*[^\s\p{Cc}]/u.test(inner)) return true
  return place === 'choice' && inner !== typed && /[^\s\d\p{Cc}]{2}/u.test(inner)
}

/** A paste without marks ends as it would have been typed. */
function oneEnter(text: string): string {
  const inner = text.replace(/[\r\n]+$/u, '')
  return plain(inner) + (inner === text ? '' : '\r')
}

function plain(text: string): string {
  return text
    .replaceAll(breaks, lineMark)
    .replaceAll('\t', ' ')
    .replaceAll(escapes, '')
    .replaceAll(controls, '')
}

/** How much of the end may be the beginning of a mark. Escape alone is a key, unless something is being pasted. */
function heldOf(text: string, mark: string): number {
  const shortest = mark === ends ? 1 : 2
  for (let length = Math.min(mark.length - 1, text.length); length >= shortest; length -= 1)
    if (text.endsWith(mark.slice(0, length))) return length
  return 0
}
