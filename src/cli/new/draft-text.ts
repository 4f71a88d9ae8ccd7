import type { Draft, DraftIndicator, Unread } from '../../intake/draft/read.ts'
import type { DraftWords } from '../../messages/drafts.ts'
import { headLines, quoted, type NewChecklist } from './scaffold.ts'

/** What a table came to, as YAML, with a comment above everything that could not be read. */
export function draftText(
  wanted: NewChecklist,
  { sections, owners, hasDeadlines, above, unread }: Draft,
  from: { file: string; sheet: string },
  say: DraftWords,
): string {
  const all = sections.flatMap((one) => one.indicators)
  const ownerIds = new Map(owners.map((title, n) => [title, `d${n + 1}`]))
  const lines = [
    `# ${say.draft.from({ ...from, indicators: all.length })}`,
    `# ${say.draft.todo}`,
    ...above.map((words) => `# ${say.draft.above({ words })}`),
    ...unread.map((one) => comment(one, say)),
    ...headLines(wanted),
    ...(owners.length > 0 ? ['', 'owners:'] : []),
    ...owners.map((title) => `  ${ownerIds.get(title)}: ${quoted(title)}`),
    '',
    `# ${hasDeadlines ? say.draft.deadlinesRead : say.draft.deadlines}`,
    'deadlines:',
    ...deadlineLines(all),
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

/** Those of the table are somebody's: their source is still to be named. Ours is only advice. */
function deadlineLines(indicators: readonly DraftIndicator[]): string[] {
  const read = indicators.flatMap(({ deadline }) => (deadline ? [deadline] : []))
  const specs = new Map(read.map(({ id, spec }) => [id, spec]))
  const isOurs = indicators.some(({ deadline }) => !deadline)
  return [
    ...[...specs].map(([id, spec]) => `  ${id}: { ${spec} }`),
    ...(isOurs
      ? ['  week: { class: limited, within: 5 working-days, source: { certainty: default } }']
      : []),
  ]
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
  const { id, row, officialNo, title, look, points, methods, owners, unread } = indicator
  const [lead, ...assist] = owners.map((owner) => ownerIds.get(owner)!)
  const help = assist.length > 0 ? `, assist: [${assist.join(', ')}]` : ''
  return [
    ...unread.map((one) => `      ${comment(one, say)}`),
    `      - id: ${id} # ${say.draft.row({ row })}`,
    ...(officialNo === '' ? [] : [`        officialNo: [${quoted(officialNo)}]`]),
    `        title: ${quoted(title)}`,
    ...(look === '' ? [] : [`        look: ${quoted(look)}`]),
    `        method: [${(methods.length > 0 ? methods : ['documents']).join(', ')}]`,
    '        answer: { kind: yes-no }',
    ...(lead === undefined ? [] : [`        owner: { lead: ${lead}${help} }`]),
    `        deadline: ${indicator.deadline?.id ?? 'week'}`,
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
    case 'shared-points':
    case 'deadline':
    case 'method':
    case 'veto':
    case 'negative':
      return say[unread.what](unread)
  }
}
