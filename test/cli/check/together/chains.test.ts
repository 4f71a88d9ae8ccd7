import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../../../support/environment.ts'
import { already, recordedIn } from '../fair.ts'
import { check } from '../follow.ts'

interface Asked {
  id: string
  title: string
  answer?: string
  per?: string
  also?: string
}

/** A checklist of yes-no questions, or others, that name each other. */
function checklist(id: string, title: string, indicators: readonly Asked[]): string {
  const lines = indicators.map(({ id: name, title: asked, answer, per, also }) => [
    `      - id: ${name}`,
    `        title: ${asked}`,
    '        method: [site]',
    ...(per ? [`        ${per}`] : []),
    `        answer: ${answer ?? '{ kind: yes-no }'}`,
    '        owner: { lead: general }',
    '        deadline: at-once',
    ...(also ? [`        alsoSatisfies: [{ ${also} }]`] : []),
    '        source: { ref: rules, item: 第一条, certainty: high }',
  ])
  return `format: zicha/checklist@1
id: ${id}
edition: "2026"
title: ${title}
system: { id: ${id}, title: 示例甲县${title} }
subject: school
stages: [primary, junior]
sources: { rules: { title: 示例甲县办法, year: 2026 } }
owners: { general: 总务处 }
deadlines: { at-once: { class: immediate, source: { certainty: default } } }
split:
  by: pupils
  weights:
    primary: { value: 1, source: { ref: rules, item: 第四条, certainty: high } }
    junior: { value: 1.1, source: { ref: rules, item: 第四条, certainty: low } }
facts:
  pupils: { title: 在校学生数, unit: 人, type: integer, min: 0, per: stage }
sections:
  - id: A
    title: 现场
    indicators:
${lines.flat().join('\n')}
conclusion: none
`
}

/** A school with these checklists, `甲`, `乙` and `丙`, in which the facts are given. */
function school(lists: Readonly<Record<string, readonly Asked[]>>): string {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'checklists'))
  const titles: Readonly<Record<string, string>> = { one: '甲', two: '乙', three: '丙' }
  for (const [id, indicators] of Object.entries(lists)) {
    const text = checklist(id, titles[id]!, indicators)
    writeFileSync(join(cwd, 'checklists', `${id}.yaml`), text)
  }
  const subject = 'subject: { name: 晨光学校, code: "3604030001", stages: [primary, junior] }'
  const workspace = [
    'format: zicha/workspace@1',
    subject,
    `checklists: [${Object.keys(lists).join(', ')}]`,
  ]
  writeFileSync(join(cwd, 'zicha.yaml'), `${workspace.join('\n')}\npeople: [{ name: 张三 }]\n`)
  for (const id of Object.keys(lists)) already(cwd, id, pupils)
  return cwd
}

const pupils = (['primary', 'junior'] as const).map((stage) => ({
  type: 'fact',
  fact: 'pupils',
  stage,
  value: 100,
  by: '张三',
}))
const answersIn = (cwd: string, id: string) =>
  recordedIn(cwd, id).filter(({ type }) => type === 'answer')
const said = (indicator: string, value: unknown, more: Record<string, unknown> = {}) => ({
  type: 'answer',
  indicator,
  value,
  by: '张三',
  ...more,
})

const chain = (confidence = 'high') => ({
  one: [{ id: 'A1', title: '有校医', also: 'checklist: two, indicator: B1, direction: forward' }],
  two: [
    {
      id: 'B1',
      title: '有人看病',
      also: `checklist: three, indicator: C1, direction: forward, confidence: ${confidence}`,
    },
  ],
  three: [{ id: 'C1', title: '有医务室' }],
})

test('an answer goes along a chain, and says along which question it was filled', async () => {
  const cwd = school(chain())
  const { code } = await check(cwd, [['A1 有校医', '↓⏎']], ['check', 'one', 'two', 'three'])
  expect(code).toBe(0)
  expect(answersIn(cwd, 'two')).toEqual([said('B1', true, { via: 'one/A1' })])
  expect(answersIn(cwd, 'three')).toEqual([said('C1', true, { via: 'one/A1' })])
  expect((await run(['log', 'three', 'C1'], { cwd })).out).toContain('随 one/A1')
})

