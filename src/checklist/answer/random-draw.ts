import { createHash } from 'node:crypto'

/** What a draw is made for; with the same roster it always draws the same. */
export interface DrawFor {
  /** Code of the subject. */
  subject: string
  round: string
  indicator: string
  stage: string | undefined
  /** 1 for the first draw of this answer, 2 when it is drawn again. */
  nth: number
}

/** SHA-256 of the names, one per line, as UTF-8. */
export function rosterDigest(names: readonly string[]): string {
  return sha256(names.map((name) => `${name}\n`).join(''))
}

/**
 * The seed of a draw: SHA-256 of these lines, each with a newline, as UTF-8: `zicha/draw@1`, code of the subject, round,
 * indicator, stage (empty without one), how-many-th draw, digest of the roster.
 */
export function drawSeed(
  { subject, round, indicator, stage, nth }: DrawFor,
  roster: string,
): string {
  const lines = ['zicha/draw@1', subject, round, indicator, stage ?? '', String(nth), roster]
  return sha256(lines.map((line) => `${line}\n`).join(''))
}

/**
 * Draws `size` of `of` things without putting back: their places from 0, in the order in which they were drawn.
 *
 * The numbers come from SHA-256 of `<seed>:<i>` for i = 0, 1, 2 …, each read as eight big-endian 32-bit words w. A number
 * below m is w mod m; a w from the last, incomplete run of m below 2³² is passed over, so that each is equally likely.
 * Step j (from 0) draws a number r below `of − j` and exchanges the places j and j + r of the row 0, 1, 2 …; the first
 * `size` places are drawn. Anyone can repeat that with pencil and a hash.
 */
export function drawPlaces(seed: string, of: number, size: number): number[] {
  const below = numbersFrom(seed)
  const row = Array.from({ length: of }, (_, place) => place)
  const drawn = Math.min(size, of)
  for (let step = 0; step < drawn; step++) {
    const other = step + below(of - step)
    ;[row[step], row[other]] = [row[other]!, row[step]!]
  }
  return row.slice(0, drawn)
}

function numbersFrom(seed: string): (limit: number) => number {
  const words = wordsFrom(seed)
  return (limit) => {
    const fair = 2 ** 32 - (2 ** 32 % limit)
    for (;;) {
      const word = words.next().value
      if (word < fair) return word % limit
    }
  }
}

function* wordsFrom(seed: string): Generator<number, never> {
  for (let block = 0; ; block++) {
    const bytes = createHash('sha256').update(`${seed}:${block}`).digest()
    for (let at = 0; at < bytes.length; at += 4) yield bytes.readUInt32BE(at)
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
