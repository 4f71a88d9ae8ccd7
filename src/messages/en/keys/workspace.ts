import type * as chinese from '../../zh/keys/workspace.ts'

/** What the keys of overlays, tests and workspaces mean. */
export const workspaceKeys: typeof chinese.workspaceKeys = {
  overlay: {
    title: 'overlay: a local change of a checklist',
    keys: {
      format: 'zicha/overlay@1, which says that this is an overlay',
      id: 'name of the resulting checklist',
      edition: 'the edition, such as "2026"',
      title: 'its full title',
      extends: 'what it changes; another overlay will do',
      locality: 'the place it is for',
      about: 'where it comes from, whom it is for',
      sources: 'more documents',
      owners: 'more owners, or other names',
      places: 'more places, or other names',
      deadlines: 'more or changed classes of deadlines',
      change: 'by indicator, the keys that change',
      add: 'new indicators',
      waive: 'indicators left out here, with a reason',
      conclusion: 'another conclusion',
      translations: 'the same in other languages',
    },
  },
  waiver: {
    title: 'waiver',
    keys: {
      reason: 'why',
      source: 'its source',
    },
  },
  addition: {
    title: 'one new indicator',
    keys: {
      section: 'id of the section',
      indicator: 'the indicator, as in a checklist',
    },
  },
  test: {
    title: 'test case',
    keys: {
      name: 'what it shows',
      stages: 'stages of the school',
      honours: 'honours it holds',
      facts: 'facts, as in a file of answers',
      answers: 'answers, as in a file of answers',
      expect: 'what must come out',
    },
  },
  expect: {
    title: 'expected result',
    keys: {
      conclusion: 'pass, fail, undecided or none',
      grade: 'the grade',
      met: 'indicators that are met',
      partly: 'indicators that are partly met',
      unmet: 'indicators that are not met',
      notApplicable: 'indicators that do not apply',
      undecided: 'indicators that are undecided',
    },
  },
  workspace: {
    title: 'workspace: who is assessed, by whom and when',
    keys: {
      format: 'zicha/workspace@1, which says that this is a workspace',
      kind: 'kind of workspace',
      subject: 'the school that is assessed',
      checklists: 'the checklists in use',
      people: 'people who answer',
      owners: 'what owners are called here',
      visits: 'visits',
      terms: 'terms',
      honours: 'honours it holds',
      lint: 'how strictly to validate',
    },
  },
  school: {
    title: 'school',
    keys: {
      name: 'its name',
      code: 'its code, printed in numbers',
      stages: 'its stages',
    },
  },
  person: {
    title: 'person',
    keys: {
      name: 'name',
      post: 'post',
    },
  },
  visit: {
    title: 'visit',
    keys: {
      title: 'which inspection',
      on: 'the day',
    },
  },
  term: {
    title: 'term',
    keys: {
      title: 'its title',
      from: 'first day',
      to: 'last day',
    },
  },
  heldHonour: {
    title: 'honour that is held',
    keys: {
      id: 'its id, as in the checklist',
      until: 'last day on which it holds',
    },
  },
  lint: {
    title: 'validation',
    keys: {
      rules: 'by rule: error, warning or off, for rules that warn',
    },
  },
}
