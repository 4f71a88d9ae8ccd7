import type { Journal } from './entry.ts'

/** The last line of a journal, as it is kept elsewhere to prove later that nothing was cut off. */
export interface Head {
  n: number
  hash: string
}

/** A head read from paper: a beginning of the hash, and the number if it was printed. */
export interface PrintedHead {
  n?: number
  hash: string
}

const printedLength = 16
const shortestLength = 12

export function headOf({ header, entries }: Journal): Head {
  return { n: entries.length, hash: entries.at(-1)?.hash ?? header.hash }
}

/** The journals whose last line no other journal has seen, by hash: parents of whoever writes next. */
export function openEnds(journals: readonly Journal[]): Journal[] {
  const seen = new Set(journals.flatMap(({ header }) => header.parents.map(({ hash }) => hash)))
  return journals
    .filter((journal) => !seen.has(headOf(journal).hash))
    .sort((a, b) => (headOf(a).hash < headOf(b).hash ? -1 : 1))
}

/** `17:1f3a…`, the number and 16 digits. */
export function printHead({ n, hash }: Head): string {
  return `${n}:${hash.slice(0, printedLength)}`
}

/** One text for everything that was recorded: the heads that nobody has seen, joined by `+`; empty without journals. */
export function foldersHead(journals: readonly Journal[]): string {
  return openEnds(journals)
    .map((journal) => printHead(headOf(journal)))
    .join('+')
}

/**
 * The heads in a receipt: one or several joined by `+`, with or without the number, at least 12
 * digits each, in either case of letters. Undefined for anything else.
 */
export function parseReceipt(text: string): PrintedHead[] | undefined {
  const heads: PrintedHead[] = []
  for (const part of text.trim().toLowerCase().split('+')) {
    const found = /^(?:(\d{1,9}):)?([0-9a-f]+)$/.exec(part.trim())
    const hash = found?.[2] ?? ''
    if (!found || hash.length < shortestLength || hash.length > 64) return undefined
    heads.push(found[1] === undefined ? { hash } : { n: Number(found[1]), hash })
  }
  return heads
}

/** Whether a line with this number and hash is what was printed. */
export function isPrinted(printed: PrintedHead, line: Head): boolean {
  return (
    printed.hash.length >= shortestLength &&
    line.hash.startsWith(printed.hash) &&
    (printed.n === undefined || printed.n === line.n)
  )
}
