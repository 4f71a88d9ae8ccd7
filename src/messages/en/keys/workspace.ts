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
      facts: 'facts, new or replaced',
      split: 'how the stages share what the whole school has, said anew',
      scales: 'scales, new or replaced',
      honours: 'honours, new or replaced',
      parts: 'ways of assessment, new or replaced',
      change: 'what changes, by the id of the indicator or section',
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
  removal: {
    title: 'removing keys of the base',
    keys: {
      remove:
        'keys that the base has here and this place does not, such as [evidence]; also inside mappings',
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
      kind: 'whose workspace: of a school, or of a bureau, which answers for itself and for its county',
      subject: 'the school or bureau that is assessed',
      checklists: 'the checklists in use',
      people: 'people who answer',
      owners: 'what owners are called here',
      visits: 'visits',
      terms: 'terms',
      planning: 'how many days before a visit each step has to be done',
      schoolHolidays:
        'whether the school’s holidays count in limited deadlines: count (default), or stop, when the clock stands still',
      calendar: 'a calendar of working days in this workspace, such as calendar.yaml',
      escalation: 'what is due after how many days overdue; shown, never sent',
      honours: 'honours it holds',
      report: 'What the school itself writes in the self-check report',
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
  bureau: {
    title: 'An education bureau',
    keys: {
      name: 'name of the bureau or of its office',
      code: 'its code, printed in numbers',
      stages: 'not to be written: a bureau answers for every stage',
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
  planning: {
    title: 'plan: days before a visit; what is left out follows the default of zicha',
    keys: {
      selfCheck: 'self-check done, 45 days before by default',
      rectify: 'rectification done, 15 days before by default',
      verify: 'verified in school, 10 days before by default',
      file: 'papers filed, 5 days before by default',
    },
  },
  escalation: {
    title: 'escalation: days overdue; what is left out follows the default of zicha',
    keys: {
      remind: 'reminder, from 1 day on by default',
      talk: 'talk with whoever is responsible, from 7 days on by default',
      circular: 'circular, from 15 days on by default',
    },
  },
  calendar: {
    title: 'calendar of working days: of a year to come, or of a place with its own',
    keys: {
      format: 'zicha/calendar@1, which says that this is a calendar',
      covers: 'years it knows in full, such as [2027]: dates in them are no longer tentative',
      daysOff: 'days off: 2027-02-05, or a run of them, 2027-02-05..2027-02-12',
      workingDays: 'weekend days that are worked, written alike; a day in both lists is worked',
    },
  },
  heldHonour: {
    title: 'honour that is held',
    keys: {
      id: 'its id, as in the checklist',
      until: 'last day on which it holds',
    },
  },
  reportTexts: {
    title:
      'What the school itself writes in the self-check report, a paragraph to a line; what is absent is left to be written',
    keys: {
      addressee: 'Whom it is for, such as the education bureau of the county',
      overview: 'Overview of the school',
      organisation: 'Organisation and method of the self-check',
      next: 'Next steps',
    },
  },
  lint: {
    title: 'validation',
    keys: {
      rules: 'by rule: error, warning or off, for rules that warn',
    },
  },
}
