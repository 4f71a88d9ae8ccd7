import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../support/environment.ts'

const checklist = `format: zicha/checklist@1
id: fire
edition: "2026"
title: 消防安全自查
system: { id: fire, title: 示例甲县校园消防 }
subject: school
sources:
  rules: { title: 示例甲县校园消防须知, year: 2026, locality: 示例甲县 }
owners: { general: 总务处, security: 安保处 }
places: { teaching: 教学楼 }
deadlines:
  day5: { class: limited, within: 5 working-days, source: { certainty: default } }
sections:
  - id: A
    title: 教学楼
    indicators:
      - id: A1
        title: 疏散通道畅通
        look: 从四楼走到操场，数一数堵住的地方
        method: [site]
        place: teaching
        answer: { kind: problems, unit: 处 }
        owner: { lead: security }
        deadline: day5
        source: { ref: rules, item: 第二条, certainty: local }
      - id: A2
        title: 有效灭火器数
        look: 压力表指针在绿区、没有过期的才算
        method: [site]
        place: teaching
        answer:
          kind: number
          unit: 具
          type: integer
          min: 0
          atLeast: { value: 8, source: { ref: rules, item: 第三条, certainty: local } }
        owner: { lead: general }
        deadline: day5
        remedy: 过期和失压的送检或更换
        source: { ref: rules, item: 第三条, certainty: local }
conclusion: none
`

const school = `format: zicha/workspace@1
subject: { name: 晨光学校, code: CG01, stages: [primary] }
checklists: [fire]
people:
  - { name: 张三, post: 创建专干 }
  - { name: 李四, post: 总务主任 }
  - { name: 王五, post: 分管副校长 }
  - { name: 陈七, post: 校长 }
`

const bureau = `format: zicha/workspace@1
kind: bureau
subject: { name: 示例甲县教育局, code: JX }
people: [{ name: 赵六, post: 创建办 }]
`

/** A school with two questions about fire, the photos that it will take, and the bureau above it. */
export function aStorySchool(): { school: string; bureau: string } {
  const folder = temporaryFolder()
  const made = { school: join(folder, 'schools', 'CG01'), bureau: folder }
  for (const one of Object.values(made)) mkdirSync(join(one, 'checklists'), { recursive: true })
  writeFileSync(join(made.school, 'zicha.yaml'), school)
  writeFileSync(join(made.school, 'checklists', 'fire.yaml'), checklist)
  writeFileSync(join(made.bureau, 'zicha.yaml'), bureau)
  mkdirSync(join(made.school, 'evidence'))
  for (const name of ['换新.jpg', '全部换新.jpg', '再换新.jpg'])
    writeFileSync(join(made.school, 'evidence', name), name)
  return made
}
