/** What fragments of the reference may lean on; a key that a fragment has replaces the one here. */
const around: Readonly<Record<string, string>> = {
  format: 'format: zicha/checklist@1\n',
  id: 'id: sample\n',
  edition: 'edition: "1"\n',
  title: 'title: 示例清单\n',
  system: 'system: { id: sample, title: 示例体系 }\n',
  subject: 'subject: school\n',
  stages: 'stages: [primary, junior]\n',
  sources: 'sources:\n  doc: { title: 示例办法, number: 示教〔2026〕1号, locality: 示例甲县 }\n',
  owners: 'owners: { office: 办公室, general: 总务处 }\n',
  places: 'places: { archive: 资料室 }\n',
  deadlines:
    'deadlines:\n  week: { class: limited, within: 5 working-days, source: { certainty: default } }\n',
  facts: `facts:
  pupils: { title: 在校学生数, unit: 人, type: integer, min: 1, per: stage }
  boarding: { title: 寄宿制学校, type: boolean }
  area: { title: 所在地区, type: choice, options: { urban: 城区, town: 镇区, rural: 乡村 } }
`,
  sections: sections(indicator('answer: { kind: yes-no }\n')),
  conclusion: 'conclusion: none\n',
}

export type Fragment = 'file' | 'top' | 'indicator' | 'answer'

/** The fragment as a whole file; a whole file as it is. */
export function wrapped(kind: Fragment, text: string): string {
  if (kind === 'file') return text
  if (kind === 'indicator') return withKeys(sections(text))
  if (kind === 'answer') return withKeys(sections(indicator(text)))
  return withKeys(text)
}

function withKeys(text: string): string {
  const own = new Set([...text.matchAll(/^([a-z]+):/gim)].map(([, key]) => key!))
  const kept = Object.entries(around).filter(([key]) => !own.has(key))
  return kept.map(([, lines]) => lines).join('') + text
}

function sections(indicators: string): string {
  return `sections:\n  - id: S\n    title: 示例\n    indicators:\n${indented(indicators, 6)}`
}

function indicator(answer: string): string {
  return `- id: A1
  title: 示例指标
  method: [documents]
${indented(answer, 2)}  owner: { lead: office }
  deadline: week
  source: { ref: doc, item: 第一条, certainty: high }
`
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}
