/** The name of a workbook without its ending, and the how-manieth copy of it this is; 0 for itself. */
export function copyIn(file: string, copyEnd: string): { original: string; nth: number } {
  const bare = file.replace(/\.xls[xm]?$/i, '')
  const at = bare.lastIndexOf(copyEnd)
  const number = at > 0 ? /^(?:-(\d+))?$/.exec(bare.slice(at + copyEnd.length)) : null
  if (!number) return { original: bare, nth: 0 }
  return { original: bare.slice(0, at), nth: Number(number[1] ?? 1) }
}

/**
 * What lies in one folder beside a marked copy of it, by name, with the name of its last copy: whoever mends, mends the
 * copy, and the file it was made of would be complained of for ever.
 */
export function replacedByCopies(
  files: readonly string[],
  copyEnd: string,
): ReadonlyMap<string, string> {
  const last = new Map<string, { file: string; nth: number }>()
  for (const file of files) {
    const { original, nth } = copyIn(file, copyEnd)
    if (nth > (last.get(original)?.nth ?? 0)) last.set(original, { file, nth })
  }
  return new Map(
    files.flatMap((file) => {
      const copy = last.get(copyIn(file, copyEnd).original)
      return copy === undefined || copy.file === file ? [] : [[file, copy.file] as const]
    }),
  )
}
