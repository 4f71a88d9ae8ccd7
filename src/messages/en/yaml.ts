import type * as chinese from '../zh/yaml.ts'
import { syntaxMistakes } from './yaml-syntax.ts'

type Sentences = typeof chinese.yaml
type Encoding = Parameters<Sentences['yaml-encoding']['text']>[0]['looksLike']

export const yaml: Sentences = {
  'yaml-too-big': {
    text: (p) =>
      p.unit === 'byte'
        ? `The file is too big: ${kibibytes(p.seen)} KB, at most ${kibibytes(p.limit)} KB.`
        : `The file is too long: ${p.seen} lines, at most ${p.limit}.`,
    fix: () => 'Make sure it is the right file; if it is, split it into several.',
  },
  'yaml-encoding': {
    text: (p) =>
      p.looksLike === 'unknown'
        ? `The file is not encoded in UTF-8; byte ${p.byte} is the first that is wrong.`
        : encodings[p.looksLike],
    fix: (p) =>
      p.looksLike === 'zip' || p.looksLike === 'ole'
        ? 'Choose a YAML text file; its name usually ends in .yaml.'
        : 'Open it in an editor and save it with the encoding UTF-8.',
  },
  'yaml-control-character': {
    text: (p) => `There is a control character here, ${p.seen}, which text may not contain.`,
    fix: () =>
      'Delete it; if you cannot see it, type this part again. Writing it with a backslash does not help.',
  },
  'yaml-bidi-control': {
    text: (p) =>
      `The character ${p.seen} changes the direction of text, so that the file shows something other than it says.`,
    fix: () => 'Delete it; it cannot be seen, so type this line again.',
  },
  'yaml-invisible-character': {
    text: (p) => `There is a character here that cannot be seen, ${p.seen}.`,
    fix: () =>
      'Type this word again; text copied from web pages and chats often contains such characters.',
  },
  'yaml-lone-cr': {
    text: () =>
      'There is a carriage return (CR) here without a line feed; programs differ on whether a line ends.',
    fix: () => 'Save the file with line ends LF, or CRLF on Windows.',
  },
  'yaml-line-too-long': {
    text: (p) => `This line has ${p.seen} characters, at most ${p.limit} are taken.`,
    fix: () => 'Write it in several lines.',
  },
  'yaml-text-too-long': {
    text: (p) => `This text has ${p.seen} characters, at most ${p.limit} are taken.`,
    fix: () => 'Shorten it, or keep the full text in another file and name that here.',
  },
  'yaml-too-deep': {
    text: (p) => `From here on it is nested too deeply, at most ${p.limit} levels are taken.`,
    fix: () => 'Check indentation and brackets; no checklist needs so many levels.',
  },
  'yaml-too-many-keys': {
    text: (p) => `There are too many keys on one level; from here on it is more than ${p.limit}.`,
    fix: () => 'Write a list (each item with "- " in front), or use more levels.',
  },
  'yaml-too-many-nodes': {
    text: (p) => `The file contains more than ${p.limit} texts and signs.`,
    fix: () => 'Make sure it is the right file; if it is, split it into several.',
  },
  'yaml-too-many-problems': {
    text: (p) => `There are more than ${p.limit} problems; the others are not listed.`,
    fix: () => 'Mend the listed ones first, then check again.',
  },
  'yaml-alias': {
    text: (p) => `The alias "${p.seen}" (a reference with * in front) cannot be used here.`,
    fix: () => 'Write out what it refers to; if it is meant as text, put it in quotes.',
  },
  'yaml-anchor': {
    text: (p) => `The anchor "${p.seen}" (a mark with & in front) cannot be used here.`,
    fix: () => 'Delete it; if it is meant as text, put it in quotes.',
  },
  'yaml-tag': {
    text: (p) => `"${p.seen}" cannot be used here: what begins with ! is a type tag in YAML.`,
    fix: () => 'If it is meant as text, put it in quotes; otherwise delete the tag.',
  },
  'yaml-directive': {
    text: (p) => `A directive such as "${p.seen}" cannot be used here.`,
    fix: () => 'Delete this line.',
  },
  'yaml-several-documents': {
    text: () => 'A second document begins here; a file holds one.',
    fix: () => 'Delete the extra "---" or "...", or put what follows into another file.',
  },
  'yaml-complex-key': {
    text: (p) => `"${p.seen}" cannot be a key: a key is one simple word.`,
    fix: () => 'Write "key: value"; text that begins with ? [ or { needs quotes.',
  },
  'yaml-merge-key': {
    text: () => 'The merge key "<<" cannot be used here.',
    fix: () => 'Write out what should be merged.',
  },
  'yaml-reserved-key': {
    text: (p) => `"${p.seen}" cannot be a key, it is reserved.`,
    fix: () => 'Choose another name.',
  },
  'yaml-duplicate-key': {
    text: (p) =>
      `The key "${p.seen}" was there before, in line ${p.firstLine} (full-width and half-width letters count as the same).`,
    fix: () => 'Delete one of the two or rename it.',
  },
  'yaml-empty-key': {
    text: () => 'There is no key in front of the colon.',
    fix: () => 'Write "key: value"; if it is meant as text, put it in quotes.',
  },
  'yaml-block-indent': {
    text: (p) => `"${p.seen}" may not say how far the text is indented.`,
    fix: (p) => `Write "${p.seen.replace(/\d/g, '')}" and indent the lines below alike.`,
  },
  'yaml-block-blank': {
    text: (p) => `Below "${p.seen}" there are blank lines and no text.`,
    fix: () => 'Write the text below it, indented; if there is none, remove the key.',
  },
  'yaml-tab-indent': {
    text: () => 'This is indented with a tab; YAML takes only spaces.',
    fix: () => 'Use two spaces for each level instead of the tab.',
  },
  'yaml-full-width-colon': {
    text: (p) =>
      `"${p.seen}" has a full-width colon (：), which YAML does not take as the colon of a key.`,
    fix: () => 'Write an ordinary colon and a space; if it is meant as text, put it in quotes.',
  },
  'yaml-full-width-space': {
    text: () => 'There is a full-width or non-breaking space here, which is no blank to YAML.',
    fix: () => 'Use ordinary spaces; text that really begins with it needs quotes.',
  },
  'yaml-empty': {
    text: () => 'There is nothing in the file.',
    fix: () => 'Make sure it is the right file and was saved.',
  },
  'yaml-not-a-mapping': {
    text: (p) =>
      p.kind === 'markup'
        ? `This is a web page or an XML file (it begins with "${p.seen}"), not YAML.`
        : `The file should have "key: value" on its top level, but is a ${p.kind} (it begins with "${p.seen}").`,
    fix: (p) =>
      p.kind === 'markup'
        ? 'The download may have saved a web page instead; fetch the file again.'
        : 'Add the top-level keys, such as "format: …", with an ordinary colon and a space behind it.',
  },
  'yaml-syntax': {
    text: (p) => syntaxMistakes[p.reason][0](p.seen),
    fix: (p) => syntaxMistakes[p.reason][1],
  },
}

const encodings: Record<Exclude<Encoding, 'unknown'>, string> = {
  'utf-16': 'The file is encoded in UTF-16, it should be UTF-8.',
  gbk: 'The file seems to be encoded in GBK, it should be UTF-8.',
  zip: 'This is an Excel or Word file (xlsx, docx) or an archive, not a text file.',
  ole: 'This is an old Excel or Word file (xls, doc), not a text file.',
}

/** KiB, at most one digit after the point, rounded up. */
function kibibytes(bytes: number): number {
  return Math.ceil((bytes / 1024) * 10) / 10
}
