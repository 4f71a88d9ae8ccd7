/** `1 day`, `2 days`; `several` only where an s will not do. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

/** A sentence to append after a wrong word; nothing where nothing is like it. */
export function didYouMean(suggestion: string): string {
  return suggestion && ` Did you mean "${suggestion}"?`
}