test('a link that is not sure is asked about, with what lies between', async () => {
  const cwd = school(chain('medium'))
  const { code } = await check(
    cwd,
    [
      ['A1 有校医', '↓⏎'],
      ['C1 有医务室 多半是同一件事（把握：中，经 two/B1）', '↓⏎'],
      // What was declined is still offered there.
      ['\nC1 有医务室\n', '↓↓⏎'],
    ],
    ['check', 'one', 'two', 'three'],
  )
  expect(code).toBe(0)
  expect(answersIn(cwd, 'three')).toEqual([said('C1', false)])
})

test('behind a link that somebody sees differently it is asked', async () => {
  const cwd = school(chain())
  already(cwd, 'two', [said('B1', false, { by: '李四' })])
  const { text } = await check(
    cwd,
    [
      ['A1 有校医', '↓⏎'],
      ['C1 有医务室 多半是同一件事（把握：低，经 two/B1）', '⏎'],
    ],
    ['check', 'one', 'two', 'three', '--by', '张三'],
  )
  expect(text).toContain('B1 有人看病 由李四填的是“否”')
  expect(answersIn(cwd, 'three')).toEqual([said('C1', true, { via: 'one/A1' })])
})

test('a checklist that is not walked is a link all the same', async () => {
  const cwd = school(chain())
  await check(cwd, [['A1 有校医', '↓⏎']], ['check', 'one', 'three'])
  expect(answersIn(cwd, 'two')).toEqual([])
  expect(answersIn(cwd, 'three')).toEqual([said('C1', true, { via: 'one/A1' })])
})

test('a link of another kind breaks the chain', async () => {
  const lists = chain()
  const cwd = school({
    ...lists,
    two: [{ ...lists.two[0]!, answer: '{ kind: yes-no, metWhen: false }' }],
  })
  await check(
    cwd,
    [
      ['A1 有校医', '↓⏎'],
      ['\nB1 有人看病\n', '↓⏎'],
      ['\nC1 有医务室\n', '␃'],
    ],
    ['check', 'one', 'two', 'three'],
  )
  expect(answersIn(cwd, 'three')).toEqual([])
})

test('what is told by stages is carried stage by stage, and only to the same stage', async () => {
  const per = 'per: stage'
  const cwd = school({
    one: [{ id: 'A1', title: '有校医', per, also: 'checklist: two, indicator: B1' }],
    two: [{ id: 'B1', title: '有人看病', per, also: 'checklist: three, indicator: C1' }],
    three: [{ id: 'C1', title: '有医务室' }],
  })
  await check(
    cwd,
    [
      ['A1 有校医（小学）', '↓⏎'],
      ['A1 有校医（初中）', '↓↓⏎'],
      ['\nC1 有医务室\n', '↓⏎'],
    ],
    ['check', 'one', 'two', 'three'],
  )
  expect(answersIn(cwd, 'two')).toEqual([
    said('B1', true, { stage: 'primary', via: 'one/A1' }),
    said('B1', false, { stage: 'junior', via: 'one/A1' }),
  ])
  expect(answersIn(cwd, 'three')).toEqual([said('C1', true)])
})

test('what stages share is carried as a whole, unless it was answered apart there', async () => {
  const number =
    '{ kind: number, unit: 册, type: integer, min: 0, atLeast: { value: 9, source: { ref: rules, item: 第二条, certainty: high } } }'
  const shared = { answer: number, per: 'per: stage\n        split: true' }
  const lists = {
    one: [{ id: 'A1', title: '藏书', ...shared, also: 'checklist: two, indicator: B1' }],
    two: [{ id: 'B1', title: '图书', ...shared }],
  }
  const cwd = school(lists)
  const { code } = await check(cwd, [['A1 藏书', '500⏎']], ['check', 'one', 'two'])
  expect(code).toBe(0)
  expect(answersIn(cwd, 'two')).toEqual([said('B1', 500, { via: 'one/A1' })])

  const apart = school(lists)
  already(apart, 'two', [said('B1', 20, { stage: 'primary' })])
  await check(
    apart,
    [
      ['A1 藏书', '500⏎'],
      ['\nB1 图书\n', '␃'],
    ],
    ['check', 'one', 'two'],
  )
  expect(answersIn(apart, 'two')).toEqual([said('B1', 20, { stage: 'primary' })])
})
