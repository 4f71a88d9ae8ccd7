import { counted, didYouMean } from './wording.ts'
import type { usage as zhUsage } from '../zh/usage.ts'

/** What is wrong with a request, and the way out. */
export const usage: typeof zhUsage = {
  onlyWith: {
    facts: (p) => `${p.option} goes with a fact only.`,
    indicators: (p) => `${p.option} goes with an indicator, not with a fact.`,
    one: (p) => `${p.option} goes with a single answer; with --file, write it in the file.`,
  },
  badPaper: (p) =>
    `"${p.seen}" does not say where the paper lies: give its title and a box, volume, page, document number or seal.`,
  unknownCommand: (p) =>
    `There is no command "${p.seen}".${didYouMean(p.suggestion)} Run zicha --help to see all commands.`,
  unknownOption: (p) =>
    `Unknown option "${p.seen}". Add --help after the command to see its options.`,
  missingArgument: (p) => `${p.name} is missing. Add --help after the command to see its usage.`,
  missingOptionValue: (p) => `The option ${p.name} needs a value after it.`,
  tooManyArguments: 'Too many arguments. Add --help after the command to see its usage.',
  badChoice: (p) =>
    p.seen === ''
      ? `${p.option}: a word is missing; choose from ${p.choices.join(', ')}.`
      : `${p.option} cannot be "${p.seen}"; choose from ${p.choices.join(', ')}.`,
  badDate: (p) =>
    `${p.option}: "${p.seen}" is not read as a date; write it like 2026-12-01, 2026/12/1 or 2026.12.1.`,
  noSuchDay: (p) => `${p.option}: the calendar has no "${p.seen}"; check the day.`,
  badNumber: (p) => `${p.option} should be a positive whole number, not "${p.seen}".`,
  badCount: (p) => `${p.option} must be a whole number, not below 0; this is "${p.seen}".`,
  needsTerminal:
    'This step asks questions in a terminal. Without one, zicha answer CHECKLIST --file answers.yaml answers many indicators at once.',
  noWorkspace: (p) =>
    `There is no zicha.yaml in "${p.directory}" or any folder above it. Go to the folder of the workspace first, or run zicha init to set one up.`,
  workspaceInvalid: 'zicha.yaml has mistakes; correct them and try again:',
  alreadyWorkspace: (p) =>
    `There is ${p.file} already; it was not changed. To change one thing in it, use zicha set.`,
  noChecklist: (p) =>
    `There is no checklist "${p.seen}".${didYouMean(p.suggestion)} There are: ${p.known.join(', ')}.`,
  checklistInvalid: (p) =>
    `The checklist "${p.id}" has mistakes and cannot be used; correct them and try again:`,
  otherSubject: (p) =>
    `The checklist "${p.checklist}" assesses: ${p.subject}; this is the workspace of: ${p.kind} (kind in zicha.yaml). ${p.wanted === 'school' ? 'A school answers its checklists in a folder of its own (zicha init sets one up)' : 'A bureau answers those for itself and its county in a folder of its own (zicha init --kind bureau sets one up)'}; zicha checklists lists whom each assesses.`,
  stagesOfBureau:
    'A bureau has no stages: it answers the questions of every stage. Leave out --stages, or say --kind school.',
  noStage: (p) =>
    `The checklist "${p.checklist}" is for none of the stages here (${p.stages.join(', ')}).`,
  noIndicator: (p) =>
    `The checklist has no indicator "${p.seen}".${didYouMean(p.suggestion)} zicha checklists ${p.checklist} lists them all.`,
  waived: (p) => `Indicator ${p.indicator} is waived here and need not be answered: ${p.why}.`,
  notInForce: (p) =>
    p.status === 'future'
      ? `Indicator ${p.indicator} is not in force yet; there is nothing to answer.`
      : `Indicator ${p.indicator} is no longer in force; zicha log shows what was answered before.`,
  noFact: (p) => `The checklist has no fact "${p.seen}".${didYouMean(p.suggestion)}`,
  needsStage: (p) =>
    `${p.id} ${p.title} is answered for each stage; give one with --stage: ${p.stages.join(', ')}.`,
  noSuchStage: (p) =>
    p.stages.length > 0
      ? `${p.indicator} has no stage "${p.seen}"; choose from ${p.stages.join(', ')}.`
      : `${p.indicator} is not answered by stage; leave out --stage.`,
  notApplicableNever: (p) => `${p.indicator} has to be answered; "not applicable" is not possible.`,
  notApplicableOption: (p) =>
    `"Not applicable" is no value of ${p.indicator}; say it so: ${p.example}`,
  forExample: (p) => `For example: ${p.example}`,
  notApplicableReason: (p) => `${p.indicator} can be "not applicable" only with a reason.`,
  severalRounds: (p) =>
    `${counted(p.rounds.length, 'round')} not handed in yet: ${p.rounds.join(', ')}. Name one with --round (for round seal, behind the checklist).`,
  badCode: (p) =>
    `The code "${p.seen}" may hold only letters, digits and hyphens; it begins with a letter or digit and has at most 32 characters.`,
  answersInvalid: (p) =>
    `"${p.file}" has mistakes and nothing was saved; correct them and try again:`,
  badReceipt: (p) =>
    `The head "${p.seen}" cannot be understood. Copy it as it is on the receipt, such as 17:1f3a5c7e9b2d4f60; join several with plus signs.`,
  noRound: (p) =>
    `Round ${p.round} has not been opened${p.rounds.length > 0 ? `; there are: ${p.rounds.join(', ')}` : ''}. To open it, run zicha round open ${p.checklist} ${p.round}.`,
  badName: (p) =>
    `"${p.seen}" cannot be the person who answers: a name must not be empty or contain line breaks and other control characters.`,
  futureDate: (p) => `The date ${p.seen} behind ${p.option} has not come yet.`,
  pastVisit: (p) => `The visit on ${p.seen} is already over; please give a date to come.`,
  badLanguage: (p) => `--lang cannot be "${p.seen}"; it may be: zh, en.`,
  badRound: (p) =>
    /^\d{4}-\d\d$/.test(p.seen)
      ? `Round "${p.seen}": a year has no such month.`
      : `The round "${p.seen}" may hold only letters, digits, dots and hyphens, such as 2026-11.`,
  checklistBeforeRound: (p) =>
    `The checklist goes before the round "${p.seen}", for example: zicha round ${p.action} quality-balance-school ${p.seen}`,
  roundExists: (p) =>
    `The round ${p.round} has been opened already. To answer in it: zicha check ${p.checklist} --round ${p.round}; to see the rounds: zicha round list ${p.checklist}.`,
  roundSealed: (p) =>
    `The round ${p.round} has been handed in and takes no more answers. Open a new one with zicha round open.`,
  todayReadOnly:
    '--today is for reading commands only: an answer can be saved only at its real time.',
  needsValue:
    'Give the answer, or a file with --file, or the reason why it does not apply with --not-applicable.',
  needsBy: 'Say who answers with --by, or enter them under people in zicha.yaml.',
  needsFlags: (p) => `Without a terminal, give ${p.flags.join(', ')}.`,
  outputExists: (p) =>
    `"${p.file}" exists already. Add --force to overwrite it, or choose another name.`,
  notForTerminal: (p) =>
    `${p.format} is no text and cannot be shown in a terminal. Write it to a file, such as -o report.${p.format}.`,
  outputsMismatch: 'There can be at most as many -o as --format; they belong together in order.',
  cannotRead: (p) => `Cannot read "${p.file}": ${p.reason}`,
  tooLongText: (p) => `The text is too long; at most ${p.limit} characters.`,
}
