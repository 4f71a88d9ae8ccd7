import type * as chinese from '../zh/yaml-syntax.ts'

export const syntaxMistakes: Record<keyof typeof chinese.syntaxMistakes, chinese.Mistake> = {
  indent: [
    (seen) => `"${seen}" is not indented like the other lines of its level.`,
    'Lines of one level start in one column; the next level is two spaces further in.',
  ],
  'out-of-place': [
    (seen) => `From "${seen}" on, this belongs to no level above.`,
    'Mostly the indentation is too small or too large; and nothing may follow a closing quote.',
  ],
  'colon-missing': [
    (seen) => `There is no colon after "${seen}".`,
    'Write the key, a colon, a space and the value; a line that continues the text above is indented further.',
  ],
  'space-after-colon': [
    (seen) => `A space is missing after the colon in "${seen}".`,
    'Write "key: value" with a space behind the colon.',
  ],
  'space-after-dash': [
    (seen) => `A space is missing after the dash in "${seen}".`,
    'Write "- item" with a space behind the dash.',
  ],
  'space-before-hash': [
    (seen) => `A space is missing before the # of "${seen}".`,
    'A comment needs a space in front of its #; if # belongs to the text, put the whole text in quotes.',
  ],
  'key-over-lines': [
    (seen) => `The line "${seen}" is not complete, and the next one begins a new key.`,
    'See whether this line lacks its colon, or the next one is indented too far.',
  ],
  'long-key': [
    (seen) => `"${seen}" is too long for a key.`,
    'See whether the colon is wanted; if all of it is text, put it in quotes.',
  ],
  'nested-on-line': [
    (seen) => `"${seen}" is another key and value in the same line.`,
    'If it is text, put it in quotes; if it is the next level, write it in a line of its own, indented.',
  ],
  'list-on-key-line': [
    (seen) => `"${seen}" stands in the line of its key.`,
    'Write each item of a list in its own line below; if it is meant as text, put it in quotes.',
  ],
  'text-behind-block-sign': [
    (seen) => `"${seen}": nothing may follow | or > in its line.`,
    'If it is meant as text (such as ">=85"), put it in quotes; a block of text begins in the next line, indented.',
  ],
  'list-in-brackets': [
    (seen) => `A list with dashes such as "${seen}" cannot stand in brackets.`,
    'Write [one, two], with commas between the items.',
  ],
  'dash-missing': [
    (seen) => `The dash in front of the item "${seen}" is missing.`,
    'Each item of a list begins with "- ", all in one column.',
  ],
  'comma-missing': [
    (seen) => `A comma is missing beside "${seen}" in the brackets.`,
    'Put commas between what stands in brackets.',
  ],
  'full-width-comma': [
    (seen) => `"${seen}" has a full-width comma "，", which separates nothing in YAML.`,
    'Write a plain comma and a space; put quotes around it where it is text.',
  ],
  'comma-extra': [
    () => 'There is a comma too many in the brackets, or nothing between two of them.',
    'Delete the comma.',
  ],
  'bracket-not-closed': [
    (seen) => `The bracket "${seen}" has no matching one behind it.`,
    'Add ] or }; lines inside brackets are indented further than the line where they begin.',
  ],
  'bracket-not-opened': [
    (seen) => `The bracket "${seen}" has no matching one before it.`,
    'Delete it or add the other one; if it is meant as text, put it in quotes.',
  ],
  'quote-not-closed': [
    (seen) => `The quote of ${seen} is not closed.`,
    'Add the closing quote; further lines inside quotes are indented.',
  ],
  escape: [
    (seen) => `"${seen}" means nothing inside double quotes.`,
    'Write each backslash twice, or use single quotes.',
  ],
  'first-character': [
    (seen) => `"${seen}" may not begin with this sign.`,
    'Put the whole text in quotes.',
  ],
  dashes: [
    (seen) => `"${seen}" begins with ---, which looks like the line between two documents.`,
    'If it is text, put it in quotes; otherwise delete it.',
  ],
  other: [
    (seen) => `"${seen}" cannot be understood here.`,
    'Check indentation, colons, quotes and brackets of this line; if it is meant as text, put it in quotes.',
  ],
}
