import type { Path } from './yaml/node.ts'

/** A value of which anything may be absent: what did not fit its schema. Items of a list keep their numbers. */
export type Legible<Value> = Value extends readonly (infer Item)[]
  ? readonly (Legible<Item> | undefined)[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Legible<Value[Key]> | undefined }
    : Value

/** Takes everything at these paths out of a value, in place. */
export function leaveOut<Value>(value: Value, paths: readonly Path[]): Legible<Value> | undefined {
  const holder = { value } as { value: Value | undefined }
  for (const path of paths) remove(holder, ['value', ...path])
  return holder.value as Legible<Value> | undefined
}

function remove(from: unknown, path: Path): void {
  const last = path.at(-1)!
  const container = path.slice(0, -1).reduce(child, from)
  if (Array.isArray(container)) {
    if (Number(last) in container) container[Number(last)] = undefined
  } else if (typeof container === 'object' && container !== null) {
    delete (container as Record<string, unknown>)[last]
  }
}

function child(value: unknown, step: string | number): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
  return isThere ? (value as Record<string | number, unknown>)[step] : undefined
}
