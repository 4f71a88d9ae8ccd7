import type * as chinese from '../../zh/keys/checklist.ts'

/** What the keys at the top of a checklist mean. */
export const checklistKeys: typeof chinese.checklistKeys = {
  checklist: {
    title: 'checklist: one edition of an assessment system',
    keys: {
      format: 'zicha/checklist@1, which says that this is a checklist',
      id: 'name of the checklist in commands and folders',
      edition: 'the edition, such as "2017"',
      title: 'the full title',
      system: 'the assessment system it belongs to',
      subject: 'who is assessed',
      locality: 'the place it is for',
      about: 'where it comes from, whom it is for, how to use it',
      stages: 'the stages it covers',
      declares: 'what the document says there is; the linter recounts',
      sources: 'the documents, cited by ref below',
      owners: 'owners; a school may call them by its own names in zicha.yaml',
      places: 'places where things are looked at',
      deadlines: 'classes of deadlines, named by indicators',
      facts: 'numbers asked once for the whole subject',
      split: 'how the stages share what the whole school has',
      scales: 'scales of levels',
      honours: 'titles by which an indicator may be exempt',
      parts: 'ways of assessment with points of their own',
      sections: 'sections',
      conclusion: 'how to conclude; none only lists problems',
      translations: 'the same in other languages',
      tests: "the author's own cases",
    },
  },
  system: {
    title: 'assessment system',
    keys: {
      id: 'id of the system, the same for all its editions',
      title: 'its title',
    },
  },
  declares: {
    title: 'totals the document declares',
    keys: {
      indicators: 'number of indicators in force',
      sections: 'number of sections at the top with indicators in force',
      points: 'full score of what is in force',
    },
  },
  fact: {
    title: 'fact',
    keys: {
      title: 'what it is called',
      look: 'how to count it, and as of when',
      unit: 'the unit',
      type: 'integer, number, boolean or choice',
      options: 'the options of a choice',
      min: 'the least that may be entered',
      max: 'the most that may be entered',
      per: 'stage: one number for each stage',
    },
  },
  split: {
    title: 'sharing out what the whole school has',
    keys: {
      by: 'the fact to share by: a number given per stage, such as pupils',
      weights: 'how much one pupil of each stage counts',
    },
  },
  weight: {
    title: 'the weight of a stage',
    keys: {
      value: 'a number above 0',
      source: 'where it comes from',
    },
  },
  level: {
    title: 'level of a scale',
    keys: {
      title: 'what the level is called',
      share: 'share of the points, 0 to 1',
      outcome: 'met, partly or unmet',
    },
  },
  document: {
    title: 'document',
    keys: {
      title: 'full title',
      number: 'its number',
      issuer: 'who issued it',
      year: 'the year',
      locality: 'where a local document is in force',
    },
  },
  honour: {
    title: 'honour',
    keys: {
      title: 'what it is called',
      source: 'its source',
    },
  },
  part: {
    title: 'way of assessment',
    keys: {
      title: 'its title',
      points: 'its points',
    },
  },
  section: {
    title: 'section',
    keys: {
      id: 'id, different from all others',
      title: 'title',
      points: 'points the document gives it; the linter recounts',
      translations: 'the same in other languages',
      indicators: 'indicators',
      sections: 'sections within it',
    },
  },
  translation: {
    title: 'a checklist in another language',
    keys: {
      title: 'its full title',
      about: 'about it',
      owners: 'owners by id',
      places: 'places by id',
      facts: 'facts by id',
      scales: 'titles of levels, by scale and level',
      honours: 'honours by id',
      parts: 'ways of assessment by id',
      label: 'what passing and failing are called',
    },
  },
  factTranslation: {
    title: 'a fact in another language',
    keys: {
      title: 'what it is called',
      look: 'how to count it',
      unit: 'the unit',
      options: 'options by id',
    },
  },
  sectionTranslation: {
    title: 'a section in another language',
    keys: { title: 'title' },
  },
}
