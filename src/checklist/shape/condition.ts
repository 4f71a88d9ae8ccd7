import * as v from 'valibot'

/**
 * A CEL expression over the facts of the subject, such as `pupils < 100` or `!boarding`. Here it is text;
 * names, types and the place of a mistake inside it are the business of `checklist/condition/`.
 */
export const condition = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'empty-text'),
  v.maxLength(500, 'condition-too-long'),
)
