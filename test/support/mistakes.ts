import type { Chance } from '../campaigns/chance.ts'

/** One sort of mistake, wherever the text gives room for it. */
export interface Kind {
  /** What must be said. */
  rule: string
  /** Where it can be made without a second mistake following from it. */
  right: RegExp
  /** What is written instead; `here` stands before what must be complained of, if not at the start. */
  wrong: (found: RegExpExecArray, chance: Chance) => string
  /** Whether this is a place for it, when the words around it do not tell. */
  fits?: (found: RegExpExecArray) => boolean
  /** Where the other half of it stands, which must stay as it is. */
  leansOn?: RegExp
}

/** Marks a place in what is written; no checklist holds it. */
export const here = '\u{2038}'

/** Doubles one character: near enough to be understood, and never another name. */
const misspelt = ([word]: RegExpExecArray, chance: Chance) => {
  const at = 1 + chance.below(word.length - 1)
  return word.slice(0, at) + word[at] + word.slice(at)
}

const ownFigure = '{ value: -5, source: { certainty: default } }'
const lantern = '{ checklist: lantern, indicator: A1 }'
const belowDeadline = /(?<=^ {8}deadline: .*)\n/gm

/** The name is written once in the whole text: neither a test nor a conclusion leans on it. */
const isNamedOnce = ({ input, groups }: RegExpExecArray) =>
  input.split(new RegExp(`(?<![\\w.])${groups!['name']!.replaceAll('.', '\\.')}(?![\\w.])`))
    .length === 2

/** Something else refers to it too, so that it stays in use. */
const isNamedElsewhere = ({ input, groups }: RegExpExecArray) =>
  input.split(new RegExp(`: ${groups!['name']!}[,\\s]`)).length > 2

/** What the last match before this place holds. */
const before = ({ input, index }: RegExpExecArray, pattern: RegExp) =>
  [...input.slice(0, index).matchAll(pattern)].at(-1)?.[1]

/** Whether the indicator around this place has the key already. */
const hasKey = ({ input, index }: RegExpExecArray, key: string) => {
  const from = input.lastIndexOf('\n      - id: ', index)
  const to = input.indexOf('\n      - id: ', index)
  return input.slice(from, to < 0 ? undefined : to).includes(`\n        ${key}:`)
}

