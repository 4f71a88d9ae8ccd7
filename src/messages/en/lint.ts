import type * as chinese from '../zh/lint.ts'
import { domain } from './domain.ts'
import { lintAnswers } from './lint-answers.ts'
import { lintConditions } from './lint-conditions.ts'
import { lintCrossWalks } from './lint-cross-walks.ts'
import { lintFigures } from './lint-figures.ts'
import { lintOverlays } from './lint-overlays.ts'
import { lintPoints } from './lint-points.ts'
import { lintReferences } from './lint-references.ts'
import { lintRollups } from './lint-rollups.ts'
import { lintSettings } from './lint-settings.ts'
import { lintSplit } from './lint-split.ts'
import { lintTests } from './lint-tests.ts'
import { counted } from './wording.ts'

export const lint: typeof chinese.lint = {
  ...lintReferences,
  ...lintCrossWalks,
  ...lintOverlays,
  ...lintConditions,
  ...lintFigures,
  ...lintAnswers,
  ...lintSettings,
  ...lintPoints,
  ...lintTests,
  ...lintSplit,
  ...lintRollups,
  'declared-count': {
    text: (p) =>
      `"declares" says ${counted(p.declared, p.what === 'sections' ? 'section' : 'indicator')}, but ${p.counted} are in force.`,
    fix: () =>
      'Compare with the document: is one missing or too many? If not, change "declares". What is not in force yet, or no longer, does not count.',
  },
  'fact-not-a-number': {
    text: (p) => `The fact "${p.fact}" is no number; nothing can be divided by it.`,
    fix: () => 'Name a fact that is a number, or make its type integer or number.',
  },
  'per-stage-fact': {
    text: (p) =>
      `The fact "${p.fact}" is given per stage, but ${p.indicator} is not, so it has no value there.`,
    fix: () => 'Add "per: stage" to the indicator, or take it away from the fact.',
  },
  'nothing-to-enter': {
    text: (p) => `"${p.key}" has no entries, so there is nothing to enter.`,
    fix: () => 'Write at least one.',
  },
  'scale-without-met': {
    text: (p) => `No level of the scale "${p.id}" counts as met.`,
    fix: () => 'Give the best level "outcome: met".',
  },
  'limited-without-end': {
    text: (p) =>
      p.both
        ? `The deadline "${p.id}" has both "within" and "until"; which one holds is not clear.`
        : `The deadline "${p.id}" does not say when the time is up.`,
    fix: (p) =>
      p.both ? 'Keep one.' : 'Add something like "within: 5 working-days" or "until: term-end".',
  },
  'no-deadline': {
    text: (p) => `${p.indicator} has no deadline class, so a gap would get no date.`,
    fix: () => 'Add "deadline: …" with one of deadlines; standing ones need it too.',
  },
  'no-owner': {
    text: (p) => `${p.indicator} has no owner, so nobody is named to mend a gap.`,
    fix: () => 'Add "owner: { lead: … }" with one of owners.',
  },
  'no-source': {
    text: (p) => `${p.indicator} does not say where it comes from.`,
    fix: () =>
      'Add source: { ref: …, item: …, certainty: … }; for one of your own, source: { certainty: default }.',
  },
  'rest-needs-at-least': {
    text: (p) =>
      `The floor is a share of an atLeast threshold, but ${p.indicator} has none: once it is not met it is below the floor.`,
    fix: (p) => `Take ${p.indicator} out of "of", or give it atLeast, or delete "rest".`,
  },
  'impossible-count': {
    text: (p) =>
      `At least ${p.met} have to be met, but there are only ${p.named}${p.stage && ` for the stage ${stageName(p.stage)}`}: it can never be reached.`,
    fix: () => 'Check "met" and "of"; an indicator not asked in that stage does not count.',
  },
  'veto-without-rule': {
    text: (p) =>
      `${p.indicator} is a veto, but the conclusion has no rule "no-veto", so it changes nothing.`,
    fix: () =>
      'Add "- rule: no-veto" to the rules of the conclusion; where it is only a hint, write "effect: flag".',
  },
  'text-cut-by-comment': {
    text: (p) =>
      `The "#" behind "${p.text}" makes the rest of the line a comment, which is not shown.`,
    fix: () =>
      'To show it, put the whole text in quotes; if it is a comment, move it to the line above.',
  },
  'duplicate-visit': {
    text: (p) => `The visit "${p.title}" on ${p.on} stands here twice.`,
    fix: () => 'Delete one; if there are two, give them different titles.',
  },
  'duplicate-person': {
    text: (p) => `"${p.name}" stands here twice; an entry could not say who it was.`,
    fix: () => 'Delete one; if two people share a name, add something to tell them apart.',
  },
  'planning-order': {
    text: (p) =>
      `The plan is out of order: ${p.next} (${p.nextDays} days before the visit${p.usual === p.next ? ', the default' : ''}) comes before ${p.first} (${p.firstDays} days before${p.usual === p.first ? ', the default' : ''}).`,
    fix: () =>
      'The order is selfCheck, rectify, verify, file, each with no more days before the visit than the one ahead of it; what is not written is 45, 15, 10 and 5.',
  },
  'escalation-order': {
    text: (p) =>
      `The steps when overdue are out of order: ${p.next} (from ${p.nextDays} days on${p.usual === p.next ? ', the default' : ''}) comes before ${p.first} (from ${p.firstDays} days on${p.usual === p.first ? ', the default' : ''}), which is then never due.`,
    fix: () =>
      'From mild to strict: remind, talk, circular, each with no fewer days than the one ahead of it; what is not written is 1, 7 and 15.',
  },
  'term-backwards': {
    text: (p) => `"${p.title}" ends on ${p.to}, before it begins on ${p.from}.`,
    fix: () => 'Check "from" and "to"; perhaps they are the wrong way round.',
  },
}

function stageName(stage: string): string {
  const names: Readonly<Record<string, string>> = domain.stages
  return names[stage] ?? stage
}
