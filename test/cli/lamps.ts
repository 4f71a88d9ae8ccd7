import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../support/environment.ts'

/** The ways of answering that need more than a tick or a number, two indicators that are not in force, some English. */
const checklist = `format: zicha/checklist@1
id: lamps
edition: "2026"
title: 灯会准备
translations: { en: { title: Lamp festival, owners: { general: General affairs } } }
system: { id: lamps, title: 示例乙县灯会 }
subject: school
sources:
  notice: { title: 示例乙县灯会通知, year: 2026 }
owners: { general: 总务处 }
deadlines:
  day5: { class: limited, within: 5 working-days, source: { certainty: default } }
sections:
  - id: A
    title: 准备
    translations: { en: { title: Preparation } }
    indicators:
${[
  ['A1', '最近一次演练', 'kind: date, within: { months: 6 }', 'Latest drill'],
  [
    'A2',
    '家长满意度',
    'kind: survey, of: 家长, agree: 满意, minSample: { value: 200, source: { certainty: default } }, atLeast: { value: 85, source: { certainty: default } }',
    'Parents are content',
  ],
  [
    'A3',
    '学生会点灯',
    'kind: items, draw: { size: 5, from: 学生, what: 名 }, atLeast: { value: 4, source: { certainty: default } }',
    'Pupils can light a lamp',
  ],
  ['A4', '特色做法', 'kind: text', 'What is special'],
  ['A5', '电子票', 'kind: yes-no', 'Electronic tickets', 'status: future'],
  ['A6', '纸质票', 'kind: yes-no', 'Paper tickets', 'status: obsolete'],
]
  .map(
    ([id, title, answer, english, more]) => `      - id: ${id}
        title: ${title}
        translations: { en: { title: ${english} } }
        method: [documents]
        answer: { ${answer} }
        ${more ?? '# in force'}
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第一条, certainty: high }
`,
  )
  .join('')}conclusion: none
`

/** A school's folder that uses it, gone when the test ends. */
export function lampSchool(folder = temporaryFolder()): string {
  writeFileSync(
    join(folder, 'zicha.yaml'),
    'format: zicha/workspace@1\nsubject: { name: 晨光学校, code: "3604030001", stages: [primary] }\nchecklists: [lamps]\npeople: [{ name: 张三 }]\n',
  )
  mkdirSync(join(folder, 'checklists'))
  writeFileSync(join(folder, 'checklists', 'lamps.yaml'), checklist)
  return folder
}
