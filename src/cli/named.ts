/** The key whose name in the user's language, or whose own spelling, is this word: `小学` and `primary` alike. */
export function keyNamed<Key extends string>(
  word: string,
  names: Readonly<Record<Key, string>>,
): Key | undefined {
  const wanted = word.trim().toLowerCase()
  const keys = Object.keys(names) as Key[]
  return keys.find((key) => key === wanted || names[key].toLowerCase() === wanted)
}

/** `小学 primary`, for a list of what may be written. */
export function namedKeys<Key extends string>(names: Readonly<Record<Key, string>>): string[] {
  return Object.entries<string>(names).map(([key, name]) => `${name} ${key}`)
}
