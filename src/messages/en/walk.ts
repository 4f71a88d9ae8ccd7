import type * as chinese from '../zh/walk.ts'

export const walk: typeof chinese.walk = {
  findSigns: ['/', 'find ', 'go '],
  find: {
    ask: 'Search for what? A number, or words of the question, separated by spaces',
    hints: ['Enter: back'],
    none: (p) => `"${p.words}" was not found.`,
    found: (p) =>
      p.count > p.shown
        ? `"${p.words}": ${p.count} found, the first ${p.shown} are shown; one more word narrows it`
        : `"${p.words}": ${p.count} found`,
  },

  contents: { find: 'Search...', filter: 'Show only some...' },
  progress: (p) => `${p.title} (${p.answered}/${p.total})`,
  noPlace: 'Documents and others',
  placeHeading: (p) => `[${p.title}] ${p.count} questions`,

  filter: {
    ask: 'Show only which ones?',
    all: 'All',
    only: {
      unanswered: 'Unanswered',
      gaps: 'Gaps',
      evidence: 'Evidence to come',
      conflicts: 'Conflicts',
    },
    by: { section: 'One section...', owner: 'One owner...', place: 'One place...' },
    which: { section: 'Which section?', owner: 'Which owner?', place: 'Which place?' },
    choice: (p) => `${p.name} (${p.count})`,
    back: 'Back',
    heading: (p) => `Only: ${p.names.join(', ')} (${p.count} of ${p.total} questions)`,
    brief: (p) => `only ${p.count} of ${p.total}`,
    empty: (p) => `There are no such questions: ${p.names.join(', ')}.`,
    finished: (p) => `That was the last of "${p.names.join(', ')}".`,
    showAll: 'Show all and go on',
    unknown: (p) =>
      p.choices.length === 0
        ? `The checklist has nothing for ${p.option}.`
        : `${p.option} knows no "${p.seen}"; it may be ${p.choices.join(', ')}.`,
  },

  inChecklist: (p) => `${p.checklist} · ${p.question}`,
  alsoAnswers: 'Also answers',
  alsoAnswered: 'Elsewhere',
  alsoAnsweredHow: (p) => `${p.value} (${p.by}, ${p.date}, ${p.question})`,
  adopt: (p) => `As in "${p.checklist}": ${p.value}`,
  carried: (p) => `Also recorded for ${p.question}: ${p.value}`,
  confirmCarry: (p) =>
    `Probably the same as ${p.question} (confidence: ${p.confidence}${
      p.along.length > 0 ? `, by way of ${p.along.join(', ')}` : ''
    }). Record "${p.value}" there too?`,
  confirmChange: (p) =>
    `For ${p.question} you answered "${p.before}". Change it to "${p.value}" too?`,
  carry: 'Record it there too',
  dontCarry: 'No, ask me when it comes',
  differs: (p) =>
    `${p.by} answered "${p.value}" to ${p.question}, which differs; it was left as it is. Please compare.`,
  differsOpen: (p) =>
    `Two people answered ${p.question} differently; nothing was recorded there. Please settle it.`,
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  via: (p) => `recorded with ${p.from}`,

  lastRound: 'Last round',
  lastGiven: (p) =>
    `${p.value}${p.outcome ? ` → ${p.outcome}` : ''} (${p.round}, ${p.by}, ${p.date})`,
  again: (p) => `As last round: ${p.value}`,
  earlierUnreadable: (p) =>
    `The record of round ${p.round} is damaged; its answers are not shown. Run zicha verify.`,

  settle: 'Two people answered differently. Which one stands?',
  settleAnew: 'Neither, answer anew',

  cannotRecord: (p) => `This cannot be recorded: ${p.reason} Please answer again.`,
  reallyWords: (p) => `Is "${p.text}" what you want to write?`,
  asWords: (p) => `Yes, write "${p.text}"`,
  writeAnew: 'No, write it again',
  pastedAtChoice: 'Here one of the choices is wanted; what was pasted has not been used.',
  oneLineOnly:
    'Only one line fits here, and several were pasted (⏎ is where each ends). Please make it one',
  choiceHelp:
    '↑↓ move, Enter chooses; below the answers stands what else can be done. Or type and press Enter: the answer itself, or /words to search, go R3, # contents, < back, + note, * evidence, filter, q to stop. Ctrl-C stops at any time, and everything saved is there.',
  carryHelp:
    '↑↓ move, Enter chooses: only whether to fill it in is asked here. Ctrl-C stops at any time, and everything saved is there.',
  typedAtChoice:
    'Typed: an answer or a command (? shows which; empty it and press Enter to go back to the list)',
  notAmongChoices: (p) =>
    `There is no answer or command "${p.seen}". Type "?" to see which there are, or empty the line (Ctrl-U) and press Enter to go back to the list.`,
  stopHere: 'Stop',
  proseHelp: (p) =>
    `Enter takes what is written. "?" alone shows this; after "q" alone you are asked whether to stop or to write q; Ctrl-C stops at any time, and ${p.keeps ? 'everything saved is there' : 'nothing is written'}.`,
  pasteHelp: 'Several lines may be pasted at once; ⏎ is where each ends.',
  clearHint: 'Ctrl-U clears the line',

  summary: {
    missing: 'Unanswered',
    missingBy: (p) => `${p.owner} ${p.count}: ${p.ids.join(', ')}${p.more > 0 ? ', ...' : ''}`,
    evidence: (p) => `Evidence to come for ${p.count}.`,
    conflicts: (p) => `Conflicts: ${p.count}.`,
    soFar: (p) => `Conclusion so far: ${p.words}`,
    addEvidence: (p) => `Add evidence: zicha check ${p.id} --round ${p.round} --only evidence`,
    settle: (p) => `Settle conflicts: zicha check ${p.id} --round ${p.round} --only conflicts`,
    seal: (p) => `Hand in the round: zicha round seal ${p.id} ${p.round}`,
  },

  disagreements: 'Checklists that say different things',
  disagreementsLead:
    'The same was answered differently in several checklists; please compare and mend one (zicha check).',
  disagreement: (p) =>
    `${p.one}; ${p.other}${p.confidence ? ` (confidence that they are the same: ${p.confidence})` : ''}`,
  disagreementPart: (p) => `${p.checklist} ${p.question}: ${p.value} (${p.by}, ${p.date})`,
}
