import type { RuleReason } from '../../rule-reasons.ts'

/** Why the shape is what it is. */
export const shapeReasons = {
  'unknown-key': {
    what: 'An unknown key',
    why: 'A misspelt key does nothing, while its author believes it does.',
  },
  'missing-key': {
    what: 'A required key is missing',
    why: 'Without it the thing can be neither asked nor judged.',
  },
  'wrong-type': {
    what: 'The wrong type',
    why: 'Whether text, a list or a mapping stands here is settled; anything else has no meaning.',
    fix: 'Write text behind the colon, each item of a list on a line that begins with "- ", and a mapping on new lines indented by two.',
  },
  'not-one-of': { what: 'Not one of the words allowed', why: 'Only these words mean something.' },
  'bad-id': {
    what: 'An id of the wrong form',
    why: 'Ids become file names, arguments and keys of records; only these characters are safe everywhere.',
  },
  'bad-edition': {
    what: 'An edition of the wrong form',
    why: 'Editions become part of file names and are typed on the command line.',
  },
  'bad-code': {
    what: 'A school code of the wrong form',
    why: 'The code is printed in numbers and becomes part of file names.',
  },
  'stages-of-bureau': {
    what: 'The workspace of a bureau names stages',
    why: 'Checklists for a county or a bureau ask about every stage; with some of them named, the others would go unasked.',
  },
  'not-a-boolean': {
    what: 'Neither true nor false',
    why: 'Programs disagree about yes and on; with two words only nothing gets turned round.',
  },
  'not-a-number': {
    what: 'Not a plain number',
    why: 'Units, separators and full-width digits are read differently, off by orders of magnitude.',
  },
  'not-a-whole-number': { what: 'Not a whole number', why: 'This counts things.' },
  'bad-year': { what: 'Not a year', why: 'A document is found by its year.' },
  'bad-date': {
    what: 'Not a date',
    why: 'Countdowns and deadlines start from it; one day off makes them all wrong.',
  },
  'bad-days': {
    what: 'Neither a day nor a run of days',
    why: 'Days off decide how working days are counted; one run misread moves deadlines by days.',
  },
  'ambiguous-duration': {
    what: 'A duration that can be read in two ways',
    why: '5d may be days or working days, 1m a month or a minute; the deadline would be off.',
  },
  'wrong-format': {
    what: 'The wrong format',
    why: 'It says which kind and version of file this is; with the wrong one it would be read in another sense.',
  },
  'empty-text': { what: 'Empty', why: 'A key without content was most likely forgotten.' },
  'empty-list': { what: 'An empty list', why: 'A list without items was most likely forgotten.' },
  'bad-reference': {
    what: 'An edition that is not named',
    why: 'Ids and figures differ between editions; without one, the result changes quietly when the base does.',
  },
  'bad-language': {
    what: 'A language written wrongly',
    why: 'Words are chosen by the code; under a wrong one they are never used.',
  },
  'condition-too-long': {
    what: 'A condition or formula that is too long',
    why: 'Nobody can check one so long, and reports have to say it to people.',
  },
} satisfies Record<string, RuleReason>
