import type { Archive } from './zip.ts'
import { xlsxLimits as limits } from './limits.ts'
import { tooBig } from './refusal.ts'
import { readXml } from './xml.ts'

/** Collects what stands in the `<t>` of a text, its runs put together, without the readings of kanji. */
export class TextCollector {
  #words = ''
  #isInside = false
  #isReading = false

  open(name: string): void {
    if (name === 't') this.#isInside = true
    if (name === 'rPh') this.#isReading = true
  }

  close(name: string): void {
    if (name === 't') this.#isInside = false
    if (name === 'rPh') this.#isReading = false
  }

  /** `at`: the part or the cell, for what is too long. */
  text(words: string, at: string): void {
    if (!this.#isInside || this.#isReading) return
    this.#words += words
    if (this.#words.length > limits.text) throw tooBig('text', limits.text, at)
  }

  take(): string {
    const words = unescape(this.#words)
    this.#words = ''
    return words
  }
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescape(words: string): string {
  return words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** The texts that cells name by their number. */
export function readSharedTexts(archive: Archive, part: string): string[] {
  const texts: string[] = []
  const collector = new TextCollector()
  readXml(part, archive.part(part), {
    open: (name) => collector.open(name),
    text: (words) => collector.text(words, part),
    close: (name) => {
      collector.close(name)
      if (name !== 'si') return
      texts.push(collector.take())
      if (texts.length > limits.strings) throw tooBig('strings', limits.strings, part)
    },
  })
  return texts
}
