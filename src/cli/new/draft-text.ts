import type { Draft, DraftIndicator, Unread } from '../../intake/draft/read.ts'
import type { DraftWords } from '../../messages/drafts.ts'
import { headLines, quoted, type NewChecklist } from './scaffold.ts'

/** What a table came to, as YAML, with a comment above everything that could not be read. */
export function draftText(
  wanted: NewChecklist,
  { sections, owners, unread }: Draft,
  from: { file: string; sheet: string },
  say: DraftWords,
): string {
  const indicators = sections.reduce((sum, one) => sum + one.indicators.length, 0)
  const ownerIds = new Map(owners.map((title, n) => [title, `d${n + 1}`]))
  const lines = [
    `# ${say.draft.from({ ...from, indicators })}`,
    `# ${say.draft.todo}`,
    ...unread.map((one) => comment(one, say)),
    ...headLines(wanted),
    ...(owners.length > 0 ? ['', 'owners:'] : []),
    ...owners.map((title) => `  ${ownerIds.get(title)}: ${quoted(title)}`),
    '',
    `# ${say.draft.deadlines}`,
    'deadlines:',
    '  week: { class: limited, within: 5 working-days, source: { certainty: default } }',
    '',
    'sections:',
    ...sections.flatMap(({ title, indicators }, n) => [
      `  - id: ${sectionId(n, sections)}`,
      `    title: ${quoted(title || say.draft.section)}`,
      '    indicators:',
      ...indicators.flatMap((one) => indicatorLines(one, ownerIds, say)),
    ]),
    '',
    'conclusion: none',
  ]
  return `${lines.join('\n')}\n`
}

/** How much a person has to look at. */
export function countUnread({ sections, unread }: Draft): number {
  const within = sections.flatMap(({ indicators }) => indicators.flatMap(({ unread }) => unread))
  return unread.length + within.length
}

function indicatorLines(
  indicator: DraftIndicator,
  ownerIds: ReadonlyMap<string, string>,
  say: DraftWords,
): string[] {
  const { id, row, officialNo, title, standard, points, methods, owners, unread } = indicator
  const [lead, ...assist] = owners.map((owner) => ownerIds.get(owner)!)
  const help = assist.length > 0 ? `, assist: [${assist.join(', ')}]` : ''
  return [
    ...unread.map((one) => `      ${comment(one, say)}`),
    `      - id: ${id} # ${say.draft.row({ row })}`,
    ...(officialNo === '' ? [] : [`        officialNo: [${quoted(officialNo)}]`]),
    `        title: ${quoted(title)}`,
    ...(standard === '' ? [] : [`        look: ${quoted(standard)}`]),
    `        method: [${(methods.length > 0 ? methods : ['documents']).join(', ')}]`,
    '        answer: { kind: yes-no }',
    ...(lead === undefined ? [] : [`        owner: { lead: ${lead}${help} }`]),
    '        deadline: week',
    ...(points === undefined ? [] : [`        points: { value: ${points} }`]),
  ]
}

/** Sections and indicators share their ids: one that an indicator has got already gets a longer one. */
function sectionId(n: number, sections: Draft['sections']): string {
  const taken = new Set(sections.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
  let id = `S${n + 1}`
  while (taken.has(id)) id = `section-${id}`
  return id
}

function comment(unread: Unread, say: DraftWords): string {
  return `# ${say.unread.marked({ text: sentenceOf(unread, say.unread) })}`
}

function sentenceOf(unread: Unread, say: DraftWords['unread']): string {
  switch (unread.what) {
    case 'no-method':
      return say['no-method']
    case 'cell':
      return say.cell({ column: say.columns[unread.column], kind: unread.kind })
    case 'threshold':
      return say.threshold({ column: say.columns[unread.column], seen: unread.seen })
    case 'row':
      return say.row(unread)
    case 'same-id':
      return say['same-id'](unread)
    case 'column':
    case 'no-id':
    case 'points':
    case 'method':
    case 'veto':
    case 'negative':
      return say[unread.what](unread)
  }
}
