import type * as chinese from '../zh/lint-references.ts'
import { didYouMean } from './wording.ts'

export const lintReferences: typeof chinese.lintReferences = {
  'unknown-owner': unknown('owner', 'owners'),
  'unknown-deadline': unknown('deadline class', 'deadlines'),
  'unknown-source': unknown('source', 'sources'),
  'unknown-place': unknown('place', 'places'),
  'unknown-scale': unknown('scale', 'scales'),
  'unknown-fact': unknown('fact', 'facts'),
  'unknown-part': unknown('part', 'parts'),
  'unknown-honour': unknown('honour', 'honours'),
  'unused-definition': {
    text: (p) => `"${p.id}" in ${p.key} is not used.`,
    fix: () => 'Delete it; if a name is misspelt elsewhere, mend it there.',
  },
  'conclusion-names-nothing': {
    text: (p) => `There is no indicator with the id "${p.seen}".${didYouMean(p.suggestion)}`,
    fix: () => 'In "of" of a conclusion rule only ids of indicators of this checklist may stand.',
  },
  'named-twice': {
    text: (p) => `"${p.seen}" stands in this conclusion rule twice and counts once.`,
    fix: () => 'Delete one; if another indicator was meant, write its id.',
  },
  'listed-twice': {
    text: (p) => `"${p.seen}" is written twice in ${p.list}.`,
    fix: () => 'Delete one; where another was meant, write that one.',
  },
  'duplicate-id': {
    text: (p) =>
      p.id === p.first
        ? `The id "${p.id}" stands on line ${p.line} already.`
        : `The id "${p.id}" differs from "${p.first}" on line ${p.line} only in upper and lower case.`,
    fix: () =>
      'Every section and indicator needs an id of its own; change one, but not the one that has answers already.',
  },
  'duplicate-title': {
    text: (p) => `"${p.title}" is also the title of the indicator on line ${p.line}.`,
    fix: () => 'Make one of them more specific, so that a reader can tell them apart.',
  },
}

const longestList = 12

function unknown(what: string, key: string) {
  return {
    text: (p: { seen: string; suggestion: string }) =>
      `There is no ${what} named "${p.seen}".${didYouMean(p.suggestion)}`,
    fix: (p: { known: readonly string[] }) =>
      p.known.length > 0
        ? `In ${key} there are: ${p.known.slice(0, longestList).join(', ')}${p.known.length > longestList ? ' …' : '.'} Write one of them, or add it to ${key}.`
        : `Write it into ${key} first.`,
  }
}
