import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Overlay } from '../checklist/shape/overlay.ts'
import type { MapNode } from '../checklist/yaml/node.ts'
import type { Base } from './library.ts'
import type { Finding, Linted, LintRuleId, ParamsOf, RuleFacts } from './rule.ts'

/** An overlay as the rules see it: what could be read of it, and what stands behind its `extends`. */
export interface LintedOverlay extends Linted<Overlay> {
  base: Base
}

/** Any rule for overlays, as the registry lists it. */
export interface AnyOverlayRule extends RuleFacts<LintRuleId> {
  check: (file: LintedOverlay) => readonly Finding[]
}

/** A rule about how an overlay fits its base. What the merged checklist says wrongly is found by the rules for checklists. */
export interface OverlayRule<Id extends LintRuleId> extends RuleFacts<Id> {
  check: (file: LintedOverlay) => readonly Finding<ParamsOf<Id>>[]
}

/** A rule that needs a base to look at; without one other rules have spoken. */
export function onSoundBase<Id extends LintRuleId>(
  check: (
    file: LintedOverlay,
    base: { checklist: Checklist; tree: MapNode },
  ) => readonly Finding<ParamsOf<Id>>[],
): OverlayRule<Id>['check'] {
  return (file) => (file.base.state === 'sound' ? check(file, file.base) : [])
}
