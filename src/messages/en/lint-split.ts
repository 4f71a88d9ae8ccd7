import type * as chinese from '../zh/lint-split.ts'

export const lintSplit: typeof chinese.lintSplit = {
  'split-without-per': {
    text: (p) =>
      `${p.indicator} says "split: true" but is not judged per stage, so there is nothing to share out.`,
    fix: () => 'Add "per: stage", or delete "split".',
  },
  'split-unshareable': {
    text: (p) =>
      p.to === ''
        ? `${p.indicator} is answered by "${p.kind}", which is no amount that can be shared out.`
        : p.to === 'own'
          ? `${p.indicator} asks for its divisor as well; once shared out, it is not clear what to divide by.`
          : `${p.indicator} divides by a number of the whole school, which does not go with a stage's share.`,
    fix: (p) =>
      p.to === ''
        ? 'Only number, formula, and ratio by a fact per stage can be shared out; else delete "split".'
        : 'Let "to" name a fact given per stage, such as pupils.',
  },
  'split-by': {
    text: (p) =>
      p.isNumber
        ? `The fact "${p.fact}" is not given per stage, so nothing can be shared out by it.`
        : `The fact "${p.fact}" is not a number, so nothing can be shared out by it.`,
    fix: () => 'Name a numeric fact with "per: stage", such as the number of pupils.',
  },
  'split-weight': {
    text: (p) =>
      p.declared
        ? `${p.indicator} is judged for ${p.stages.join(', ')}, too, but "split" has no weight for it.`
        : `${p.indicator} says "split: true", but the checklist does not say how to share out.`,
    fix: (p) =>
      p.declared
        ? `Add "${p.stages[0] ?? ''}: { value: … }" to the weights, or say with "stages" that it is not asked there.`
        : 'Write at the top "split: { by: pupils, weights: { primary: { value: 1 }, junior: { value: 1.1 } } }".',
  },
  'split-weight-not-positive': {
    text: (p) => `The weight of ${p.stage} is ${p.value}; it should be above 0.`,
    fix: () =>
      'A weight is how much one pupil counts, such as 1 or 1.1; leave out stages that share nothing.',
  },
  'split-unused': {
    text: () => 'The checklist says how to share out, but no indicator says "split: true".',
    fix: () => 'Mark what all stages share with "split: true", or delete "split".',
  },
}
