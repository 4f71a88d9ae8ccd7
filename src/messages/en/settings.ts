import type * as chinese from '../zh/settings.ts'
import { settingExamples } from './setting-examples.ts'
import { counted, didYouMean } from './wording.ts'

export const settings: typeof chinese.settings = {
  what: {
    visit: (p) => `Visit "${p.title}"`,
    person: (p) => `Person "${p.name}"`,
    owner: (p) => `Department${p.id ? ` ${p.id}` : ''}`,
    term: (p) => `Term "${p.title}"`,
    honour: (p) => `Held honour${p.id ? ` ${p.id}` : ''}`,
    name: 'Name of the school',
    code: 'Code of the school',
    stages: 'Stages',
    report: (p) => `the report's ${p.part}`,
    days: (p) => `${p.kind}, "${p.step}"`,
  },
  kinds: {
    visit: 'A visit',
    person: 'A person',
    owner: 'What a department is called here',
    term: 'A term',
    honour: 'A held honour',
    name: 'The name of the school',
    code: 'The code of the school',
    stages: 'The stages',
    report: 'what the school itself writes in the self-check report',
    planning: 'Plan before a visit',
    escalation: 'Escalation when overdue',
    holidays: 'Whether school holidays count',
    calendar: 'Calendar of working days',
  },
  words: {
    title: 'title',
    name: 'name',
    code: 'code',
    date: 'date',
    from: 'first day',
    to: 'last day',
    postOrNothing: 'Post (Enter for none)',
    untilOrNothing: 'Last day on which it is held (Enter for no end)',
    text: 'the text (or --file FILE)',
    days: 'days',
    calendar: 'file (in the workspace)',
    daysOrNothing: 'Days (Enter for the default)',
    calendarOrNothing: 'File in the workspace (Enter for none)',
    whichStep: 'Which step?',
  },
  examples: settingExamples,
  missing: (p) => `${p.name} is missing. For example: ${p.example}`,
  holidays: { count: 'they count', stop: 'the clock stops' },
  days: (p) => counted(p.count, 'day'),
  badDays: (p) => `"${p.seen}" is no number of days from 0 to 999.`,
  changed: (p) =>
    `${p.what}: ${p.from || 'not set'} → ${p.to || 'removed'} (written to zicha.yaml)`,
  same: (p) => `${p.what}: it is ${p.value} already; zicha.yaml was not changed.`,
  span: (p) => `${p.from} to ${p.to}`,
  registered: 'registered',
  held: 'no end',
  nothingToRemove: (p) => `${p.what} is not there; zicha.yaml was not changed.`,
  stepOver: (p) =>
    `The day of "${p.step}", ${p.by}, is over already (${p.title}, ${p.on}): that many days are no longer left.`,
  noStagesHere: 'A bureau has no stages to set: it answers the questions of every stage.',
  cannotRemove: (p) => `${p.what} cannot be removed, only changed.`,
  stray: (p) => `${p.option} means nothing here: set ${p.name}.`,
  badText: (p) =>
    `"${p.seen}" cannot be used: it may not be empty, nor hold line breaks or other controls.`,
  unknownId: (p) =>
    p.seen === ''
      ? `A ${p.of === 'owners' ? 'department' : 'honour'} is missing; choose from ${p.choices.join(', ')}.`
      : `The checklists in use have no ${p.of === 'owners' ? 'department' : 'honour'} "${p.seen}".${didYouMean(p.suggestion)} Known: ${p.choices.join(', ')}.`,
  noIds: (p) =>
    `The checklists in use have no ${p.of === 'owners' ? 'departments' : 'honours'}; nothing can be set.`,
  longText: (p) => `"${p.begins}..." (${p.count} characters)`,
  badParagraphs:
    'This text cannot be used: it must not be empty or hold control characters that nobody sees. Each line is a paragraph.',
  notUtf8: 'it is no UTF-8 text; save it as UTF-8 and try again.',
  whichText: 'Which part?',
  wouldBeWrong: 'With this change zicha.yaml would be wrong; it was not changed:',
  tooHard:
    'zicha.yaml is written in a way that could not be changed safely; it was left alone. Change it with an editor and run zicha validate.',
  whatToSet: 'What is to be changed?',
  stopped: 'Stopped; nothing has been changed.',
  whichOne: 'Which one?',
  newOne: 'Add one',
  changeOrRemove: (p) => `"${p.title}":`,
  change: 'Change',
  remove: 'Remove',
}
