import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Workspace } from '../../checklist/shape/workspace.ts'
import { shape } from '../../messages/zh/shape.ts'
import { yaml } from '../../messages/zh/yaml.ts'
import type { AllowanceRule, Rule, RuleBook, RuleFacts } from '../rule.ts'
import { badCondition } from './bad-condition.ts'
import { badFormula } from './bad-formula.ts'
import { badTestAnswer } from './bad-test-answer.ts'
import { badWhere } from './bad-where.ts'
import { bandsOrder } from './bands-order.ts'
import { bonusWithoutPoints } from './bonus-without-points.ts'
import { choiceWithoutOptions } from './choice-without-options.ts'
import { conclusionNamesNothing } from './conclusion-names-nothing.ts'
import { conditionAlwaysHolds } from './condition-always-holds.ts'
import { conditionNeverHolds } from './condition-never-holds.ts'
import { countsImpossible } from './counts-impossible.ts'
import { crossWalkInCircle } from './cross-walk-in-circle.ts'
import { crossWalkNotChecked } from './cross-walk-not-checked.ts'
import { crossWalkToItself } from './cross-walk-to-itself.ts'
import { crossWalkTwice } from './cross-walk-twice.ts'
import { dateWindow } from './date-window.ts'
import { declaredCount } from './declared-count.ts'
import { deductAbovePoints } from './deduct-above-points.ts'
import { deductWithoutProblems } from './deduct-without-problems.ts'
import { defaultAsOfficial } from './default-as-official.ts'
import { demandsNothing } from './demands-nothing.ts'
import { divisionByZeroPossible } from './division-by-zero-possible.ts'
import { drawThreshold } from './draw-threshold.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicatePerson } from './duplicate-person.ts'
import { duplicateTest } from './duplicate-test.ts'
import { duplicateTitle } from './duplicate-title.ts'
import { duplicateVisit } from './duplicate-visit.ts'
import { emptyRange } from './empty-range.ts'
import { escalationOrder } from './escalation-order.ts'
import { evidenceAsksNothing } from './evidence-asks-nothing.ts'
import { evidenceRequired } from './evidence-required.ts'
import { evidenceWindow } from './evidence-window.ts'
import { factNotANumber } from './fact-not-a-number.ts'
import { failingTest } from './failing-test.ts'
import { figureWithoutSource } from './figure-without-source.ts'
import { fixedRuleAllowed, fixedRuleSet } from './fixed-rule.ts'
import { gapInNothing } from './gap-in-nothing.ts'
import { impossibleCount } from './impossible-count.ts'
import { inputHidesFact } from './input-hides-fact.ts'
import { itemsAndDraw } from './items-and-draw.ts'
import { itemsThreshold } from './items-threshold.ts'
import { limitedWithoutEnd } from './limited-without-end.ts'
import { listedTwice } from './listed-twice.ts'
import { localWithoutLocality } from './local-without-locality.ts'
import { missingStageFigure } from './missing-stage-figure.ts'
import { namedTwice } from './named-twice.ts'
import { noDeadline } from './no-deadline.ts'
import { noOwner } from './no-owner.ts'
import { noSource } from './no-source.ts'
import { noThreshold } from './no-threshold.ts'
import { nothingToEnter } from './nothing-to-enter.ts'
import { obsoleteInUse } from './obsolete-in-use.ts'
import { optionsWithoutChoice } from './options-without-choice.ts'
import { overlayRules } from './overlay-registry.ts'
import { perStageFact } from './per-stage-fact.ts'
import { perStageWithoutStages } from './per-stage-without-stages.ts'
import { percentScale } from './percent-scale.ts'
import { planningOrder } from './planning-order.ts'
import { pointsDoNotAddUp } from './points-do-not-add-up.ts'
import { pointsNotPositive } from './points-not-positive.ts'
import { prerequisiteWithoutRule } from './prerequisite-without-rule.ts'
import { restNeedsAtLeast } from './rest-needs-at-least.ts'
import { rollupInSchool } from './rollup-in-school.ts'
import { rollupOfItself } from './rollup-of-itself.ts'
import { rollupTwice } from './rollup-twice.ts'
import { sameLabel } from './same-label.ts'
import { scaleOrder } from './scale-order.ts'
import { scaleWithoutMet } from './scale-without-met.ts'
import { scoreAboveFull } from './score-above-full.ts'
import { shareAsPercent } from './share-as-percent.ts'
import { shareOutOfRange } from './share-out-of-range.ts'
import { sourceWithoutItem } from './source-without-item.ts'
import { splitBy } from './split-by.ts'
import { splitUnshareable } from './split-unshareable.ts'
import { splitUnused } from './split-unused.ts'
import { splitWeight } from './split-weight.ts'
import { splitWeightNotPositive } from './split-weight-not-positive.ts'
import { splitWithoutPer } from './split-without-per.ts'
import { stageNotCovered } from './stage-not-covered.ts'
import { stageTableWithoutPer } from './stage-table-without-per.ts'
import { suppressionWithoutReason } from './suppression-without-reason.ts'
import { surveyWithoutSample } from './survey-without-sample.ts'
import { termBackwards } from './term-backwards.ts'
import { testExpectsNothing } from './test-expects-nothing.ts'
import { testNamesNothing } from './test-names-nothing.ts'
import { textCutByComment } from './text-cut-by-comment.ts'
import { textDecidesNothing } from './text-decides-nothing.ts'
import { thresholdNotWhole } from './threshold-not-whole.ts'
import { thresholdOutOfRange } from './threshold-out-of-range.ts'
import { translationGap } from './translation-gap.ts'
import { translationOfNothing } from './translation-of-nothing.ts'
import { twoGradings } from './two-gradings.ts'
import { twoThresholds } from './two-thresholds.ts'
import { unknownCrossWalk } from './unknown-cross-walk.ts'
import { unknownReferences } from './unknown-reference.ts'
import { unknownRuleAllowed, unknownRuleSet } from './unknown-rule.ts'
import { unusedDefinition } from './unused-definition.ts'
import { unusedSuppression } from './unused-suppression.ts'
import { variantUnreachable } from './variant-unreachable.ts'
import { vetoWithoutRule } from './veto-without-rule.ts'
import { whereNeverHolds } from './where-never-holds.ts'
import { zeroWithoutPoints } from './zero-without-points.ts'

