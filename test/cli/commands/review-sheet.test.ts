import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { run, temporaryFolder } from '../../support/environment.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden/review-sheet', name)

/** One of everything that somebody who reads a checklist through has to agree to. */
const checklist = `format: zicha/checklist@1
id: canteen
edition: "2026"
title: 食堂安全自查
system: { id: canteen, title: 示例甲县食堂 }
subject: school
stages: [primary, junior]
sources:
  rules: { title: 示例甲县食堂须知, year: 2026, locality: 示例甲县 }
owners: { general: 总务处 }
deadlines:
  at-once: { class: immediate, source: { certainty: default } }
  report: { class: refer, within: 1 working-days, source: { certainty: default } }
facts:
  pupils: { title: 在校学生数, unit: 人, type: integer, min: 0, per: stage }
scales:
  ab: { A: { title: 好, share: 1, outcome: met }, B: { share: 0.4, outcome: partly } }
honours: { model: { title: 示范食堂 } }
parts:
  web: { title: 网络上传, points: 5 }
  site: { title: 实地考察, points: 15 }
sections:
  - id: A
    title: 后厨
    points: 20
    indicators:
      - id: A1
        title: 台账齐全
        method: [documents]
        answer: { kind: level, scale: ab }
        points: { value: 5 }
        part: web
        exempt: { honour: model, counts: full }
        prerequisite: true
        owner: { lead: general }
        deadline: at-once
        source: { ref: rules, item: 第一条, certainty: local }
      - id: A2
        title: 墙面有没有破损
        remedy: 当天贴好
        method: [site]
        per: stage
        answer: { kind: problems, unit: 处 }
        points: { value: 15 }
        deduct: { each: { value: 2 }, most: 10 }
        part: site
        owner: { lead: general }
        severity: minor
        deadline: at-once
        source: { ref: rules, item: 第二条, certainty: local }
      - id: A3
        title: 灯笼菜有特色
        method: [documents]
        answer: { kind: items, items: { plan: 计划, photo: 照片 } }
        points: { value: 1 }
        bonus: true
        owner: { lead: general }
        deadline: at-once
        mendedBy: school
        source: { ref: rules, item: 第三条, certainty: local }
  - id: V
    title: 否决
    indicators:
      - id: V1
        title: 有没有食物中毒
        method: [documents]
        answer: { kind: yes-no, metWhen: false }
        veto: { effect: disqualify, label: 当年不得申报 }
        owner: { lead: general }
        deadline: report
        source: { ref: rules, item: 第四条, certainty: local }
      - id: V2
        title: 最近一次体检
        method: [documents]
        stages: [junior]
        answer: { kind: date, within: { months: 12 } }
        veto: { effect: flag }
        owner: { lead: general }
        deadline: at-once
        source: { ref: rules, item: 第五条, certainty: local }
conclusion:
  label: { pass: 合格食堂, fail: 不合格食堂 }
  rules:
    - { rule: no-veto }
    - { rule: prerequisites }
    - { rule: at-least, of: [A1, A2], met: 1, source: { ref: rules, item: 第六条, certainty: local } }
    - rule: score
      atLeast: { value: 12, source: { ref: rules, item: 第七条, certainty: low } }
      gates: [{ part: site, share: 0.6 }]
`

let cwd: string
beforeEach(() => {
  cwd = temporaryFolder()
  mkdirSync(join(cwd, 'checklists'))
  writeFileSync(join(cwd, 'checklists', 'canteen.yaml'), checklist)
  writeFileSync(
    join(cwd, 'zicha.yaml'),
    `format: zicha/workspace@1
subject: { name: 晨光学校, code: "3604030001", stages: [primary] }
checklists: [canteen]
`,
  )
})

test.each([
  ['80.txt', ['--width', '80']],
  ['sheet.md', ['--format', 'md']],
  ['en-80.txt', ['--width', '80', '--lang', 'en']],
])('everything there is to agree to stands on the sheet: %s', async (file, options) => {
  const printed = await run(['checklists', 'canteen', '--print', ...options], { cwd })
  expect(printed).toMatchObject({ code: 0, err: '' })
  await expect(printed.out).toMatchFileSnapshot(golden(file))
})

test('a sheet of paper has no keys to press', async () => {
  const { out } = await run(['checklists', 'canteen', '--print', '--width', '200'], { cwd })
  expect(out).not.toMatch(/空格|回车|空行/)
  expect((await run(['checklists', 'safe-campus', '--print'], { cwd })).out).not.toMatch(
    /空格勾选|回车|空行/,
  )
})
