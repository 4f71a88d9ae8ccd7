import type * as chinese from '../zh/intake.ts'
import { didYouMean } from './wording.ts'

export const intake: typeof chinese.intake = {
  'unknown-indicator': {
    text: (p) =>
      `The checklist has no indicator "${p.seen}" for this school to answer.${didYouMean(p.suggestion)}`,
    fix: () => 'Run zicha checklists with the name of the checklist to see all indicators.',
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
    fix: (p) => `Write one line each for ${p.stages.join(', ')} below it, indented by two spaces.`,
  },
  'bad-answer': {
    text: (p) => `${p.id}: ${p.problem}`,
    fix: () => 'Correct it and run again; nothing of this file has been saved yet.',
  },
  'not-applicable-never': {
    text: (p) => `Every school has to answer ${p.id}; "not applicable" is not possible.`,
    fix: () => 'Answer what is the case.',
  },
  'not-applicable-reason': {
    text: (p) => `${p.id} can be "not applicable" only with a reason.`,
    fix: () => 'Write notApplicable: and the reason.',
  },
}
