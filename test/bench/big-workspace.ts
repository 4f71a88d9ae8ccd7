import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A checklist of `count` indicators as an author would write it, about 500 bytes each. */
export function bigChecklist(count: number, id = 'big'): string {
  const head = `format: zicha/checklist@1
id: ${id}
edition: "2026"
title: 示例甲县大清单
system: { id: big, title: 示例甲县综合测评 }
subject: school
declares: { indicators: ${count} }
sources:
  rules: { title: 示例甲县测评办法, number: 示例〔2026〕1号, year: 2026 }
owners: { general: 总务处, moral: 德育处 }
deadlines:
  day5: { class: limited, within: 5 working-days, source: { certainty: default } }
sections:
`
  const sections = Array.from({ length: Math.ceil(count / 20) }, (_, s) => {
    const indicators = Array.from({ length: Math.min(20, count - s * 20) }, (_, i) =>
      indicator(s * 20 + i + 1),
    )
    return `  - id: S${s + 1}\n    title: 第 ${s + 1} 部分\n    indicators:\n${indicators.join('')}`
  })
  return `${head}${sections.join('')}conclusion: none\n`
}

function indicator(n: number): string {
  const answers = [
    '{ kind: yes-no }',
    '{ kind: problems, unit: 处 }',
    '{ kind: number, unit: 次, type: integer, min: 0, atLeast: { value: 4, source: { ref: rules, item: 第三条, certainty: high } } }',
    '{ kind: items, items: { plan: 有计划, record: 有记录, photo: 有照片, summary: 有总结 } }',
  ]
  return `      - id: I${n}
        officialNo: ["${n}"]
        title: 第 ${n} 项检查内容是否落实到位
        look: 到现场看制度是否上墙、记录是否完整、照片是否有时间地点人物，随机问两名师生是否知晓
        remedy: 明确责任人，三天内补齐缺少的记录，并在公示栏更新
        method: [site, documents]
        answer: ${answers[n % answers.length]}
        owner: { lead: ${n % 2 ? 'general' : 'moral'}, assist: [${n % 2 ? 'moral' : 'general'}] }
        evidence: [{ title: 检查记录, kind: record, min: 1, seal: true }]
        deadline: day5
        source: { ref: rules, item: 第${n}项, certainty: high }
`
}

/** The answers to all of it as a file; one in eight is a gap, so that the report has 25 rows. */
export function bigAnswers(count: number): string {
  const met = ['true', '{ count: 0 }', '4', '[plan, record, photo, summary]']
  const gap = ['false', '{ count: 2, places: [校门口, 操场] }', '3', '[plan, record]']
  const lines = Array.from({ length: count }, (_, i) => {
    const n = i + 1
    return `  I${n}: ${(n % 8 === 5 ? gap : met)[n % met.length]}`
  })
  return `answers:\n${lines.join('\n')}\n`
}

export function writeBigWorkspace(folder: string, count: number): void {
  mkdirSync(join(folder, 'checklists'), { recursive: true })
  writeFileSync(
    join(folder, 'zicha.yaml'),
    'format: zicha/workspace@1\nsubject: { name: 示例中心小学, code: "3604030002", stages: [primary] }\npeople: [{ name: 李四 }]\nchecklists: [big]\n',
  )
  writeFileSync(join(folder, 'checklists', 'big.yaml'), bigChecklist(count))
  writeFileSync(join(folder, 'answers.yaml'), bigAnswers(count))
}
