/** Which lines of two texts have no counterpart in the other: the longest common run is what they share. */
export function differingLines(
  a: readonly string[],
  b: readonly string[],
): { a: Set<number>; b: Set<number> } {
  const length = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  )
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i]![j] =
        a[i] === b[j]
          ? length[i + 1]![j + 1]! + 1
          : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
    }
  }
  const only = { a: new Set<number>(), b: new Set<number>() }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1]
    else if (j >= b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!))
      only.a.add(i++)
    else only.b.add(j++)
  }
  return only
}

/** The lines around the chosen ones, with `…` where some are left out. */
export function excerpt(lines: readonly string[], chosen: ReadonlySet<number>): string {
  const near = lines.map((_, n) => [n - 1, n, n + 1].some((one) => chosen.has(one)))
  const shown = lines.flatMap((line, n) => {
    if (near[n]) return [line]
    return n === 0 || near[n - 1] ? ['…'] : []
  })
  while (shown.at(-1)?.trim() === '') shown.pop()
  return shown.join('\n')
}
