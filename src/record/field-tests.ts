import { isChinaStamp } from '../civil/clock.ts'
import { parseCivilDate } from '../civil/date.ts'

export type Fields = Readonly<Record<string, unknown>>
export type FieldTest = (value: unknown) => boolean
/** By field: what it must be. */
export type FieldTests = Readonly<Record<string, FieldTest>>

export const isText: FieldTest = (value) => typeof value === 'string'
export const isCount: FieldTest = (value) => Number.isSafeInteger(value) && Number(value) >= 0
export const isStamp: FieldTest = (value) => typeof value === 'string' && isChinaStamp(value)
export const isDate: FieldTest = (value) =>
  typeof value === 'string' && parseCivilDate(value) !== undefined
/** Without `/`, so that no id can look like the key of an id and a stage. */
export const isId: FieldTest = (value) =>
  typeof value === 'string' && /^[A-Za-z0-9][\w.-]*$/.test(value)
/** `checklist/indicator`: where an answer given to another checklist came from. */
export const isVia: FieldTest = (value) =>
  typeof value === 'string' && value.split('/').length === 2 && value.split('/').every(isId)
export const isHash: FieldTest = (value) =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
export const isAnything: FieldTest = (value) => value !== undefined

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const maybe =
  (test: FieldTest): FieldTest =>
  (value) =>
    value === undefined || test(value)

export const listOf =
  (test: FieldTest): FieldTest =>
  (value) =>
    Array.isArray(value) && value.every(test)

export const oneOf =
  (words: readonly string[]): FieldTest =>
  (value) =>
    (words as readonly unknown[]).includes(value)

/** A mapping that has these fields; others are let through. */
export const having =
  (tests: FieldTests): FieldTest =>
  (value) =>
    isFields(value) && wrongField(value, tests) === undefined

/** The first field that is missing or not what it should be; undefined if all is well. */
export function wrongField(fields: Fields, tests: FieldTests): string | undefined {
  for (const key in tests) if (!tests[key]!(fields[key])) return key
  return undefined
}

/** What every line after the header has. */
export const everyEntry = { type: isText, n: isCount, at: isStamp, by: isText }
export const isEvidence = listOf(isPiece)

/** A file has a path and a hash; paper has neither, and needs its title. */
function isPiece(value: unknown): boolean {
  if (!isFields(value)) return false
  const { path, sha256, title, dated } = value
  const isFile = isText(path) && isText(sha256)
  const isPaper = path === undefined && sha256 === undefined && isText(title)
  return (isFile || isPaper) && maybe(isText)(title) && maybe(isDate)(dated)
}
