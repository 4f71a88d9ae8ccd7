/**
 * The nearest of some known words to a misspelt one, or nothing when none is near: one edit for every three characters.
 * Full-width forms count as their ASCII ones; between equally near words the first is taken.
 */
export function suggest(seen: string, known: readonly string[]): string | undefined {
  const word = seen.normalize('NFKC').trim().toLowerCase()
  let best: { candidate: string; edits: number } | undefined
  for (const candidate of known) {
    const edits = distance(word, candidate.toLowerCase())
    if (edits <= Math.floor(candidate.length / 3) && edits < (best?.edits ?? Infinity)) {
      best = { candidate, edits }
    }
  }
  return best?.candidate
}

const mostWords = 50

/**
 * Suggestions for many words of one file. Beyond the first 50 different ones it has none to offer: so many are no slips,
 * and a file made of nothing else must not take minutes.
 */
export function suggester(known: readonly string[]): (seen: string) => string | undefined {
  const offered = new Map<string, string | undefined>()
  return (seen) => {
    if (!offered.has(seen) && offered.size < mostWords) offered.set(seen, suggest(seen, known))
    return offered.get(seen)
  }
}

/** Edit distance in which swapping two neighbours is one edit (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8) return Infinity
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : Infinity
      row.push(Math.min(replaced, swapped, last[j]! + 1, row[j - 1]! + 1))
    }
    before = last
    last = row
  }
  return last[b.length]!
}
