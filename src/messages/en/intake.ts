import type * as chinese from '../zh/intake.ts'
import { answers } from './answers.ts'
import { didYouMean } from './wording.ts'

export const intake: typeof chinese.intake = {
  'unknown-indicator': {
    text: (p) =>
      `The checklist has no indicator "${p.seen}" to be answered here.${didYouMean(p.suggestion)}`,
    fix: () => 'Run zicha checklists with the name of the checklist to see all indicators.',
  },
  'not-in-force': {
    text: (p) =>
      p.status === 'future'
        ? `${p.id} is not in force yet; there is nothing to answer.`
        : `${p.id} is no longer in force and is not answered any more.`,
    fix: () => 'Remove it from the file.',
  },
  'unknown-fact-id': {
    text: (p) => `The checklist has no fact "${p.seen}".${didYouMean(p.suggestion)}`,
    fix: (p) =>
      p.known.length > 0
        ? `Facts that can be given: ${p.known.join(', ')}.`
        : 'This checklist needs no facts; delete it.',
  },
  'unknown-stage': {
    text: (p) => `"${p.seen}" is not a stage that can be given here.`,
    fix: (p) => `Stages that can be given: ${p.known.join(', ')}.`,
  },
  'stage-missing': {
    text: (p) => `${p.id} is answered for each stage.`,
    fix: (p) =>
      `Write one line each for ${p.stages.join(', ')}: in the column "stage" of a table, or below it, indented by two spaces, in YAML.`,
  },
  'bad-answer': {
    text: (p) => `${p.id}: ${problemText(p)}`,
    fix: () => 'Correct it and run again; nothing of this file has been saved yet.',
  },
  'not-applicable-never': {
    text: (p) => `${p.id} has to be answered; "not applicable" is not possible.`,
    fix: () => 'Answer what is the case.',
  },
  'not-applicable-reason': {
    text: (p) => `${p.id} can be "not applicable" only with a reason.`,
    fix: () => 'Write notApplicable: and the reason.',
  },
  'value-not-applicable': {
    text: (p) => `${p.id} has both a value and "not applicable".`,
    fix: () => 'Keep one of them.',
  },
  'bad-person': {
    text: (p) =>
      `"${p.seen}" cannot be who answered: it may not be empty, nor hold characters that nobody sees.`,
    fix: () => 'Write a name.',
  },
  'future-day': {
    text: (p) => `The day ${p.seen} has not come yet.`,
    fix: () => 'Write the real day: what nobody has seen cannot be recorded.',
  },
  'evidence-unclear': {
    text: (p) => `It is not clear which piece of evidence "${p.seen}" is.`,
    fix: () =>
      'Write the path of a file; for paper its name and where it lies, such as staff roll box 3 page 15 sealed, or { title: its name, box: 1, volume: 2, page: 3 }.',
  },
  'evidence-no-file': {
    text: (p) => `There is no evidence file "${p.seen}".`,
    fix: () =>
      'Paths begin in the workspace, its folder evidence or the current folder; check the name. Paper is told by its box, volume, page, document number or seal.',
  },
  'map-other-edition': {
    text: (p) => `The map is for "${p.seen}", and this is "${p.expected}".`,
    fix: () => 'Check "from" (the old edition) and "to" (the new one): is it the right file?',
  },
  'map-unknown-id': {
    text: (p) =>
      `There is no "${p.seen}" in the ${p.edition === 'from' ? 'old' : 'new'} edition.${didYouMean(p.suggestion)}`,
    fix: () =>
      'On the left stands an id of the old edition, on the right one of the new, or "retired".',
  },
  'map-twice': {
    text: (p) => `"${p.to}" has its answers from "${p.first}" already.`,
    fix: () =>
      'A new indicator takes over the answers of one old one; write "retired" for the other, or another id.',
  },
}

/** The params of the problem stand beside its code; the lookup cannot show that they belong together. */
function problemText(p: { code: keyof typeof answers.problems }): string {
  return (answers.problems[p.code] as (params: object) => string)(p)
}
