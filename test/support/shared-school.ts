import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './environment.ts'

/** A checklist with things that a nine-year school has but once, and people who belong to a stage. */
const checklist = `format: zicha/checklist@1
id: library
edition: "2026"
title: 图书与场馆自查
system: { id: library, title: 示例乙县图书与场馆 }
subject: school
stages: [primary, junior]
sources:
  notice: { title: 示例乙县图书与场馆通知, year: 2026 }
owners: { general: 总务处 }
deadlines:
  day5: { class: limited, within: 5 working-days, source: { certainty: default } }
facts:
  pupils: { title: 在校学生数, unit: 人, type: integer, min: 0, per: stage }
split:
  by: pupils
  weights:
    primary: { value: 1, source: { ref: notice, item: 第四条, certainty: high } }
    junior: { value: 1.1, source: { ref: notice, item: 第四条, certainty: low } }
    senior: { value: 1.32, source: { ref: notice, item: 第四条, certainty: low } }
sections:
  - id: A
    title: 资源
    indicators:
      - id: A1
        title: 生均场馆面积
        method: [site]
        per: stage
        split: true
        answer:
          kind: ratio
          of:
            grounds: { title: 场馆面积, unit: ㎡, min: 0 }
          to: pupils
          unit: ㎡/生
          atLeast:
            primary: { value: 7.5, source: { ref: notice, item: 第一条, certainty: high } }
            junior: { value: 10.2, source: { ref: notice, item: 第一条, certainty: high } }
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第一条, certainty: high }
      - id: A2
        title: 藏书
        method: [data]
        per: stage
        split: true
        answer: { kind: number, unit: 册, type: integer, min: 0, atLeast: { value: 9000, source: { ref: notice, item: 第二条, certainty: high } } }
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第二条, certainty: high }
      - id: A3
        title: 有专职图书管理员
        method: [data]
        per: stage
        answer: { kind: yes-no }
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第三条, certainty: high }
conclusion:
  label: { pass: 达标, fail: 不达标 }
  rules:
    - { rule: all-met, source: { ref: notice, item: 第五条, certainty: high } }
`

/** A school's folder that uses it, gone when the test ends. */
export function sharedSchool(stages: readonly string[] = ['primary', 'junior']): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'checklists'))
  writeFileSync(join(folder, 'checklists', 'library.yaml'), checklist)
  writeFileSync(
    join(folder, 'zicha.yaml'),
    `format: zicha/workspace@1\nsubject: { name: 晨光学校, code: "3604030001", stages: [${stages.join(', ')}] }\nchecklists: [library]\npeople: [{ name: 张三 }, { name: 李四 }]\n`,
  )
  return folder
}
