import type * as chinese from '../zh/journal.ts'

const fromBackup =
  'Do not mend it by hand. Find the original file in a backup or on another computer, put it back and run zicha verify again; what cannot be found: see with zicha log what can still be read, open a new round with zicha round open and answer anew, keep the damaged file, and say so openly.'
const nothingLost = 'Everything that was shown as saved is there; nothing to do.'

export const journal: typeof chinese.journal = {
  'journal-torn-line': {
    text: (p) =>
      `The last line was never finished (${p.bytes} bytes) and is not used, most likely after a power cut, a crash or a killed window.`,
    fix: () =>
      'A line that is not finished is never shown as saved. See whether the last thing you entered is there; if not, enter it again. If you remember that it was shown as saved, bring the file back from a backup.',
  },
  'journal-unfinished': {
    text: () =>
      'Recording many answers at once was interrupted and left this half-written file; nothing in it counts.',
    fix: () =>
      'If no other window is recording, it may be deleted; hand in what it was to record once more.',
  },
  'journal-no-final-newline': {
    text: () => 'The last line is whole and used; only its line end is missing.',
    fix: () => nothingLost,
  },
  'journal-crlf': {
    text: () =>
      'The line ends were changed to those of Windows (CRLF); the content is the same and is used.',
    fix: () =>
      'Nothing to do; do not save this file with an editor, and with git set *.jsonl to -text.',
  },
  'journal-byte-order-mark': {
    text: () => 'The file now begins with a UTF-8 mark (BOM); the content is the same and is used.',
    fix: () => 'Nothing to do; do not save this file with an editor.',
  },
  'journal-copy': {
    text: (p) => `This is a copy of "${p.original}" and is not counted twice.`,
    fix: () => 'It was most likely left by a cloud drive or by copying; it may be deleted.',
  },
  'journal-not-a-file': {
    text: () =>
      'It is named like a journal but is not a plain file (a link, a folder or a device); it was not opened.',
    fix: () => 'Copy the real file here, or move this away.',
  },
  'journal-too-big': {
    text: (p) =>
      `The file has ${p.bytes} bytes, more than the limit of ${p.limit}; zicha did not write it, and it was not opened.`,
    fix: () => 'Move it away and put the original file back.',
  },
  'journal-newer': {
    text: (p) =>
      `The format of this file is "${p.format}"; this zicha knows only "zicha/journal@1".`,
    fix: () => 'Update zicha and open it again.',
  },
  'journal-hash-mismatch': {
    text: () => 'This line was changed: its content does not agree with the hash at its end.',
    fix: () => fromBackup,
  },
  'journal-wrong-number': {
    text: (p) =>
      `Entry ${p.expected} was expected here and entry ${p.seen} was seen: a line was removed, inserted or moved.`,
    fix: () => fromBackup,
  },
  'journal-duplicated-line': {
    text: (p) => `This line repeats line ${p.twin}.`,
    fix: () => fromBackup,
  },
  'journal-blank-line': {
    text: () => 'This line is blank; zicha writes no blank lines.',
    fix: () => fromBackup,
  },
  'journal-trailing-bytes': {
    text: (p) =>
      `The line is whole but ${p.bytes} bytes follow it: something was added, or the line end before the next line is gone.`,
    fix: () => fromBackup,
  },
  'journal-not-a-record': {
    text: (p) =>
      `This line is not a record: expected a JSON object that ends in its hash, seen "${p.seen}".`,
    fix: () => fromBackup,
  },
  'journal-wrong-field': {
    text: (p) => `"${p.field}" of this line is missing or malformed; zicha did not write it.`,
    fix: () => fromBackup,
  },
  'journal-rest-ignored': {
    text: (p) =>
      `The ${p.lines} lines from here on follow the damage and are not used; ${p.sound} of them are sound in themselves.`,
    fix: () => 'Once the damaged line is as it was, they are used again.',
  },
  'journal-diverged': {
    text: (p) =>
      `It begins like "${p.other}" but differs from this line on: one run cannot have said both, so neither is used.`,
    fix: () =>
      'Find out which one is the original, move the other away and run zicha verify again.',
  },
  'journal-missing-parent': {
    text: (p) =>
      `When this file was written, "${p.parent}" had at least ${p.line} lines; ${parentStates[p.state] ?? ''}`,
    fix: (p) =>
      p.state === 'gone'
        ? 'Find that file in a backup or on another computer. If the folder is being synchronised, wait until every file has arrived.'
        : fromBackup,
  },
  'journal-cut-end': {
    text: (p) =>
      `The end of the file was cut off: when "${p.witness}" was written, there were at least ${p.line} lines here.`,
    fix: () => fromBackup,
  },
  'journal-rewritten': {
    text: (p) =>
      `This line or what precedes it was written anew: it is not what "${p.witness}" saw.`,
    fix: () => fromBackup,
  },
  'journal-head-not-found': {
    text: (p) =>
      `The head "${p.head}" is not found: since it was printed the record was changed or cut, or this is another record.`,
    fix: () =>
      'Check that the head was copied correctly and that this is the right folder; if so, the record has changed: find the original files in a backup.',
  },
  'journal-clock-back': {
    text: (p) =>
      `The time of this entry is ${p.at}, yet it follows what was written at ${p.seen}: the clock of the computer went back.`,
    fix: () => 'The order is not affected; set the clock right and state the real time in a note.',
  },
}

const parentStates: Readonly<Record<string, string>> = {
  gone: 'now it is gone.',
  cut: 'now it is shorter: its end is missing.',
  rewritten: 'now its content is another one.',
}
