import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Workspace } from '../../checklist/shape/workspace.ts'
import type { Rule } from '../rule.ts'
import { conclusionNamesNothing } from './conclusion-names-nothing.ts'
import { declaredCount } from './declared-count.ts'
import { defaultAsOfficial } from './default-as-official.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicatePerson } from './duplicate-person.ts'
import { duplicateTitle } from './duplicate-title.ts'
import { duplicateVisit } from './duplicate-visit.ts'
import { emptyRange } from './empty-range.ts'
import { factNotANumber } from './fact-not-a-number.ts'
import { figureWithoutSource } from './figure-without-source.ts'
import { impossibleCount } from './impossible-count.ts'
import { itemsThreshold } from './items-threshold.ts'
import { limitedWithoutEnd } from './limited-without-end.ts'
import { localWithoutLocality } from './local-without-locality.ts'
import { missingStageFigure } from './missing-stage-figure.ts'
import { namedTwice } from './named-twice.ts'
import { noDeadline } from './no-deadline.ts'
import { noOwner } from './no-owner.ts'
import { noSource } from './no-source.ts'
import { noThreshold } from './no-threshold.ts'
import { nothingToEnter } from './nothing-to-enter.ts'
import { perStageFact } from './per-stage-fact.ts'
import { perStageWithoutStages } from './per-stage-without-stages.ts'
import { percentScale } from './percent-scale.ts'
import { restNeedsAtLeast } from './rest-needs-at-least.ts'
import { scaleWithoutMet } from './scale-without-met.ts'
import { shareAsPercent } from './share-as-percent.ts'
import { shareOutOfRange } from './share-out-of-range.ts'
import { sourceWithoutItem } from './source-without-item.ts'
import { stageNotCovered } from './stage-not-covered.ts'
import { stageTableWithoutPer } from './stage-table-without-per.ts'
import { termBackwards } from './term-backwards.ts'
import { textCutByComment } from './text-cut-by-comment.ts'
import { thresholdOutOfRange } from './threshold-out-of-range.ts'
import { twoThresholds } from './two-thresholds.ts'
import { unknownReferences } from './unknown-reference.ts'
import { unusedDefinition } from './unused-definition.ts'
import { vetoWithoutRule } from './veto-without-rule.ts'

/** Every rule for checklists. Order means nothing: what is found is sorted by position. */
export const checklistRules: readonly Rule<Checklist>[] = [
  conclusionNamesNothing,
  declaredCount,
  defaultAsOfficial,
  duplicateId,
  duplicateTitle,
  emptyRange,
  factNotANumber,
  figureWithoutSource,
  impossibleCount,
  itemsThreshold,
  limitedWithoutEnd,
  localWithoutLocality,
  missingStageFigure,
  namedTwice,
  noDeadline,
  noOwner,
  noSource,
  noThreshold,
  nothingToEnter,
  perStageFact,
  perStageWithoutStages,
  percentScale,
  restNeedsAtLeast,
  scaleWithoutMet,
  shareAsPercent,
  shareOutOfRange,
  sourceWithoutItem,
  stageNotCovered,
  stageTableWithoutPer,
  textCutByComment,
  thresholdOutOfRange,
  twoThresholds,
  unusedDefinition,
  vetoWithoutRule,
  ...unknownReferences,
]

/** Every rule for workspaces. */
export const workspaceRules: readonly Rule<Workspace>[] = [
  duplicatePerson,
  duplicateVisit,
  termBackwards,
]
