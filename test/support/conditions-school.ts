import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './environment.ts'

/** A checklist that hangs on facts wherever it can: who is asked, which figure applies, what a formula gives. */
const checklist = `format: zicha/checklist@1
id: canteen
edition: "2026"
title: 食堂自查
system: { id: canteen, title: 示例乙县食堂 }
subject: school
sources:
  notice: { title: 示例乙县食堂通知, year: 2026 }
owners: { general: 总务处 }
deadlines:
  day5: { class: limited, within: 5 working-days, source: { certainty: default } }
facts:
  diners: { title: 就餐人数, unit: 人, type: integer, min: 0 }
  boarding: { title: 寄宿制学校, type: boolean }
  area: { title: 所在地区, type: choice, options: { urban: 城区, rural: 乡村 } }
sections:
  - id: A
    title: 人员
    indicators:
      - id: A1
        title: 食品安全员
        method: [documents]
        answer:
          kind: number
          unit: 人
          type: integer
          min: 0
          atLeast:
            value: 2
            source: { ref: notice, item: 第一条, certainty: high }
            variants:
              - when: diners < 100 && area == "rural"
                value: 1
                source: { ref: notice, item: 第二条, certainty: low }
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第一条, certainty: high }
      - id: A2
        title: 夜间有人值守
        method: [site]
        when: boarding
        answer: { kind: yes-no }
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第三条, certainty: high }
      - id: A3
        title: 人均面积
        method: [data]
        answer:
          kind: formula
          inputs:
            hall: { title: 餐厅面积, unit: ㎡, min: 0 }
            turns: { title: 就餐批次, unit: 批, type: integer, min: 1 }
          formula: "diners > 0 ? hall * turns / diners : hall"
          unit: ㎡/人
          gapIn: hall
          atLeast: { value: 1.2, source: { ref: notice, item: 第四条, certainty: high } }
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第四条, certainty: high }
conclusion: none
`

/** A school's folder that uses it, gone when the test ends. */
export function canteenSchool(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'checklists'))
  writeFileSync(join(folder, 'checklists', 'canteen.yaml'), checklist)
  writeFileSync(
    join(folder, 'zicha.yaml'),
    'format: zicha/workspace@1\nsubject: { name: 晨光学校, code: "3604030001", stages: [primary] }\nchecklists: [canteen]\npeople: [{ name: 张三 }]\n',
  )
  return folder
}
