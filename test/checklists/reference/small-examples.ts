import { yamlLimits } from '../../../src/checklist/yaml/limits.ts'
import type { shape } from '../../../src/messages/zh/shape.ts'
import type { yaml } from '../../../src/messages/zh/yaml.ts'

/** A mistake of form: `good` stands in the sample below, `bad` in its place is refused. */
export interface SmallExample {
  good: string
  bad: string
  /** In place of `bad` in the reference, where it cannot be printed. */
  shown?: string
  /** Which of the samples; a checklist unless stated. */
  in?: keyof typeof samples
}

/** One of each kind of file, without a fault. */
export const samples = {
  checklist: `format: zicha/checklist@1
id: lantern
edition: "2026"
title: 灯笼会安全自查
system: { id: lantern, title: 示例甲县灯笼会 }
subject: school

sources:
  rules: { title: 示例甲县灯笼会安全须知, year: 2026 }
owners: { general: 总务处 }
deadlines:
  week: { class: limited, within: 5 working-days, source: { certainty: default } }
facts:
  guests: { title: 预计人数, unit: 人, type: integer }

sections:
  - id: A
    title: 现场
    indicators:
      - id: A1
        title: 灭火器数量
        when: guests > 100
        method: [site]
        answer:
          kind: number
          unit: 具
          atLeast: { value: 6, source: { ref: rules, item: 第三条, certainty: low } }
        owner: { lead: general }
        evidence:
          - { title: 检查记录, kind: record, min: 2, seal: true }
        deadline: week
        source: { ref: rules, item: 第三条, certainty: low }

conclusion: none
`,
  overlay: `format: zicha/overlay@1
id: lantern-town
edition: "2026"
title: 示例镇细则
extends: lantern@2026
change:
  A1: { title: 灭火器的数量 }
`,
  workspace: `format: zicha/workspace@1
subject: { name: 晨光学校, code: CG-01, stages: [primary] }
visits:
  - { title: 模拟测评, on: 2026-12-18 }
`,
  bureau: `format: zicha/workspace@1
kind: bureau
subject: { name: 示例甲县教育局, code: JX }
`,
  calendar: `format: zicha/calendar@1
covers: [2027]
daysOff: [2027-02-05..2027-02-12]
`,
}

export type FormRule = keyof typeof yaml | keyof typeof shape

const title = 'title: 灯笼会安全自查'
const whole = samples.checklist
const { lineLength, textLength, depth, keysPerMap } = yamlLimits

