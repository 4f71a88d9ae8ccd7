import type { subjectKinds } from '../../checklist/shape/checklist.ts'
import type { Stage } from '../../checklist/stage.ts'
import type { DraftWords } from '../../messages/drafts.ts'

/** What is known of a checklist before a line of it is written. */
export interface NewChecklist {
  id: string
  edition: string
  title: string
  subject: (typeof subjectKinds)[number]
  stages: readonly Stage[]
}

/** The first lines of every new checklist, with free text quoted so that no name can be anything else than a name. */
export function headLines({ id, edition, title, subject, stages }: NewChecklist): string[] {
  return [
    'format: zicha/checklist@1',
    `id: ${id}`,
    `edition: ${quoted(edition)}`,
    `title: ${quoted(title)}`,
    `system: { id: ${id}, title: ${quoted(title)} }`,
    `subject: ${subject}`,
    ...(stages.length > 0 ? [`stages: [${stages.join(', ')}]`] : []),
  ]
}

/** A commented checklist that is valid as it stands, with an example of the kinds most questions need. */
export function scaffoldText(wanted: NewChecklist, { scaffold: say }: DraftWords): string {
  const [format, id, edition, title, system, subject, stages] = headLines(wanted)
  const written = `source: { ref: doc, item: ${quoted(say.item)}, certainty: low }`
  const ours = 'source: { certainty: default }'
  const lines = [
    `# ${say.header}`,
    format,
    id,
    `# ${say.edition}`,
    edition,
    title,
    `# ${say.system}`,
    system,
    `# ${say.subject}`,
    subject,
    ...(stages === undefined ? [] : [`# ${say.stages}`, stages]),
    '',
    `# ${say.sources}`,
    'sources:',
    `  doc: { title: ${quoted(say.source)}, year: ${wanted.edition} }`,
    '',
    `# ${say.owners}`,
    'owners:',
    `  office: ${quoted(say.office)}`,
    `  general: ${quoted(say.general)}`,
    '',
    `# ${say.deadlines}`,
    'deadlines:',
    `  at-once: { class: immediate, ${ours} }`,
    `  week: { class: limited, within: 5 working-days, ${ours} }`,
    '',
    'sections:',
    '  - id: A',
    `    title: ${quoted(say.section)}`,
    '    indicators:',
    `      # ${say.yesNo}`,
    '      - id: A1',
    `        title: ${quoted(say.yesNoTitle)}`,
    `        look: ${quoted(say.yesNoLook)}`,
    '        method: [documents]',
    '        answer: { kind: yes-no }',
    '        owner: { lead: office }',
    '        deadline: week',
    `        ${written}`,
    '',
    `      # ${say.number}`,
    '      - id: A2',
    `        title: ${quoted(say.numberTitle)}`,
    `        look: ${quoted(say.numberLook)}`,
    '        method: [site]',
    '        answer:',
    '          kind: number',
    `          unit: ${quoted(say.numberUnit)}`,
    '          type: integer',
    '          min: 0',
    `          atLeast: { value: 6, ${written} }`,
    '        owner: { lead: general }',
    '        deadline: week',
    `        ${written}`,
    '',
    `      # ${say.problems}`,
    '      - id: A3',
    `        title: ${quoted(say.problemsTitle)}`,
    `        look: ${quoted(say.problemsLook)}`,
    '        method: [site]',
    `        answer: { kind: problems, unit: ${quoted(say.problemsUnit)} }`,
    '        owner: { lead: general, assist: [office] }',
    '        deadline: at-once',
    `        ${ours}`,
    '',
    `# ${say.conclusion}`,
    '# conclusion:',
    `#   label: { pass: ${quoted(say.pass)}, fail: ${quoted(say.fail)} }`,
    '#   rules:',
    '#     - { rule: at-least, of: [A1, A2, A3], met: 3 }',
    'conclusion: none',
  ]
  return `${lines.join('\n')}\n`
}

export function quoted(words: string): string {
  return JSON.stringify(words)
}
