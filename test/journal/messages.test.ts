import { describe, expect, test } from 'vitest'
import { journal as english } from '../../src/messages/en/journal.ts'
import { lineProblems as englishProblems } from '../../src/messages/en/line-problems.ts'
import { journal as chinese } from '../../src/messages/zh/journal.ts'
import { lineProblems as chineseProblems } from '../../src/messages/zh/line-problems.ts'

const params = {
  bytes: 7,
  original: 'a.jsonl',
  limit: 9,
  format: 'zicha/journal@2',
  expected: 3,
  seen: 4,
  twin: 2,
  field: 'by',
  lines: 5,
  sound: 6,
  other: 'b.jsonl',
  parent: 'c.jsonl',
  line: 8,
  state: 'gone',
  witness: 'd.jsonl',
  head: '3:abc',
  at: 'value.0',
}

describe.each([
  ['Chinese', chinese, chineseProblems, /[\u4e00-\u9fff].*[。]$/u],
  ['English', english, englishProblems, /^[^\u4e00-\u9fff]+\.$/u],
])('%s', (_, journal, lineProblems, sentence) => {
  test.each(Object.entries(journal))(
    '%s says what is wrong and the way out',
    (_rule, { text, fix }) => {
      for (const say of [text, fix] as ((p: object) => string)[]) {
        expect(say(params)).toMatch(sentence)
        expect(say(params)).not.toContain('undefined')
      }
    },
  )

  test.each(Object.entries(lineProblems))('%s is said', (_problem, say) => {
    expect((say as (p: object) => string)(params)).toMatch(sentence)
    expect((say as (p: object) => string)(params)).not.toContain('undefined')
  })

  test('a missing journal is told apart from a cut and a rewritten one', () => {
    const { text } = journal['journal-missing-parent']
    const told = ['gone', 'cut', 'rewritten'].map((state) => text({ ...params, state }))
    expect(new Set(told).size).toBe(3)
    for (const one of told) expect(one).toContain('c.jsonl')
  })
})
