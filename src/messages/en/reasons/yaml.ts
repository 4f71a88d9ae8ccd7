import type { RuleReason } from '../../rule-reasons.ts'

/** Why plain YAML only. */
export const yamlReasons = {
  'yaml-too-big': {
    what: 'The file is too big',
    why: "No checklist needs as much; a limit keeps a stranger's file from bringing the computer to its knees.",
  },
  'yaml-encoding': {
    what: 'Not text in UTF-8',
    why: 'A wrong guess at the encoding turns characters into others, so nothing is guessed.',
    fix: 'Save the file as UTF-8 in an editor; if it is no text at all, choose the YAML file.',
  },
  'yaml-control-character': {
    what: 'A control character',
    why: 'It cannot be seen, and it can change what a terminal or a printer shows.',
  },
  'yaml-bidi-control': {
    what: 'A character that changes the direction of text',
    why: 'With it, what a reviewer sees and what the program reads can differ.',
  },
  'yaml-invisible-character': {
    what: 'An invisible character',
    why: 'Two words that look the same would be two different ones, and names would lead nowhere.',
  },
  'yaml-lone-cr': {
    what: 'A carriage return alone',
    why: 'Some programs take it for a line break and some do not: one file, two readings.',
  },
  'yaml-line-too-long': {
    what: 'A line is too long',
    why: 'Nobody can review a line of that length; it is hardly a checklist written by hand.',
  },
  'yaml-text-too-long': {
    what: 'A text is too long',
    why: 'A checklist is printed on forms and shown on screens; so much text does not fit.',
  },
  'yaml-too-deep': {
    what: 'Nested too deeply',
    why: 'No checklist needs it: mostly brackets or indentation are wrong, and deep nesting can crash a program.',
  },
  'yaml-too-many-keys': {
    what: 'Too many keys at one level',
    why: 'Mostly a list was written as keys; it is slow to read, too.',
  },
  'yaml-too-many-nodes': {
    what: 'Too much in one file',
    why: 'It is more than any checklist holds; mostly it is the wrong file.',
  },
  'yaml-too-many-problems': {
    what: 'Too many problems to list',
    why: 'Early mistakes often cause later ones, so it is quicker to mend those first.',
  },
  'yaml-alias': {
    what: 'An alias',
    why: 'With aliases a change in one place changes others unseen, and a few lines can unfold into gigabytes.',
  },
  'yaml-anchor': {
    what: 'An anchor',
    why: 'Anchors are there for aliases, and a checklist has none.',
  },
  'yaml-tag': {
    what: 'A tag',
    why: 'Words that begin with ! are taken for a tag and would not be shown.',
  },
  'yaml-directive': {
    what: 'A directive',
    why: 'A checklist needs none, and programs differ in what they make of them.',
  },
  'yaml-several-documents': {
    what: 'Several documents in one file',
    why: 'All but the first would be dropped without a word.',
  },
  'yaml-complex-key': {
    what: 'A key that is no plain word',
    why: 'No key of a checklist looks like that; mostly a text lacks its quotes.',
  },
  'yaml-merge-key': {
    what: 'A merge key',
    why: 'What it brings in cannot be seen here, and a reviewer would miss it.',
  },
  'yaml-reserved-key': {
    what: 'A reserved key',
    why: 'These words mean something to programs and can be misused.',
  },
  'yaml-duplicate-key': {
    what: 'A key twice',
    why: 'Only one of them would count; the other is as good as not written.',
  },
  'yaml-empty-key': {
    what: 'No key before the colon',
    why: 'Nobody can tell what the value belongs to.',
  },
  'yaml-block-indent': {
    what: 'A text block with an indentation number',
    why: 'Programs differ in how they read it.',
    fix: 'Take away the number behind "|" or ">", and indent the lines below alike.',
  },
  'yaml-block-blank': {
    what: 'a block of text with nothing but blank lines',
    why: 'Programs disagree about how many of them are kept, and without a text they mean nothing.',
  },
  'yaml-tab-indent': {
    what: 'Indented with a tab',
    why: 'How wide a tab is differs from program to program, and with it the structure.',
  },
  'yaml-full-width-colon': {
    what: 'A full-width colon',
    why: 'It does not mark a key, so the line would be taken for text.',
  },
  'yaml-full-width-space': {
    what: 'A full-width space',
    why: 'It looks like indentation, but is read as text.',
  },
  'yaml-empty': { what: 'An empty file', why: 'There is nothing to check.' },
  'yaml-not-a-mapping': {
    what: 'Not a mapping at the top',
    why: 'It may be the wrong file, or its beginning is missing.',
  },
  'yaml-syntax': {
    what: 'A mistake in the YAML',
    why: 'What cannot be read is not guessed at, for a guess could turn the meaning round.',
    fix: 'Mend it at the place that is marked; if you cannot see it, compare with the same place of another checklist.',
  },
} satisfies Record<string, RuleReason>
