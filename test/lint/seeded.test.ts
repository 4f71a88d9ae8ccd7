import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { validateChecklist } from '../../src/lint/validate.ts'
import { run, temporaryFolder } from '../support/environment.ts'

const shipped = readFileSync(
  new URL('../../checklists/quality-balance-school.yaml', import.meta.url),
  'utf8',
)

/** One mistake each: behind which text, what is written there, what is written instead, and what must be said. */
const seeds = [
  ['declares:', 'indicators: 31', 'indicators: 13', 'declared-count'],
  ['deadlines:', 'within: 7 days', 'within: 7d', 'ambiguous-duration'],
  ['- id: R1\n', 'owner:', 'ownre:', 'unknown-key'],
  ['- id: R2\n', 'junior: { value: 1,', 'junior: { value: 一,', 'not-a-number'],
  ['- id: R3\n', 'lead: personnel', 'lead: persnel', 'unknown-owner'],
  ['- id: R4\n', 'method: [data,', 'method: [dta,', 'not-one-of'],
  ['- id: R6\n', 'deadline: days90', 'deadline: days9O', 'unknown-deadline'],
  ['- id: V1\n', 'notApplicable: never', 'notApplicable: nver', 'not-one-of'],
  ['- id: V2\n', 'seal: true', 'seal: yes', 'not-a-boolean'],
  ['- id: G09\n', 'certainty: high', 'certainty: default', 'default-as-official'],
  ['- id: G12\n', 'per: 100', 'per: 1', 'percent-scale'],
  ['- id: E5\n', 'scale: good', 'scale: goods', 'unknown-scale'],
  ['- id: E6\n', '- id: E7', '- id: E6', 'duplicate-id'],
  ['- id: E8\n', 'title: 学生课业负担', 'title: 德育工作与校园文化', 'duplicate-title'],
  ['conclusion:\n', 'met: 6', 'met: 8', 'impossible-count'],
] as const

function plant(
  text: string,
  [behind, right, wrong]: readonly [string, string, string, ...unknown[]],
) {
  const from = text.indexOf(behind)
  const at = text.indexOf(right, from)
  expect([from >= 0, at >= 0], `${behind} ${right}`).toEqual([true, true])
  const line = text.slice(0, at).split('\n').length
  return { text: text.slice(0, at) + wrong + text.slice(at + right.length), line }
}

function seeded(): { text: string; expected: { line: number; rule: string }[] } {
  let text = shipped
  const expected = seeds.map((seed) => {
    const planted = plant(text, seed)
    text = planted.text
    return { line: planted.line, rule: seed[3] }
  })
  return { text, expected }
}

function found(text: string): { line: number; rule: string }[] {
  const { diagnostics } = validateChecklist('copy.yaml', Buffer.from(text))
  return diagnostics.map(({ rule, at }) => ({ line: at.line, rule }))
}

it('finds every mistake of many sorts in one run, each at its line, and nothing else', () => {
  const { text, expected } = seeded()
  expect(found(text)).toEqual(expected)
})

it('prints them all and ends with 1', async () => {
  const cwd = temporaryFolder()
  const { text, expected } = seeded()
  writeFileSync(join(cwd, 'copy.yaml'), text)
  const { code, out, err } = await run(['validate', 'copy.yaml'], { cwd })
  expect(code).toBe(1)
  for (const { line, rule } of expected) {
    expect(out).toMatch(new RegExp(`^copy\\.yaml:${line}:\\d+  (错误|警告)  ${rule}$`, 'm'))
  }
  expect(err.split('\n')).toEqual([
    '1 个文件：14 个错误，1 个警告。',
    expect.stringContaining('还没有运行'),
    '',
  ])
})

it('finds nothing in what ships', async () => {
  const { code, out, err } = await run(['validate', 'checklists'], {
    cwd: join(import.meta.dirname, '../..'),
  })
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toMatch(/^\d+ 个文件，没有问题。\n$/)
})

/** What breaks something that much else leans on: owners, ids, answers, whole parts. */
const widelyUsed = [
  ['owners:\n', 'personnel: 人事（师训）', 'personnel: [人事]', 'wrong-type'],
  ['owners:\n', 'owners:', 'onwers:', 'unknown-key'],
  ['sources:\n', 'sources:', 'source:', 'unknown-key'],
  ['deadlines:\n', '{ class: immediate,', '{ class: imediate,', 'not-one-of'],
  ['facts:\n', 'type: integer', 'type: integr', 'not-one-of'],
  ['scales:\n', 'A: {', 'A: [', 'yaml-syntax'],
  ['stages:', 'stages: [primary, junior]', 'stages: [primary, juniro]', 'not-one-of'],
  ['- id: R1\n', 'id: R1', 'id: R 1', 'bad-id'],
  ['- id: R1\n', 'kind: ratio', 'kind: rato', 'not-one-of'],
  ['- id: R1\n', 'unit: 人/百', 'unti: 人/百', 'unknown-key'],
  ['- id: R1\n', 'atLeast:', 'atLest:', 'unknown-key'],
  ['- id: R1\n', 'per: stage', 'per: stages', 'not-one-of'],
  ['- id: E1\n', 'stages: [junior]', 'stages: junior', 'wrong-type'],
  ['- id: E6\n', 'lead: moral', 'led: moral', 'unknown-key'],
  ['- id: E6\n', 'lead: moral', 'lead: morall', 'unknown-owner'],
  ['- id: R5\n', 'place: playground', 'place: [playground]', 'wrong-type'],
  ['- id: E5\n', 'kind: level', 'kind: levl', 'not-one-of'],
  ['conclusion:\n', '- rule: no-veto', '- rule: noveto', 'not-one-of'],
  ['conclusion:\n', 'rules:', 'ruls:', 'unknown-key'],
] as const

it.each([...seeds, ...widelyUsed])('speaks of one mistake once: %j %s → %s', (...seed) => {
  const { text, line } = plant(shipped, seed)
  expect(found(text)).toEqual([{ line, rule: seed[3] }])
})
