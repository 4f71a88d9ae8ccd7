import type * as chinese from '../zh/bureau.ts'

export const bureau: typeof chinese.bureau = {
  cli: {
    init: { name: 'Name of the bureau or of its office', code: 'Code of the bureau' },
  },
  planning: { steps: { verify: 'verified by the bureau' } },
  morning: {
    transferred: (p) =>
      `${p.count} ${p.count === 1 ? 'problem' : 'problems'} more with others, not counted for the bureau.`,
  },
  report: {
    whole: 'On the whole',
    gapsBySchool: '1. To be rectified by the bureau',
    gapsBySuperior: '2. To be solved by a superior or another department (to be referred)',
    noGapsBySchool: 'There is no gap that the bureau has to rectify itself.',
    noGapsBySuperior: 'There is no gap to be referred.',
    tentativeNotes: {
      'terms-unknown':
        'Dates of terms marked "tentative" were counted from the usual 20 January and 10 July; enter the local terms in zicha.yaml to have them counted as they are.',
    },
    signatures: 'Filled in by: ______  Deputy in charge: ______  Head: ______  Date: ______',
  },
  selfReport: {
    texts: { overview: 'overview of the bureau' },
    headings: { overview: '1. Overview' },
    bySchool: '(1) To be rectified by the bureau',
    bySuperior: '(2) To be solved by a superior or another department',
    signatures: ['Filled in by: __________', 'Deputy in charge: __________', 'Head: __________'],
  },
  editions: { whole: 'On the whole' },
  explain: {
    superior: 'for a superior or another department to mend; the bureau can only refer it',
  },
  split: {
    title: 'What the stages share',
    lead: (p) => `The following is entered once for all, ${p.how}, and judged per stage.`,
    ask: (p) => `Enter it for all together, once; it is ${p.how}`,
    whole: 'All together',
    gap: (p) => `All together: ${p.whole}; this stage's weighted share is ${p.share}: ${p.part}`,
    forSchool: (p) =>
      `all together, ${p.amount} ${p.unit} ${p.direction === 'more' ? 'more' : 'fewer'}`,
  },
  ledger: {
    actions: { return: 'return to the bureau', verify: 'verify in the bureau' },
    mendedBy: { school: 'bureau' },
    levels: { bureau: 'found by the bureau' },
    raisedBy: { bureau: 'the bureau itself' },
    closedBy: { bureau: 'closed at its own level' },
    bySchool: '1. Rectified by the bureau',
    bySuperior: '2. Transferred (not counted in the rate of the bureau)',
    fields: { officer: 'Officer in charge of the area', verified: 'Verified by the bureau' },
  },
  settings: {
    what: { name: 'Name of the bureau', code: 'Code of the bureau' },
    kinds: {
      owner: 'What an owner is called in this bureau',
      name: 'The name of the bureau',
      code: 'The code of the bureau',
      report: 'what the bureau itself writes in the self-check report',
    },
  },
}

export const bureauForms: typeof chinese.bureauForms = {
  guide: { school: 'Bureau', code: 'Code of the bureau' },
  ledger: { columns: { officer: 'Officer in charge of the area' } },
}
