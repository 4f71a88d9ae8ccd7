import type { Indicator } from '../checklist/shape/indicator.ts'
import type { Catalogue } from '../messages/catalogue.ts'

/** What a triggered veto brings about: in the checklist's own words, else in those of its effect. */
export function effectText(
  { effect, label }: NonNullable<Indicator['veto']>,
  { domain }: Catalogue,
): string {
  return label ?? domain.vetoEffects[effect]
}
