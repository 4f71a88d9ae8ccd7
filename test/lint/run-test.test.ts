import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { answerKinds } from '../../src/checklist/answer/registry.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'
import { readYaml } from '../../src/checklist/yaml/read.ts'
import { readAnswers } from '../../src/intake/answers.ts'
import { validateChecklist } from '../../src/lint/validate.ts'
import { formFixtures } from '../support/every-kind.ts'

const everyKind = readFileSync(
  join(formFixtures, 'school', 'checklists', 'every-kind.yaml'),
  'utf8',
)
const bytes = (text: string) => new TextEncoder().encode(text)
const checklist = validateChecklist('every-kind.yaml', bytes(everyKind)).value!

/** What one line of answers or facts, written in flow style, is refused for in a file of answers. */
function refusedInFile(about: string, line: string): string[] {
  const { root, diagnostics } = readYaml('answers.yaml', bytes(`${about}: { ${line} }\n`))
  expect(diagnostics).toEqual([])
  const asked = { stages: checklist.stages!, today: '2026-11-21' }
  return readAnswers('answers.yaml', root!, checklist, asked).diagnostics.map(({ rule }) => rule)
}

/** And in an author's test. */
function refusedInTest(about: string, line: string): unknown[] {
  const test = `tests:\n  - name: 写法\n    ${about}: { ${line} }\n    expect: { undecided: [S9] }\n`
  const { diagnostics } = validateChecklist('every-kind.yaml', bytes(everyKind + test))
  return diagnostics
    .filter(({ rule }) => rule === 'bad-test-answer')
    .map(({ params }) => params['rule'])
}

/** Each kind as people type it, as a mapping or list, with words beside it, and wrongly. */
const spellings = {
  'yes-no': [
    'S1: 是',
    'S1: 否',
    'S1: Y',
    'S1: true',
    'S1: { value: 没有, note: 看过 }',
    'S1: 也许',
  ],
  level: ['S3: b', 'S3: 合格', 'S3: A', 'S3: { value: 优秀, by: 张三 }', 'S3: D'],
  number: ['P2: 35.5', 'P2: ３６', 'P2: " 36 "', 'P2: { value: 36 }', 'P2: 三十'],
  ratio: [
    'P1: { primary: "teachers=84，leave=0", junior: { teachers: 60, leave: 2 } }',
    'P1: { primary: { value: "teachers=84，leave=0", observedOn: 2026-11-20 } }',
    'P1: { primary: 84 }',
  ],
  formula: ['P3: "books=1000，loans=20"', 'P3: { books: 1000, loans: 20 }', 'P3: { books: 1000 }'],
  items: [
    'S4: 全部',
    'S4: 无',
    'S4: duty、wash',
    'S4: 岗位责任',
    'S4: [duty, 食品留样]',
    'S4: { value: 都有 }',
    'S4: 都没',
    'S5: 4/5',
    'S5: ４／５',
    'S5: { k: 4, n: 5 }',
    'S5: { value: 4/5, note: 五人 }',
    'S5: 6/5',
  ],
  problems: ['S6: 0', 'S6: 2：灶台后；排水沟', 'S6: { count: 1, places: [排水沟] }', 'S6: 几处'],
  date: ['S7: 2026-10-09', 'S7: 2026年10月9日', 'S7: { value: 2026/10/9 }', 'S7: 去年'],
  survey: ['S8: 90/100', 'S8: { agree: 90, valid: 100 }', 'S8: { value: ９０／１００ }', 'S8: 90'],
  text: ['S9: 读书节', 'S9: { value: 读书节, evidence: [纸质 盒1 卷2 第3页] }', 'S9: [读书节]'],
} satisfies Record<keyof typeof answerKinds, string[]>

describe("the answers of an author's test", () => {
  it.each(Object.entries(spellings))('%s are taken as in a file of answers', (kind, lines) => {
    const asked = indicatorsOf(checklist).filter(({ answer }) => answer.kind === kind)
    expect(lines.every((line) => asked.some(({ id }) => line.startsWith(`${id}: `)))).toBe(true)
    const inFile = lines.map((line) => [line, refusedInFile('answers', line)])
    expect(lines.map((line) => [line, refusedInTest('answers', line)])).toEqual(inFile)
    // Only the last spelling of a kind may be wrong, and the wrong ones of both kinds of items.
    const refused = inFile.filter(([, rules]) => rules!.length > 0).map(([line]) => line)
    expect(refused).toEqual(kind === 'items' ? ['S4: 都没', 'S5: 6/5'] : [lines.at(-1)])
  })

  it.each([
    ['area: 12.5', []],
    ['area: { value: 12.5, asOf: 2026-09-01, source: 校产台账, by: 王五, note: 新测 }', []],
    ['pupils: { primary: { value: 100 }, junior: 90 }', []],
    ['region: 城区', []],
    ['area: 很大', ['bad-answer']],
    ['area: { value: 12.5, page: 3 }', ['unknown-key']],
  ])('so is the fact %s', (line, rules) => {
    expect([refusedInFile('facts', line), refusedInTest('facts', line)]).toEqual([rules, rules])
  })
})
