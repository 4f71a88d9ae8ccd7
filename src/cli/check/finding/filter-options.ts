import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import type { Options } from '../../context.ts'
import { UserError } from '../../errors.ts'
import { chosen } from '../../named.ts'
import { answersTo, byNames, namesFor, type Filter, type OwnerNames } from '../route/filter.ts'

/** The filter that options ask for. Throws a UserError that says what they may be. */
export function filterFrom(
  options: Options,
  assessments: readonly Assessment[],
  renamed: OwnerNames,
  say: Catalogue,
): Filter {
  const only = options['only']
  const kind =
    typeof only === 'string' ? chosen(say, '--only', only, say.walk.filter.only) : undefined
  const named = byNames.flatMap((name) => {
    const seen = options[name]
    if (typeof seen !== 'string') return []
    const known = namesFor(name, assessments, renamed)
    // A department that the school calls otherwise answers to what the checklist calls it as well.
    const original = namesFor(name, assessments, {}).find((candidate) => answersTo(seen, candidate))
    const one =
      known.find((candidate) => answersTo(seen, candidate)) ??
      known.find(({ id }) => id === original?.id)
    if (one) return [[name, one.value] as const]
    const choices = known.map(({ id, title }) => `${id} ${title}`)
    throw new UserError(say.walk.filter.unknown({ option: `--${name}`, seen, choices }))
  })
  return { ...(kind && { only: kind }), ...Object.fromEntries(named) }
}
