import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { natural, oneOf, text } from './scalars.ts'

/** Kinds of schools, as a county's rules tell them apart: a teaching point (教学点) is no school of its own. */
export const schoolTypes = [
  'kindergarten',
  'teaching-point',
  'primary-school',
  'junior-school',
  'nine-year',
  'complete',
  'twelve-year',
  'senior-school',
  'vocational-school',
  'special-school',
] as const

export const ownerships = ['public', 'private'] as const

/** Urban, town and rural (城区、镇区、乡村), as education statistics tell them apart. */
export const areas = ['urban', 'town', 'rural'] as const

/** One line of a bureau's roster of schools (`schools.csv`), by column. */
export const rosterLine = mapping('roster', {
  code: text,
  name: text,
  /** Written as in `zicha.yaml`, parted by blanks. */
  stages: text,
  type: oneOf(schoolTypes),
  ownership: oneOf(ownerships),
  area: oneOf(areas),
  town: v.optional(text),
  group: v.optional(text),
  officer: v.optional(text),
  pupils: v.optional(natural),
})
