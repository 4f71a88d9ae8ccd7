/**
 * Remembers what was derived from an object for as long as the object lives: many rules ask the same of one file.
 * The object must not change afterwards, and nobody may change what is handed out.
 */
export function once<From extends object, Value>(
  derive: (from: From) => Value,
): (from: From) => Value {
  const made = new WeakMap<From, { value: Value }>()
  return (from) => {
    const known = made.get(from) ?? { value: derive(from) }
    made.set(from, known)
    return known.value
  }
}
