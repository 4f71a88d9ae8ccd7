import type * as chinese from '../../zh/keys/conclusion.ts'

/** What the keys of conclusions, deadlines and roll-ups mean. */
export const conclusionKeys: typeof chinese.conclusionKeys = {
  conclusion: {
    title: 'conclusion',
    keys: {
      label: 'what pass and fail are called',
      rules: 'rules; all have to hold',
    },
  },
  label: {
    title: 'names of the conclusion',
    keys: {
      pass: 'of a pass',
      fail: 'of a fail',
    },
  },
  'no-veto': {
    title: 'no-veto',
    keys: {
      rule: 'no veto has come true',
      source: 'its source',
    },
  },
  'at-least': {
    title: 'at-least',
    keys: {
      rule: 'so many of these are met',
      of: 'the indicators',
      met: 'how many at least',
      rest: 'the floor of all others',
      notApplicable: 'what not-applicable does to the count',
      source: 'its source',
    },
  },
  rest: {
    title: 'floor of the others',
    keys: {
      share: 'share of the threshold, 0 to 1',
    },
  },
  prerequisites: {
    title: 'prerequisites',
    keys: {
      rule: 'every prerequisite is met',
      source: 'its source',
    },
  },
  'all-met': {
    title: 'all-met',
    keys: {
      rule: 'all of these are met',
      of: 'the indicators; all when absent',
      source: 'its source',
    },
  },
  score: {
    title: 'score',
    keys: {
      rule: 'points reached',
      atLeast: 'the least score',
      gates: 'floors of the parts',
      source: 'its source',
    },
  },
  gate: {
    title: 'floor of a part',
    keys: {
      part: 'one of parts',
      share: 'share of its points, 0 to 1',
    },
  },
  bands: {
    title: 'bands',
    keys: {
      rule: 'a grade by points',
      bands: 'the grades, the best first',
      source: 'its source',
    },
  },
  band: {
    title: 'band',
    keys: {
      label: 'what it is called',
      atLeast: 'the least score',
    },
  },
  counts: {
    title: 'counts',
    keys: {
      rule: 'a grade by how many are met and partly met',
      of: 'the indicators; all when absent',
      grades: 'the grades, the best first',
      source: 'its source',
    },
  },
  grade: {
    title: 'grade',
    keys: {
      label: 'what it is called',
      met: 'how many are met at least',
      partly: 'how many are only partly met at most',
    },
  },
  immediate: {
    title: 'immediate',
    keys: {
      class: 'the same day',
      source: 'its source',
    },
  },
  limited: {
    title: 'limited',
    keys: {
      class: 'within some days, or until an end',
      within: 'such as 5 working-days or 90 days, from the next day',
      until: 'term-end or next-school-year',
      source: 'its source',
    },
  },
  project: {
    title: 'project',
    keys: {
      class: 'building and purchasing',
      within: 'such as 365 days, from the next day',
      source: 'its source',
    },
  },
  standing: {
    title: 'standing',
    keys: {
      class: 'no deadline, only reviews',
      review: 'how often it is reviewed',
      source: 'its source',
    },
  },
  refer: {
    title: 'refer',
    keys: {
      class: "only the referral is the school's",
      within: 'such as 1 working-days',
      source: 'its source',
    },
  },
  rollup: {
    title: 'roll-up',
    keys: {
      of: "the schools' checklist",
      indicator: 'its indicator',
      where: 'only schools for which this holds',
      rules: 'how',
    },
  },
  'every-subject': {
    title: 'every-subject',
    keys: {
      rule: 'every school meets it',
    },
  },
  'share-of-subjects': {
    title: 'share-of-subjects',
    keys: {
      rule: 'the share of schools that meet it',
      atLeast: 'met from this percentage up',
    },
  },
  sum: {
    title: 'sum',
    keys: {
      rule: 'added up',
    },
  },
  dispersion: {
    title: 'dispersion',
    keys: {
      rule: 'dispersion between schools',
      judge: 'each indicator on its own, or the mean',
      of: 'the indicators',
      atMost: 'met up to this figure',
    },
  },
}
