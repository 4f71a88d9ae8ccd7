import type * as chinese from '../zh/asking.ts'
import { counted } from './wording.ts'

export const asking: typeof chinese.asking = {
  evidenceFor: (p) =>
    `Evidence: ${p.title} (${[p.kind, ...(p.seal ? ['sealed'] : []), ...p.window].join(', ')})`,
  evidenceDay: (p) => `The date on ${p.title} (${p.window.join(', ')}; such as 2026-11-20)`,
  evidenceDayKeys: ['Enter: later'],
  evidenceDayInFuture: (p) => `${p.seen} is still to come; please check the date on it.`,
  evidenceMore: 'Evidence: anything else?',
  evidenceAny: 'Evidence',
  evidenceLater: 'Later',
  evidenceOther: 'Something else',
  evidenceSoFar: (p) => `So far: ${p.pieces.join('; ')}`,
  evidenceHow:
    'A file: drag it here or type its path (Tab completes); paper: write box 3, vol. 2, page 15, no. ..., sealed',
  evidenceKeys: ['Enter: done', '- none at all', '< without the last one'],
  evidenceLaterKeys: ['Enter: later', '- none at all', '< without the last one'],
  noSuchFile: (p) =>
    `There is no file "${p.seen}". Check the path; for paper, name a box, volume, page, document number or seal.`,
  cannotReadFile: (p) => `This file cannot be read: ${p.reason} Choose another one.`,
  paperTitle: 'What the paper is called',
  paperTitleNeeded: 'Give its title, such as staff roll.',
  sealedQuestion: (p) => `${p.title} has to bear the seal. Does it?`,
  sealedYes: 'It is sealed',
  sealedNo: 'Not yet',
  outside: (p) => `The file is outside the workspace: ${p.path}`,
  copyIn: (p) => `Copy it to ${p.folder} (recommended)`,
  refer: 'Do not copy it, only note where it is',
  dropIt: 'Not this one',
  taken: (p) => `Noted: ${p.piece}`,
  evidencePending: (p) => `Evidence to come: ${p.pieces.join(', ')}`,
  evidenceSaved: (p) => `Evidence saved: ${p.pieces.join('; ')}`,
  evidenceComplete: 'All evidence is there.',

  file: (p) => `${p.title === '' ? '' : `${p.title} `}${p.path}${p.bytes}${p.dated}`,
  fileSize: (p) => ` (${p.kilobytes} KB)`,
  dated: (p) => ` ${p.date}`,
  paper: (p) =>
    [
      p.title,
      p.box && `box ${p.box}`,
      p.volume && `vol. ${p.volume}`,
      p.page && `page ${p.page}`,
      p.number,
      p.sealed && 'sealed',
    ]
      .filter(Boolean)
      .join(' '),

  day: 'On which day was it seen (such as 2026-11-20, yesterday)',
  dayKeys: (p) => [`Enter: ${p.now}`],
  dayWords: { yesterday: ['yesterday', 'y'], today: ['today', 't'] },
  dayInFuture: (p) => `${p.seen} is still to come; nothing has been seen on it.`,
  dayLongAgo: (p) =>
    `Note: ${p.day} is ${counted(p.days, 'day')} ago, and deadlines count from there.`,
  observedOn: (p) => `Seen on ${p.day}`,

  reference: 'Date and source of this figure (such as 2026-09-01 pupil register)',
  referenceKeys: ['Enter: none', '< mend the number'],
  referenceKeptKeys: (p) => [`Enter: ${p.before}`, '- none', '< mend the number'],
  referenceOf: (p) => [p.asOf, p.source].filter(Boolean).join(' '),
  withReference: (p) => `${p.value} (${p.reference})`,
  referenceTooLong: (p) => `The source may have at most ${p.limit} characters.`,

  measured: (p) => `= ${p.value}: ${p.outcome}`,
  workedOut: (p) => `${p.value}, that is ${p.worth}`,
  against: (p) => `${p.value} (standard: ${p.comparison} ${p.threshold})`,

  rosterTitle: (p) =>
    `Draw ${p.size} ${p.what} by lot (${p.from}). Give a list (.txt, .csv, a name per line), or how many there are`,
  rosterKeys: ['Tab completes', 'Enter: back'],
  rosterNeeded: (p) => `There is no file "${p.seen}"; a number such as 320 will do as well.`,
  rosterEmpty: 'The list is empty.',
  rosterTooLong: (p) => `At most ${p.limit} can be drawn from.`,
  drew: (p) =>
    `Draw no. ${p.nth}, ${p.names.length} of ${p.of} ${p.what}:\n${p.names.join(', ')}\n(seed ${p.seed}: whoever draws again gets the same)`,
  drawn: (p) => `Drawn: ${p.names.join(', ')}`,

  doubts: {
    'share-as-percent': (p) =>
      `The unit is %: ${p.value} is ${p.value} %. Should it be ${p.percent}?`,
    tenfold: (p) =>
      `${p.title === '' ? 'It' : p.title} was ${p.before} last round and is ${p.value} now, ten times off; please check.`,
    'more-than-whole': (p) =>
      `${p.title === '' ? '' : `${p.title}: `}${p.value} is more than ${p.of} (${p.whole}); please check.`,
    'more-taken-off': (p) =>
      `${p.value} is taken off, more than there is (${p.whole}); please check.`,
  },
  doubtful: (p) => `${p.doubts.join('\n')}\nIf it is right, press Enter once more.`,
}
