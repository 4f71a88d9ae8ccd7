import type { RuleReasons } from '../rule-reasons.ts'
import { answersReasons } from './reasons/answers.ts'
import { checklistReasons } from './reasons/checklist.ts'
import { conditionsReasons } from './reasons/conditions.ts'
import { crossWalksReasons } from './reasons/cross-walks.ts'
import { figuresReasons } from './reasons/figures.ts'
import { overlaysReasons } from './reasons/overlays.ts'
import { pointsReasons } from './reasons/points.ts'
import { referencesReasons } from './reasons/references.ts'
import { rollupsReasons } from './reasons/rollups.ts'
import { shapeReasons } from './reasons/shape.ts'
import { splitReasons } from './reasons/split.ts'
import { yamlReasons } from './reasons/yaml.ts'

/** Why each rule is there; a missing one is a mistake of type. */
export const reasons: RuleReasons = {
  ...yamlReasons,
  ...shapeReasons,
  ...referencesReasons,
  ...crossWalksReasons,
  ...checklistReasons,
  ...answersReasons,
  ...conditionsReasons,
  ...figuresReasons,
  ...overlaysReasons,
  ...pointsReasons,
  ...splitReasons,
  ...rollupsReasons,
}
