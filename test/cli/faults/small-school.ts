import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskFiles } from '../../../src/journal/file-system.ts'
import { readJournals } from '../../../src/journal/read.ts'
import { readLedger } from '../../../src/rectification/ledger.ts'
import { isAnswer } from '../../../src/record/entry.ts'
import { standing } from '../../../src/record/standing.ts'
import { quickFolder, run } from '../../support/environment.ts'
import { fillForm, type Filling } from '../../support/forms.ts'

const head = (id: string, edition: string) => `format: zicha/checklist@1
id: ${id}
edition: "${edition}"
title: 灯笼会安全自查
system: { id: lantern, title: 示例甲县灯笼会 }
subject: school
sources:
  notice: { title: 示例甲县灯笼会通知, year: 2026 }
owners: { general: 总务处 }
deadlines:
  day5: { class: limited, within: 5 working-days, source: { certainty: default } }
`
const question = (id: string, title: string, answer = '{ kind: yes-no }') => `
      - id: ${id}
        title: ${title}
        method: [site]
        answer: ${answer}
        owner: { lead: general }
        deadline: day5
        source: { ref: notice, item: 第一条, certainty: high }`
const sections = (...questions: readonly string[]) => `sections:
  - id: A
    title: 现场
    indicators:${questions.join('')}
conclusion: none
`
const problems = '{ kind: problems, unit: 处 }'

const checklists = {
  'gate.yaml':
    head('gate', '2026') +
    sections(
      question('G1', '有人值守'),
      question('G2', '通道有几处堵住', problems),
      question('G3', '值守有记录'),
    ),
  'yard.yaml':
    head('yard', '2026') +
    sections(question('Y1', '灯笼离电线一米'), question('Y2', '灭火器在有效期内')),
}
const nextGate =
  head('gate', '2027') +
  sections(
    question('G1', '有人值守'),
    question('G2', '通道有几处堵住', problems),
    question('G4', '有应急照明'),
  )

/** A school with two small checklists, in which something has been answered before. */
export async function aSmallSchool(): Promise<string> {
  const cwd = quickFolder()
  const workspace = [
    'format: zicha/workspace@1',
    'subject: { name: 晨光学校, code: CG01, stages: [primary] }',
    'checklists: [gate, yard]',
    'people: [{ name: 张三 }, { name: 李四 }, { name: 王五 }]',
    'visits: [{ title: 县级验收, on: 2026-12-18 }]',
  ]
  writeFileSync(join(cwd, 'zicha.yaml'), `${workspace.join('\n')}\n`)
  mkdirSync(join(cwd, 'checklists'))
  for (const [name, text] of Object.entries(checklists))
    writeFileSync(join(cwd, 'checklists', name), text)
  await fine(cwd, 'answer gate G1 否 --by 张三')
  return cwd
}

/** With what was answered before in both, and a newer edition of the one. */
export async function aSchoolWithEditions(): Promise<string> {
  const cwd = await aSmallSchool()
  await fine(cwd, 'answer gate G2 2：南门、北门 --by 李四')
  await fine(cwd, 'answer gate G3 是 --by 李四')
  writeFileSync(join(cwd, 'checklists/gate-2027.yaml'), nextGate)
  const map = ['from: gate@2026', 'to: gate@2027', 'indicators: { G3: retired }']
  writeFileSync(join(cwd, 'map.yaml'), `format: zicha/upgrade-map@1\n${map.join('\n')}\n`)
  return cwd
}

/** With two forms over both checklists that came back from two people. */
export async function aSchoolWithForms(): Promise<string> {
  const cwd = await aSmallSchool()
  await fine(cwd, 'answer yard Y2 否 --by 张三')
  await fine(cwd, 'form export gate yard -o form.xlsx')
  mkdirSync(join(cwd, 'back'))
  const form = readFileSync(join(cwd, 'form.xlsx'))
  const by = (name: string): Filling => ['自查表#by', 'answer', name]
  const first = fillForm(form, [
    by('李四'),
    ['G1//value', 'answer', '是'],
    ['Y1//value', 'answer', '是'],
  ])
  const second = fillForm(form, [
    by('王五'),
    ['G3//value', 'answer', '是'],
    ['Y2//value', 'answer', '是'],
  ])
  writeFileSync(join(cwd, 'back/a.xlsx'), first)
  writeFileSync(join(cwd, 'back/b.xlsx'), second)
  return cwd
}

/** Runs a command line that has to go well; its words have no spaces in them. */
export async function fine(cwd: string, line: string): Promise<string> {
  const { code, out, err } = await run(line.split(' '), { cwd })
  if (code !== 0) throw new Error(`${line}: ${code} ${err}`)
  return out
}

/** What stands in all records and in the ledger, in the end, whoever wrote it when. */
export function whatStands(cwd: string): unknown {
  const records = foldersOf(join(cwd, 'records')).map((folder) => {
    const { journals } = readJournals(diskFiles, folder)
    const { answers, facts, seals } = standing(journals)
    const values = (map: ReadonlyMap<string, { entries: readonly object[] }>) =>
      [...map.keys()]
        .sort()
        .map((key) => [key, (map.get(key)!.entries[0] as { value?: unknown }).value])
    return journals.length === 0
      ? []
      : [folder.slice(cwd.length), values(answers), values(facts), seals.length > 0]
  })
  const ledger = readLedger(readJournals(diskFiles, join(cwd, 'ledger')).journals)
  const problems = ledger.problems.map(({ number, state, person }) => [number, state, person])
  return { records: records.filter(({ length }) => length > 0), problems }
}

/** Which of these were answered with this value, by `checklist/indicator`. */
export function answered(cwd: string, wanted: Readonly<Record<string, unknown>>): string[] {
  const said = foldersOf(join(cwd, 'records')).flatMap((folder) => {
    const checklist = folder.split('/').at(-2)
    return readJournals(diskFiles, folder).journals.flatMap(({ entries }) =>
      entries
        .filter(isAnswer)
        .map(({ indicator, value }) => JSON.stringify([`${checklist}/${indicator}`, value])),
    )
  })
  return Object.entries(wanted)
    .filter(([key, value]) => said.includes(JSON.stringify([key, value])))
    .map(([key]) => key)
}

/** All folders of rounds; an empty one is none. */
function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  const items = readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory())
  const below = items.flatMap(({ name }) => foldersOf(join(folder, name)))
  return items.length === 0 ? [folder] : below.sort()
}