export const kinds: readonly Kind[] = [
  { rule: 'unknown-owner', right: /(?<=lead: )[a-z]{4,}/g, wrong: misspelt },
  { rule: 'unknown-owner', right: /(?<=assist: \[)[a-z]{4,}/g, wrong: misspelt },
  { rule: 'unknown-deadline', right: /(?<=^ {8}deadline: )[\w-]+/gm, wrong: misspelt },
  { rule: 'unknown-source', right: /(?<=\bref: )[\w-]+/g, wrong: misspelt },
  { rule: 'unknown-place', right: /(?<=^ {8}place: )[\w-]+/gm, wrong: misspelt },
  { rule: 'unknown-scale', right: /(?<=\bscale: )\w+/g, wrong: misspelt },
  { rule: 'unknown-fact', right: /(?<=^ {10}to: )\w+/gm, wrong: misspelt },
  {
    rule: 'unknown-key',
    right: /(?<=^ {8})(?:look|remedy|method|owner|evidence|deadline|source)(?=:)/gm,
    wrong: misspelt,
  },
  { rule: 'unknown-key', right: /(?<=^ {10})(?:items|unit|per|atLeast)(?=:)/gm, wrong: misspelt },
  {
    rule: 'duplicate-id',
    right: /(?<=^ {6}- id: )(?<name>\S+)/gm,
    wrong: (found) => before(found, /^ {6}- id: (\S+)/gm)!,
    leansOn: /^ {6}- id: /gm,
    fits: (found) => isNamedOnce(found) && before(found, /^ {6}- id: (\S+)/gm) !== undefined,
  },
  {
    rule: 'duplicate-title',
    right: /(?<=^ {8}title: ).+/gm,
    wrong: (found) => before(found, /^ {8}title: (.+)/gm)!,
    leansOn: /^ {8}title: /gm,
    fits: (found) => before(found, /^ {8}title: (.+)/gm) !== undefined,
  },
  {
    rule: 'bad-id',
    right: /(?<=^ {6}- id: )(?<name>\S+)/gm,
    wrong: ([id]) => `${id}项`,
    fits: isNamedOnce,
  },
  { rule: 'not-a-boolean', right: /(?<=\b(?:seal|metWhen): )(?:true|false)/g, wrong: () => 'yes' },
  {
    rule: 'not-a-number',
    right: /(?<=\bvalue: |\binteger, min: |^ {10}min: )\d/gm,
    wrong: ([digit]) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0),
  },
  { rule: 'percent-scale', right: /(?<=^ {10}per: )100(?=\n {10}unit: '%')/gm, wrong: () => '1' },
  {
    rule: 'missing-stage-figure',
    right: /(?<=^ {10})atLeast:\n {12}primary: .*\n(?= {12}junior: )/gm,
    wrong: () => 'atLeast:\n',
  },
  {
    rule: 'missing-stage-figure',
    right: /(?<=^ {10})atLeast:\n(?<kept> {12}primary: .*\n) {12}junior: .*\n/gm,
    wrong: ({ groups }) => `atLeast:\n${groups!['kept']!}`,
  },
  {
    rule: 'two-thresholds',
    right: /(?<=^ {10}atLeast: (?<figure>\{ value.*))\n/gm,
    wrong: ({ groups }) => `\n          ${here}atMost: ${groups!['figure']!}\n`,
    fits: (found) => before(found, /^ {10}kind: (.+)/gm) !== 'items',
  },
  {
    rule: 'text-cut-by-comment',
    right: /(?<=^ {8}(?:look|remedy): [^#，\n]*)，/gm,
    wrong: () => ' #',
  },
  {
    rule: 'ambiguous-duration',
    right: /(?<=\bwithin: )(?<count>\d+) [a-z-]+/g,
    wrong: ({ groups }, chance) => groups!['count']! + chance.pick(['d', '天', ' weekdays', '']),
  },
  {
    rule: 'figure-without-source',
    right: /(?<=(?:atLeast|equals|primary|junior): \{ value: [\d.]+), source: \{[^}]*\}(?= \})/g,
    wrong: () => '',
  },
  {
    rule: 'default-as-official',
    right: /(?<=\bref: [^}]*certainty: )\w+/g,
    wrong: () => 'default',
  },
  {
    rule: 'default-as-official',
    right: /(?<=\bsource: \{ certainty: )default/g,
    wrong: (_, chance) => chance.pick(['high', 'medium', 'local']),
  },
  {
    rule: 'declared-count',
    right: /(?<=^declares: .*(?:indicators|sections): )\d+/gm,
    wrong: ([count], chance) => String(Number(count) + 1 + chance.below(9)),
  },
  {
    rule: 'impossible-count',
    right: /(?<=^ {6}met: )\d+/gm,
    wrong: (_, chance) => String(8 + chance.below(90)),
  },
  {
    rule: 'share-out-of-range',
    right: /(?<=\bshare: )[\d.]+/g,
    wrong: (_, chance) => String(2 + chance.below(99)),
  },
  {
    rule: 'points-not-positive',
    right: belowDeadline,
    wrong: () => `\n        ${here}points: ${ownFigure}\n`,
  },
  {
    rule: 'bad-condition',
    right: belowDeadline,
    wrong: (_, chance) => {
      const condition = chance.pick(['teachers >', 'teacherss > 3', 'teachers = 3', "'(1 > 2'"])
      return `\n        ${here}when: ${condition}\n`
    },
    fits: (found) => !hasKey(found, 'when'),
  },
  {
    rule: 'not-one-of',
    right: /(?<=\bkind: )[a-z-]+/g,
    wrong: misspelt,
  },
  {
    rule: 'wrong-type',
    right: /(?<=^ {8}method: )\[(?<first>\w+).*\]/gm,
    wrong: ({ groups }) => groups!['first']!,
  },
  {
    rule: 'missing-key',
    right: /(?<=^ {8}answer: \{ kind: level), scale: \w+/gm,
    wrong: () => '',
  },
  {
    rule: 'yaml-duplicate-key',
    right: belowDeadline,
    wrong: () => `\n        ${here}deadline: at-once\n`,
  },
  {
    rule: 'cross-walk-twice',
    right: belowDeadline,
    wrong: () =>
      `\n        alsoSatisfies:\n          - ${lantern}\n          ${here}- ${lantern}\n`,
    fits: (found) => !hasKey(found, 'alsoSatisfies'),
  },
  {
    rule: 'no-owner',
    right:
      /(?<=^ {6}- id: ).*\n(?:(?! {6}- id| {8}owner).*\n)* {8}owner: \{ lead: (?<name>\w+) \}\n/gm,
    wrong: ([text]) => text.replace(/ {8}owner: .*\n$/, ''),
    fits: isNamedElsewhere,
  },
]
