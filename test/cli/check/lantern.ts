import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createJournal } from '../../../src/journal/append.ts'
import { fakeEnvironment, temporaryFolder } from '../../support/environment.ts'

/** A checklist with one question of every kind, so that each way of asking is walked through. */
const checklist = `format: zicha/checklist@1
id: lantern
edition: "2026"
title: 灯笼会安全自查
system: { id: lantern, title: 示例甲县灯笼会 }
subject: school
sources:
  notice: { title: 示例甲县灯笼会通知, year: 2026 }
owners: { general: 总务处, moral: 德育处 }
deadlines:
  at-once: { class: immediate, source: { certainty: default } }
  day5: { class: limited, within: 5 working-days, source: { certainty: default } }
facts:
  lanterns: { title: 灯笼数, look: 数挂出来的, unit: 盏, type: integer, min: 0 }
  indoors: { title: 在室内办, type: boolean }
scales:
  abc:
    A: { title: 好, share: 1, outcome: met }
    B: { title: 一般, share: 0.5, outcome: partly }
    C: { title: 差, share: 0, outcome: unmet }
sections:
  - id: A
    title: 人员
    indicators:
      - id: A1
        title: 有人值守
        look: 白天和夜里各走一次，看现场有没有专人、有没有交接记录；只挂名不到场的不算
        method: [site]
        answer: { kind: yes-no }
        owner: { lead: general }
        deadline: at-once
        remedy: 排出值守表
        notApplicable: never
        source: { ref: notice, item: 第一条, certainty: high }
      - id: A2
        title: 用过明火
        method: [site]
        answer: { kind: yes-no, metWhen: false }
        owner: { lead: general }
        deadline: at-once
        veto: { effect: disqualify }
        source: { ref: notice, item: 第二条, certainty: high }
  - id: B
    title: 器材
    indicators:
      - id: B1
        title: 灭火器数
        method: [site]
        answer: { kind: number, unit: 具, type: integer, min: 0, atLeast: { value: 4, source: { ref: notice, item: 第三条, certainty: low } } }
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第三条, certainty: high }
      - id: B2
        title: 每百盏灯笼的备用电池
        method: [data]
        answer:
          kind: ratio
          of: { spare: { title: 备用电池, unit: 节, type: integer, min: 0 } }
          minus: { flat: { title: 其中没电的, unit: 节, type: integer, min: 0 } }
          to: lanterns
          per: 100
          unit: 节/百盏
          atLeast: { value: 20, source: { ref: notice, item: 第四条, certainty: high } }
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第四条, certainty: high }
      - id: B3
        title: 材料齐全
        method: [documents]
        answer: { kind: items, items: { plan: 方案, list: 名单, photos: 照片 } }
        owner: { lead: moral, assist: [general] }
        deadline: day5
        evidence:
          - { title: 方案, kind: document, seal: true }
        source: { ref: notice, item: 第五条, certainty: high }
  - id: C
    title: 场地
    indicators:
      - id: C1
        title: 通道畅通
        method: [site]
        answer: { kind: level, scale: abc }
        owner: { lead: general }
        deadline: day5
        notApplicable: allowed
        source: { ref: notice, item: 第六条, certainty: high }
      - id: C2
        title: 乱拉电线
        method: [site]
        answer: { kind: problems, unit: 处 }
        owner: { lead: general }
        deadline: at-once
        source: { ref: notice, item: 第七条, certainty: high }
conclusion: none
`

/** A school's folder that uses it, gone when the test ends. */
export function lanternSchool({
  people = ['张三'],
  stages = 'primary',
  folder = temporaryFolder(),
} = {}): string {
  const named = people.map((name) => `{ name: ${name} }`).join(', ')
  const lines = [
    'format: zicha/workspace@1',
    `subject: { name: 晨光学校, code: "3604030001", stages: [${stages}] }`,
    'checklists: [lantern]',
    `people: [${named}]`,
  ]
  writeFileSync(join(folder, 'zicha.yaml'), `${lines.join('\n')}\n`)
  mkdirSync(join(folder, 'checklists'))
  writeFileSync(join(folder, 'checklists', 'lantern.yaml'), checklist)
  return folder
}

/** Where the journals of a round are. */
export function roundFolder(folder: string, round = '2026-11'): string {
  return join(folder, 'records', 'lantern', round)
}

/** Everything that has been recorded in a round, run by run, without what the machine adds. */
export function recorded(folder: string, round?: string): Record<string, unknown>[] {
  const records = roundFolder(folder, round)
  return readdirSync(records)
    .map((name) => linesOf(join(records, name)))
    .sort(([a], [b]) => (String(a?.['at']) < String(b?.['at']) ? -1 : 1))
    .flatMap(([_header, ...entries]) => entries)
    .map(({ n: _n, at: _at, hash: _hash, ...entry }) => entry)
}

function linesOf(path: string): Record<string, unknown>[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** Appends entries as an earlier run would have, whether or not a prompt would have taken them. */
export function alreadyRecorded(
  folder: string,
  drafts: readonly (Record<string, unknown> & { type: string; by: string })[],
  round = '2026-11',
): void {
  const { environment } = fakeEnvironment({ cwd: folder })
  const journal = createJournal(environment, roundFolder(folder, round), {
    checklist: 'lantern@2026',
    subject: '3604030001',
    round,
    kind: 'self',
    writer: drafts[0]!.by,
    tool: 'test',
    parents: [],
  })
  for (const draft of drafts) journal.append(draft)
  journal.close()
}
