import * as v from 'valibot'
import { stages } from '../stage.ts'
import { either, mapping } from './mapping.ts'
import { mapOf, text } from './scalars.ts'

/*
 * The form of a file of answers, for editors. Which indicators there are and what each value looks like is for the
 * checklist to say: `intake/` reads the file against it, and nothing here is stricter than that.
 */

/** A value with something to say about it, or the numbers or parts that a value consists of. */
function wrapped(keysOf: 'givenAnswer' | 'givenFact') {
  return v.pipe(v.record(v.string(), v.unknown()), v.metadata({ keysOf: [keysOf] }))
}

const list = v.array(text)

function given(keysOf: 'givenAnswer' | 'givenFact') {
  const more = wrapped(keysOf)
  const byStage = v.record(v.picklist(stages), v.unknown())
  return either([text, list, byStage, more], (input) => {
    if (Array.isArray(input)) return list
    return typeof input === 'object' ? more : text
  })
}

export const answersFile = mapping('answersFile', {
  by: v.optional(text),
  facts: v.optional(mapOf(given('givenFact'))),
  answers: v.optional(mapOf(given('givenAnswer'))),
})
