import type { DraftWords } from '../drafts.ts'
import { counted } from './wording.ts'

export const drafts: DraftWords = {
  written: (p) =>
    `Wrote ${p.file}. Change it as its comments say, then run: zicha validate ${p.file}`,
  imported: (p) =>
    `Wrote ${p.file}: ${counted(p.indicators, 'indicator')}${p.unread > 0 ? `; ${counted(p.unread, 'place')} could not be read, search the file for "not read"` : ''}. When it is mended, run: zicha validate ${p.file}`,
  badId: (p) =>
    `"${p.seen}" cannot be the name of a checklist: only letters, digits, dots, underscores and hyphens, a letter or digit first, at most 64 characters, such as lantern-safety.`,
  exists: (p) => `"${p.file}" exists already. Add --force to overwrite it, or choose another name.`,
  draftTooBig:
    'The checklist would be too large for one file. Split the table and read one part at a time.',
  noHeader: (p) =>
    `There is no header row. One of the first 20 rows of "${p.sheet}" has to name the titles and at least one more column, in Chinese.${
      p.others.length > 0
        ? ` The file also has ${p.others.join(', ')}; name the sheet to read with --sheet.`
        : ''
    }`,
  noSheet: (p) => `The file has no sheet "${p.seen}"; it has: ${p.names.join(', ')}.`,
  sheetOfNothing: '--sheet goes with --from: name the file with --from.',
  noRows: 'There are no indicators below the header row: the column with the titles is empty.',
  above: (p) => `What stands above the header row was not read: ${p.words.join('; ')}.`,
  aside: {
    hidden: (p) => `Hidden sheets were not read: ${p.names.join(', ')}.`,
    others: (p) =>
      `The sheet "${p.sheet}" was read, not: ${p.names.join(', ')}. Name another one with --sheet.`,
    macros: 'The file has macros; they were not run.',
    externalLinks: 'The file has links to other files; they were not opened.',
  },
  refused: {
    'not-xlsx': (p) =>
      ({
        empty: 'The file is empty.',
        ole: 'This is an old .xls file, or it has a password. Open it and save it as .xlsx, without a password.',
        markup: 'This is a web page, not .xlsx. Open it and save it as .xlsx.',
        zip: 'This is an archive, but not .xlsx.',
        other: 'This is not .xlsx (perhaps CSV or something else). Open it and save it as .xlsx.',
      })[p.looksLike],
    'too-big': (p) =>
      `The table is too large and was not read: over the limit of ${p.limit} (${p.what})${p.at ? ` at ${p.at}` : ''}. Keep only what is to be read and save it again.`,
    damaged: (p) =>
      `The file is damaged or was tampered with and was not read (${p.part}). Get it again, or open it and save it once more.`,
    encrypted: (p) => `The file has a password and was not read (${p.part}). Save it without one.`,
    doctype: (p) =>
      `The file has a declaration it should not have (DOCTYPE) and may be harmful; it was not read (${p.part}).`,
    'bad-cell': (p) =>
      `Cell ${p.at} has something that cannot be (${p.seen}); the file was not read. Open it and save it once more.`,
  },
  unread: {
    marked: (p) => `not read: ${p.text}`,
    columns: {
      section: 'section',
      number: 'number',
      title: 'title',
      standard: 'standard',
      points: 'points',
      method: 'method',
      owner: 'department',
      deadline: 'deadline',
    },
    column: (p) => `the column "${p.seen}" was not used`,
    row: (p) => `row ${p.row} has no title: ${p.seen}`,
    cell: (p) =>
      ({
        formula: `"${p.column}" is a formula, which is no content`,
        error: `"${p.column}" is an error value`,
        date: `"${p.column}" was turned into a date by the spreadsheet ("1-1" often is)`,
      })[p.kind],
    'no-id': (p) => `the number "${p.seen}" cannot be an id; its row is taken for now`,
    'same-id': (p) =>
      `the number "${p.seen}" was used in row ${p.row} already; its own row is taken for now`,
    points: (p) => `points "${p.seen}"`,
    'shared-points': (p) =>
      `the points "${p.seen}" are those of several merged rows together, all given to this one for now; part them`,
    deadline: (p) => `deadline "${p.seen}"; five working days for now`,
    method: (p) => `method "${p.seen}"`,
    'no-method': 'no method given; documents for now',
    veto: (p) =>
      `"${p.seen}" has not become a veto; asked as yes/no for now; write veto where it is one`,
    negative: (p) =>
      `"${p.seen}": yes counts as met for now; write metWhen: false where yes is the bad answer (a negative list)`,
    threshold: (p) =>
      `"${p.seen}" in the ${p.column} has not become a figure; asked as yes/no for now; make it number or ratio where it is measured`,
  },
  draft: {
    from: (p) =>
      `Made by zicha new from "${p.sheet}" of ${p.file}, ${counted(p.indicators, 'indicator')}.`,
    todo: 'What could not be read is marked "not read"; mend each and delete the mark. zicha validate lists the sources and departments that are missing.',
    above: (p) => `Above the header row: ${p.words}`,
    deadlinesRead:
      'Deadlines are those of the table; name their source. Where there is none, five working days, which is only advice.',
    deadlines:
      'The table has no deadlines: five working days for all, which is only advice; set each.',
    section: 'Indicators',
    row: (p) => `row ${p.row}`,
  },
  scaffold: {
    header:
      'Made by zicha new. Lines with # explain; delete them once read. LANGUAGE.md has the whole language.',
    edition:
      'Year or number of the edition. A new edition gets a new one; old records keep theirs.',
    title: 'Name of the checklist',
    system:
      'The assessment system. One system may have several checklists (for schools, for the county).',
    subject: 'Who is assessed: school, county, or bureau.',
    stages: 'The stages it is for. Indicators answered per stage say per: stage.',
    sources: 'The documents it rests on. `ref` below points here.',
    source: 'Document it rests on (full title)',
    owners: 'Departments: on the left the name within this file, on the right what is printed.',
    general: 'General affairs',
    office: 'Office',
    deadlines:
      'Deadline classes. Without a document behind them they are your advice: certainty: default; reports say so.',
    section: 'Part one (change this)',
    yesNo:
      'An indicator is one question. kind: yes-no; where "yes" is the bad answer, metWhen: false.',
    yesNoTitle: 'There is a plan of this year',
    yesNoLook: 'Look at the year and the seal',
    item: 'Article 1',
    number: 'kind: number is held against a figure. Figures need a source, too.',
    numberTitle: 'Number of fire extinguishers',
    numberLook: 'Count each floor, only those not expired',
    numberUnit: 'pieces',
    problems: 'kind: problems counts what is wrong; 0 is met.',
    problemsTitle: 'Escape routes are clear',
    problemsLook: 'Walk from the top floor to the gate and count what blocks the way',
    problemsUnit: 'places',
    conclusion: 'Conclusion: none only lists problems. For a verdict, write it like this:',
    pass: 'passed',
    fail: 'not passed',
  },
}
