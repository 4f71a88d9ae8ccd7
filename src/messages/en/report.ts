import type * as chinese from '../zh/report.ts'
import { counted } from './wording.ts'

export const report: typeof chinese.report = {
  title: (p) => `${p.subject} · ${p.checklist} · Gap report`,
  subject: 'Subject',
  checklist: 'Checklist',
  checklistNamed: (p) => `${p.title} (${p.id}, edition ${p.edition})`,
  round: 'Round',
  roundNamed: (p) => `${p.round} (${p.kind})`,
  today: 'Date of report',
  progress: 'Progress',
  progressCounts: (p) =>
    `${p.answered}/${p.total} answered${p.answered < p.total ? `, ${p.total - p.answered} unanswered` : ''}`,
  counts: (p) =>
    [
      `${p.met} met`,
      `${p.partly} partly met`,
      `${p.unmet} unmet`,
      `${p.notApplicable} not applicable`,
      ...(p.undecided > 0 ? [`${p.undecided} undecided`] : []),
      ...(p.recorded > 0 ? [`${p.recorded} only recorded`] : []),
    ].join(', '),
  visit: 'Visit',
  visitLeft: (p) =>
    p.days > 0
      ? `${p.title} on ${p.on}, ${counted(p.days, 'day')} left`
      : p.days === 0
        ? `${p.title} on ${p.on}, which is today`
        : `${p.title} on ${p.on}, ${counted(-p.days, 'day')} ago`,
  conclusion: 'Conclusion',
  conclusionNone: 'This checklist lists problems only and draws no conclusion.',
  undecided: 'Undecided',
  provisional: (p) => `Provisional, from ${p.answered}/${p.total} answered: ${p.verdict}`,
  provisionalNone: 'Too little has been answered for a provisional one',
  stageConclusion: (p) => `${p.stage}: ${p.verdict}`,
  whole: 'Whole school',
  vetoes: 'Vetoes',
  vetoHit: (p) => `[Triggered] ${p.title} (${p.effect})`,
  vetoOpen: (p) => `[Open] ${p.title}`,
  vetoFlag: (p) => `[Triggered] ${p.title} (local rules say whether it is a veto; marked red)`,
  vetoClear: (p) => `Vetoes checked: ${p.count}, none triggered.`,
  sections: 'By section',
  section: 'Section',
  rate: 'Rate met',
  rateNone: 'No result',
  points: 'Points',
  pointsTotal: (p) =>
    [
      `Points ${p.earned}/${p.of}`,
      ...(p.bonus === '0' ? [] : [`bonus ${p.bonus}`]),
      ...(p.unanswered > 0 ? [`${p.unanswered} not answered`] : []),
      ...(p.undecided > 0 ? [`${p.undecided} undecided`] : []),
    ].join(', '),
  pointsScaled: (p) =>
    p.lowest === p.highest
      ? `scaled to ${p.full} in full: ${p.highest}`
      : `once all is settled, scaled to ${p.full} in full: from ${p.lowest} to ${p.highest}`,
  withBonus: (p) => (p.base ? `${p.base}, bonus ${p.bonus}` : `bonus ${p.bonus}`),
  gapsBySchool: '1. To be rectified by the school',
  gapsBySuperior: '2. To be solved at a higher level (referred upwards)',
  noGapsBySchool: 'There is no gap that the school has to rectify itself.',
  noGapsBySuperior: 'There is no gap to refer upwards.',
  number: 'No.',
  indicator: 'Indicator',
  missing: 'Situation and gap',
  owner: 'Owner',
  ownerNone: 'Nobody named',
  deadline: 'Deadline',
  left: 'Time left',
  severity: 'Severity',
  daysLeft: (p) =>
    p.days < 0
      ? `${counted(-p.days, 'day')} overdue`
      : p.days === 0
        ? 'Due today'
        : counted(p.days, 'day'),
  due: (p) => `${p.date} ${p.weekday}`,
  dueRefer: (p) => `Refer by ${p.date} ${p.weekday}`,
  review: (p) => `Reviewed ${p.cycle}, next on ${p.date}`,
  noDeadline: 'The checklist sets no deadline',
  tentative: { 'holidays-unannounced': 'tentative', 'terms-unknown': 'tentative' },
  tentativeNotes: {
    'holidays-unannounced':
      'A date marked "tentative" reaches into a year whose public holidays zicha does not know yet; it was reckoned with Monday to Friday and may change once they are announced.',
    'terms-unknown':
      'An end of term marked "tentative" was reckoned from the usual dates, January 20 and July 10; write your terms under terms in zicha.yaml and the real ones are used.',
  },
  ledgerOf: (p) =>
    `This round has been handed in; the state, person and date of problems are those of the ledger on ${p.day}, not of the day it was handed in.`,
  suggestedDeadlines:
    'Days allowed without a source are suggested by the author of the checklist; where local rules say otherwise, they apply.',
  defaultDeadlines:
    'The days allowed are defaults of this tool, not taken from a document; where local rules say otherwise, they apply.',
  actual: (p) => `Now ${p.value}, should be ${p.comparison} ${p.threshold}${p.certainty}`,
  unsure: (p) => ` (certainty of the source: ${p.certainty})`,
  laidDownBy: (p) => ` (from ${p.title}, edition ${p.edition})`,
  basedOn: (p) => `Based on ${p.bases.join(', ')}.`,
  waived: 'Waived here',
  waivedBecause: (p) => `${p.reason} (from ${p.title}, edition ${p.edition})`,
  missingAmount: (p) =>
    p.direction === 'more'
      ? `Still needed: ${p.title && `${p.title}, `}${p.amount} ${p.unit} more`
      : `To be reduced${p.title && `: ${p.title},`} by ${p.amount} ${p.unit}`,
  missingItems: (p) =>
    p.need < p.titles.length
      ? `${p.need} more needed, out of: ${p.titles.join(', ')}`
      : `Missing: ${p.titles.join(', ')}`,
  missingPlaces: (p) =>
    `To be removed: ${p.count} ${p.unit}${p.places.length > 0 ? ` (${p.places.join('; ')})` : ''}`,
  missingLevel: (p) => `Now "${p.from}", should be "${p.to}"`,
  missingDate: (p) =>
    `Now ${p.seen}, should be ${[p.from && `no earlier than ${p.from}`, p.to && `no later than ${p.to}`].filter(Boolean).join(' and ')}`,
  missingQuestionnaires: (p) => `${counted(p.count, 'more valid questionnaire')} needed`,
  missingAgreeing: (p) =>
    `${p.count} more of the questionnaires there are would have to say "${p.what}"`,
  missingDraws: (p) => `${p.count} ${p.unit} more to be drawn (${p.from})`,
  missingDrawn: (p) => `${p.count} ${p.unit} short among those drawn (${p.from})`,
  missingAct: 'Not done',
  missingStop: 'This occurs here',
  note: (p) => `Note: ${p.note}`,
  conflicts: 'Conflicts (still to be settled)',
  conflictsLead:
    'Two people answered the following differently. Until it is settled, the worse outcome stands. Settle it with zicha check.',
  conflictAnswer: (p) => `${p.by} (${p.at}): ${p.value}`,
  withdrawn: 'Withdrawn',
  factConflict: 'This fact was given differently; every indicator that uses it is undecided',
  open: 'Unanswered',
  openMore: (p) =>
    `… and ${p.count} more (to answer them: zicha check ${p.id} --only unanswered; all of them: --format json)`,
  undecidedItems: 'Undecided',
  undecidedReasons: {
    'fact-missing': 'A fact is missing',
    'division-by-zero': 'The divisor is 0, so it cannot be computed',
    'not-computable': 'The formula gives no number, for instance because it divides by 0',
    'no-threshold': 'The checklist has no standard for this stage',
    'value-does-not-fit': 'The answer does not fit the checklist as it is now; answer again',
    'sample-too-small': 'The sample is too small to say anything yet',
    'day-unknown':
      'The day on which it was seen is not known, so nothing can be counted back from it',
    'evidence-missing':
      'The answer meets the standard, but the evidence it requires is not all there, so it is not judged as met',
  },
  future: (p) => `Not in force yet, neither asked nor counted: ${p.indicators.join(', ')}.`,
  obsolete: (p) =>
    `No longer in force, neither asked nor counted; earlier answers stay in the log: ${p.indicators.join(', ')}.`,
  receipt: (p) =>
    `Head of the record: ${p.receipt}. Copy it to the page that is signed: zicha verify --head then tells whether the record was changed.`,
  signatures:
    'Answered by: __________  Deputy head teacher: __________  Head teacher: __________  Date: __________',
}