/** Every rule for checklists. Order means nothing: what is found is sorted by position. */
export const checklistRules: readonly Rule<Checklist>[] = [
  badCondition,
  badFormula,
  badTestAnswer,
  badWhere,
  bandsOrder,
  bonusWithoutPoints,
  choiceWithoutOptions,
  conclusionNamesNothing,
  conditionAlwaysHolds,
  conditionNeverHolds,
  countsImpossible,
  crossWalkInCircle,
  crossWalkNotChecked,
  crossWalkToItself,
  crossWalkTwice,
  dateWindow,
  declaredCount,
  deductAbovePoints,
  deductWithoutProblems,
  defaultAsOfficial,
  demandsNothing,
  divisionByZeroPossible,
  drawThreshold,
  duplicateId,
  duplicateTest,
  duplicateTitle,
  emptyRange,
  evidenceAsksNothing,
  evidenceRequired,
  evidenceWindow,
  factNotANumber,
  failingTest,
  figureWithoutSource,
  gapInNothing,
  impossibleCount,
  inputHidesFact,
  itemsAndDraw,
  itemsThreshold,
  limitedWithoutEnd,
  listedTwice,
  localWithoutLocality,
  missingStageFigure,
  namedTwice,
  noDeadline,
  noOwner,
  noSource,
  nothingToEnter,
  noThreshold,
  obsoleteInUse,
  optionsWithoutChoice,
  percentScale,
  perStageFact,
  perStageWithoutStages,
  pointsDoNotAddUp,
  pointsNotPositive,
  prerequisiteWithoutRule,
  restNeedsAtLeast,
  rollupInSchool,
  rollupOfItself,
  rollupTwice,
  sameLabel,
  scaleOrder,
  scaleWithoutMet,
  scoreAboveFull,
  shareAsPercent,
  shareOutOfRange,
  sourceWithoutItem,
  splitBy,
  splitUnshareable,
  splitUnused,
  splitWeight,
  splitWeightNotPositive,
  splitWithoutPer,
  stageNotCovered,
  stageTableWithoutPer,
  surveyWithoutSample,
  testExpectsNothing,
  testNamesNothing,
  textCutByComment,
  textDecidesNothing,
  thresholdNotWhole,
  thresholdOutOfRange,
  translationGap,
  translationOfNothing,
  twoGradings,
  twoThresholds,
  unknownCrossWalk,
  unusedDefinition,
  variantUnreachable,
  vetoWithoutRule,
  whereNeverHolds,
  zeroWithoutPoints,
  ...unknownReferences,
]

/** Every rule about `# zicha-allow` comments, in files of any kind. */
export const allowanceRules: readonly AllowanceRule[] = [
  fixedRuleAllowed,
  suppressionWithoutReason,
  unknownRuleAllowed,
  unusedSuppression,
]

const ofWorkspaces: readonly Rule<Workspace>[] = [
  duplicatePerson,
  duplicateVisit,
  escalationOrder,
  planningOrder,
  termBackwards,
]

const ofYamlAndShape = [...Object.keys(yaml), ...Object.keys(shape)].map((id): RuleFacts => ({
  id,
  severity: 'error',
  firm: true,
}))

/** Everything a diagnostic of `zicha validate` can go by, in code-point order. */
export const ruleBook: RuleBook = new Map(
  [...ofYamlAndShape, ...checklistRules, ...ofWorkspaces, ...overlayRules, ...allowanceRules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [rule.id, rule]),
)

/** Every rule for workspaces. */
export const workspaceRules: readonly Rule<Workspace>[] = [
  ...ofWorkspaces,
  fixedRuleSet(ruleBook),
  unknownRuleSet(ruleBook),
]
