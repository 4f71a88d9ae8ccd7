import * as v from 'valibot'
import { parseCivilDate } from '../../civil/date.ts'

/*
 * Every YAML scalar arrives as text, so that `1.10` stays `1.10` and ID numbers keep all digits;
 * these schemas convert it. A message given here is the id of a rule in the catalogue.
 */

/** Text of at least one visible character. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty-text'))

/** ASCII identifier: it becomes part of file names and keys, so nothing else is allowed. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'bad-id'))

/** Of a checklist or an overlay; it becomes part of file names. */
export const edition = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/, 'bad-edition'),
)

export const flag = v.pipe(
  v.string(),
  v.picklist(['true', 'false'], 'not-a-boolean'),
  v.transform((word) => word === 'true'),
)

/** A plain decimal number: no exponent, no thousands separator, no full-width digits. */
export const decimal = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,15}(\.\d{1,10})?$/, 'not-a-number'),
  v.transform(Number),
)

export const natural = v.pipe(
  v.string(),
  v.regex(/^\d{1,15}$/, 'not-a-whole-number'),
  v.transform(Number),
)

/** A real day of the calendar, `YYYY-MM-DD`. */
export const civilDate = v.pipe(
  v.string(),
  v.check((written) => parseCivilDate(written) !== undefined, 'bad-date'),
)

export const year = v.pipe(v.string(), v.regex(/^(19|20|21)\d\d$/, 'bad-year'), v.transform(Number))

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, 'not-one-of')
}

/** A mapping from identifiers to something. */
export function mapOf<Schema extends v.GenericSchema>(schema: Schema) {
  return v.record(id, schema)
}