/** Every rule of form, with the shortest mistake it finds. */
export const smallExamples: Readonly<Record<FormRule, SmallExample>> = {
  'yaml-too-big': {
    good: title,
    bad: `${title}\n${`# ${'注'.repeat(900)}\n`.repeat(100)}`,
    shown: '（超过 256 KiB，或超过 20000 行的文件）',
  },
  'yaml-encoding': { good: title, bad: 'title: \uFFFF', shown: '（另存成 GBK 或 UTF-16 的文件）' },
  'yaml-control-character': {
    good: title,
    bad: 'title: 灯笼会\u0007安全自查',
    shown: 'title: 灯笼会〔U+0007〕安全自查',
  },
  'yaml-bidi-control': {
    good: title,
    bad: 'title: 灯笼会\u202e安全自查',
    shown: 'title: 灯笼会〔U+202E〕安全自查',
  },
  'yaml-invisible-character': {
    good: title,
    bad: 'title: 灯笼会\u200b安全自查',
    shown: 'title: 灯笼会〔U+200B〕安全自查',
  },
  'yaml-lone-cr': { good: `${title}\n`, bad: `${title}\r`, shown: `${title}〔CR〕` },
  'yaml-line-too-long': {
    good: title,
    bad: `title: "${'灯'.repeat(lineLength)}"`,
    shown: `（超过 ${lineLength} 个字的一行）`,
  },
  'yaml-text-too-long': {
    good: title,
    bad: `title: "${`${'灯'.repeat(1_000)}\n  `.repeat(textLength / 1_000)}"`,
    shown: `（超过 ${textLength} 个字的一段文字）`,
  },
  'yaml-too-deep': {
    good: 'conclusion: none',
    bad: `conclusion: ${'['.repeat(depth + 1)}${']'.repeat(depth + 1)}`,
  },
  'yaml-too-many-keys': {
    good: 'conclusion: none',
    bad: `conclusion:\n${Array.from({ length: keysPerMap + 1 }, (_, n) => `  k${n}: 1\n`).join('')}`,
    shown: `（同一层超过 ${keysPerMap} 个键）`,
  },
  'yaml-too-many-nodes': {
    good: 'conclusion: none',
    bad: `conclusion: [\n${`  ${'a,'.repeat(5_000)}\n`.repeat(6)}  ]`,
    shown: '（超过 50000 个词和符号的文件）',
  },
  'yaml-too-many-problems': {
    good: 'conclusion: none',
    bad: `conclusion: none\n${Array.from({ length: 300 }, (_, n) => `k${n}: &a 1\n`).join('')}`,
    shown: '（超过 200 个问题的文件）',
  },
  'yaml-alias': { good: title, bad: 'title: *name' },
  'yaml-anchor': { good: title, bad: 'title: &name 灯笼会安全自查' },
  'yaml-tag': { good: title, bad: 'title: !灯笼会安全自查' },
  'yaml-directive': {
    good: 'format: zicha/checklist@1',
    bad: '%YAML 1.1\n---\nformat: zicha/checklist@1',
  },
  'yaml-several-documents': { good: title, bad: `${title}\n---\n${title}` },
  'yaml-complex-key': { good: title, bad: '{title}: 灯笼会安全自查' },
  'yaml-merge-key': { good: title, bad: `${title}\n<<: { about: 说明 }` },
  'yaml-reserved-key': { good: title, bad: `${title}\nconstructor: 1` },
  'yaml-duplicate-key': { good: title, bad: `${title}\ntitle: 灯会` },
  'yaml-empty-key': { good: title, bad: `${title}\n: 灯会` },
  'yaml-block-indent': { good: title, bad: 'title: |2-\n  灯笼会安全自查' },
  'yaml-block-blank': { good: title, bad: 'title: |+\n\n\nedition: "2026"' },
  'yaml-tab-indent': {
    good: '    title: 现场',
    bad: '\t title: 现场',
    shown: '〔制表符〕 title: 现场',
  },
  'yaml-full-width-colon': { good: title, bad: 'title：灯笼会安全自查' },
  'yaml-full-width-space': {
    good: '    title: 现场',
    bad: '\u3000\u3000title: 现场',
    shown: '〔全角空格〕〔全角空格〕title: 现场',
  },
  'yaml-empty': { good: whole, bad: '# 还没有写\n' },
  'yaml-not-a-mapping': { good: whole, bad: '- 灯笼会安全自查\n' },
  'yaml-syntax': { good: title, bad: 'title: "灯笼会安全自查' },
  'unknown-key': { good: title, bad: `${title}\nsecton: 现场` },
  'missing-key': { good: 'subject: school\n', bad: '', shown: '（没有 subject 这一行）' },
  'wrong-type': { good: 'owners: { general: 总务处 }', bad: 'owners: [总务处]' },
  'not-one-of': { good: 'subject: school', bad: 'subject: 学校' },
  'bad-id': { good: 'id: A1', bad: 'id: 甲1' },
  'bad-edition': { good: 'edition: "2026"', bad: 'edition: 2026年' },
  'bad-code': { good: 'code: CG-01', bad: 'code: 晨光01', in: 'workspace' },
  'stages-of-bureau': {
    good: 'name: 示例甲县教育局, code: JX',
    bad: 'name: 示例甲县教育局, code: JX, stages: [primary]',
    in: 'bureau',
  },
  'not-a-boolean': { good: 'seal: true', bad: 'seal: yes' },
  'not-a-number': { good: 'value: 6', bad: 'value: 6具' },
  'not-a-whole-number': { good: 'min: 2', bad: 'min: 1.5' },
  'bad-year': { good: 'year: 2026', bad: 'year: 26' },
  'bad-date': { good: 'on: 2026-12-18', bad: 'on: 2026-02-30', in: 'workspace' },
  'bad-days': {
    good: 'daysOff: [2027-02-05..2027-02-12]',
    bad: 'daysOff: [2027-02-12..2027-02-05]',
    in: 'calendar',
  },
  'ambiguous-duration': { good: 'within: 5 working-days', bad: 'within: 5d' },
  'wrong-format': { good: 'format: zicha/checklist@1', bad: 'format: zicha/checklist@9' },
  'empty-text': { good: title, bad: 'title: ""' },
  'empty-list': { good: 'method: [site]', bad: 'method: []' },
  'bad-reference': { good: 'extends: lantern@2026', bad: 'extends: lantern', in: 'overlay' },
  'bad-language': {
    good: 'conclusion: none',
    bad: 'conclusion: none\ntranslations: { english: { title: Lanterns } }',
  },
  'condition-too-long': {
    good: 'when: guests > 100',
    bad: `when: guests > 100${' || guests > 100'.repeat(40)}`,
    shown: '（超过 500 个字符的条件）',
  },
}
