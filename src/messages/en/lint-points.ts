import type * as chinese from '../zh/lint-points.ts'
import { domain } from './domain.ts'

export const lintPoints: typeof chinese.lintPoints = {
  'points-do-not-add-up': {
    text: (p) =>
      `${place(p)} says ${p.declared} points, but its indicators add up to ${p.counted} (bonus apart).`,
    fix: () =>
      'Compare the points of the indicators with the document; if they are right, change the sum.',
  },
  'points-not-positive': {
    text: (p) => `Points have to be above 0, but this says ${p.value}.`,
    fix: () =>
      'Nothing is deducted by a negative number: write the full points, and deduct: { each: … }; where nothing is counted, delete points.',
  },
  'deduct-without-problems': {
    text: (p) =>
      p.missing === 'points'
        ? `${p.indicator} deducts points, but does not say from how many.`
        : `${p.indicator} deducts points for every problem found, but its answer is not of the kind "problems", so there is nothing to count.`,
    fix: () =>
      'Write answer: { kind: problems, unit: … } and points: { value: … }, or delete deduct.',
  },
  'bonus-without-points': {
    text: (p) => `${p.indicator} is a bonus, but does not say of how many points.`,
    fix: () => 'Add "points: { value: … }", or delete bonus.',
  },
  'prerequisite-without-rule': {
    text: (p) =>
      `${p.indicator} is a prerequisite, but no conclusion rule is "prerequisites", so missing it changes nothing.`,
    fix: () =>
      'Add "- rule: prerequisites" to the rules of the conclusion, or delete prerequisite.',
  },
  'counts-impossible': {
    text: (p) =>
      `The grade "${p.label}" takes ${p.met} met, but there are only ${p.named}${p.stage && ` for the stage ${stageName(p.stage)}`}: it can never be reached.`,
    fix: () => 'Check "met" and "of"; indicators that are not asked in a stage do not count there.',
  },
  'bands-order': {
    text: (p) =>
      `"${p.label}" asks for no less than "${p.previous}" before it, so it can never be given.`,
    fix: () => 'Begin with the best grade and let each ask for less than the one before.',
  },
  'score-above-full': {
    text: (p) =>
      `At least ${p.value} points are required, but the full score, with all bonus, is ${p.full}: it can never be reached.`,
    fix: () =>
      'Check the number; the full score stands under "points" of declares, else it is the sum of all indicators.',
  },
  'demands-nothing': {
    text: (p) =>
      p.key === 'met'
        ? `At least ${p.value} indicators have to be met: that asks for nothing.`
        : p.key === 'atLeast'
          ? `At least ${p.value} points are required, which everybody has: that asks for nothing.`
          : `The floor is a share of ${p.value}, which everybody reaches: that asks for nothing.`,
    fix: () =>
      'Check the document and write a number above 0; where it asks for nothing, delete this.',
  },
  'same-label': {
    text: (p) =>
      p.what === 'pass'
        ? `Passing and failing are both called "${p.label}"; nobody can tell the one from the other.`
        : p.what === 'fail'
          ? `The grade "${p.label}" is called the same as failing; nobody can tell the one from the other.`
          : `There are two grades called "${p.label}"; nobody can tell the one from the other.`,
    fix: () => 'Change one: "pass", "fail" and every grade need labels of their own.',
  },
  'scale-order': {
    text: (p) =>
      `Level "${p.level}" is ${outcomeName(p.outcome)}, but its share of ${p.share} is below that of "${p.other}" (${p.otherShare}), which is ${outcomeName(p.otherOutcome)}.`,
    fix: () => 'Check "share" and "outcome": the better outcome brings no lower share.',
  },
  'deduct-above-points': {
    text: (p) =>
      p.what === 'most'
        ? `${p.indicator} takes off at most ${p.off} points, but has only ${p.limit}: the limit has no effect.`
        : p.what === 'each'
          ? `${p.indicator} takes off ${p.off} points for each problem, but has only ${p.limit}.`
          : `${p.indicator} takes off ${p.off} points for each problem, but at most ${p.limit}.`,
    fix: () =>
      'Check "points", and "each" and "most" of "deduct", against the document; where one problem costs everything, "each" is the full points.',
  },
  'two-gradings': {
    text: (p) =>
      `The rule ${p.first} gives a grade already; with this ${p.rule} nobody knows which one holds.`,
    fix: () => 'Keep one; where only a pass is needed, write score or all-met.',
  },
  'zero-without-points': {
    text: (p) =>
      `Once triggered, ${p.indicator} leaves "${p.section}" without points, but no indicator of "${p.section}" has any: it has no effect.`,
    fix: () => 'Give points to the indicators of this section, or choose another effect.',
  },
}

function place({ what, id }: { what: 'checklist' | 'section' | 'part'; id: string }): string {
  if (what === 'checklist') return 'The checklist under "declares"'
  return what === 'section' ? `The section "${id}"` : `The part "${id}"`
}

function stageName(stage: string): string {
  const names: Readonly<Record<string, string>> = domain.stages
  return names[stage] ?? stage
}

function outcomeName(outcome: string): string {
  const names: Readonly<Record<string, string>> = domain.outcomes
  return names[outcome] ?? outcome
}
