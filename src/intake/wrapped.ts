import type { Raw } from '../checklist/answer/kind.ts'
import { stages } from '../checklist/stage.ts'
import { isMap, type PlainMap } from './mistake.ts'

/** `{ value: … }` or `{ notApplicable: … }`, possibly with more of these words and nothing else; a value alone is put so. */
export function wrappedIn(given: Raw, words: readonly string[]): PlainMap {
  return saysValue(given) && strangeIn(given, words).length === 0 ? given : { value: given }
}

/** The words beside a value that are none of these; a mapping that is itself a value has none. */
export function strangeIn(given: Raw, words: readonly string[]): string[] {
  return saysValue(given) ? Object.keys(given).filter((key) => !words.includes(key)) : []
}

function saysValue(given: Raw): given is PlainMap {
  return isMap(given) && (Object.hasOwn(given, 'value') || Object.hasOwn(given, 'notApplicable'))
}

/** Whether a value is written stage by stage. */
export function isStaged(value: Raw): value is PlainMap {
  return (
    isMap(value) && Object.keys(value).some((key) => (stages as readonly string[]).includes(key))
  )
}
