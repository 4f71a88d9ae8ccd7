import { describe, expect, test } from 'vitest'
import type { Stage } from '../../src/checklist/stage.ts'
import { readYaml } from '../../src/checklist/yaml/read.ts'
import { readAnswers } from '../../src/intake/answers.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'

const checklist = aChecklist({
  stages: ['primary', 'junior'],
  facts: {
    pupils: { title: '学生数', unit: '人', type: 'integer', min: '0', per: 'stage' },
    boarding: { title: '寄宿制', type: 'boolean' },
  },
  indicators: [
    anIndicator('gate'),
    anIndicator('lamp', {
      per: 'stage',
      answer: { kind: 'number', unit: '盏', atLeast: { value: '2' } },
    }),
    anIndicator('fire', { notApplicable: 'never' }),
    anIndicator('oath', { stages: ['junior'] }),
  ],
})

function read(text: string, stages: Stage[] = ['primary', 'junior']) {
  const { root, diagnostics } = readYaml('answers.yaml', new TextEncoder().encode(text))
  expect(diagnostics).toEqual([])
  return readAnswers('answers.yaml', root!, checklist, { stages, today: '2026-11-21' })
}

/** `line:col rule` of every mistake. */
function mistakes(text: string, stages?: Stage[]): string[] {
  return read(text, stages).diagnostics.map(({ at, rule }) => `${at.line}:${at.col} ${rule}`)
}

describe('a file of answers', () => {
  test('gives values by id, by stage, with notes, dates and reasons', () => {
    const { answers, facts, diagnostics } = read(`
facts:
  pupils: { primary: 620, junior: 380 }
  boarding: true
answers:
  gate: { value: true, note: 已上锁, observedOn: 2026-11-20 }
  lamp:
    primary: 3
    junior: { notApplicable: 没有晚自习 }
  fire: false
`)
    expect(diagnostics).toEqual([])
    expect(facts).toEqual([
      { fact: 'pupils', stage: 'primary', value: 620 },
      { fact: 'pupils', stage: 'junior', value: 380 },
      { fact: 'boarding', value: true },
    ])
    expect(answers).toEqual([
      { indicator: 'gate', value: true, note: '已上锁', observedOn: '2026-11-20' },
      { indicator: 'lamp', stage: 'primary', value: 3 },
      { indicator: 'lamp', stage: 'junior', value: null, notApplicable: '没有晚自习' },
      { indicator: 'fire', value: false },
    ])
  })

  test('takes the words people type, and a lone stage need not be named', () => {
    const { answers, diagnostics } = read('answers:\n  gate: 是\n  lamp: ３\n', ['primary'])
    expect(diagnostics).toEqual([])
    expect(answers).toEqual([
      { indicator: 'gate', value: true },
      { indicator: 'lamp', stage: 'primary', value: 3 },
    ])
  })

  test.each([
    ['是', true],
    ['有', true],
    ['否', false],
    ['false', false],
  ])('takes them for what a school has or has not, too: %s', (word, value) => {
    const { facts, diagnostics } = read(`facts:\n  boarding: ${word}\n`)
    expect(diagnostics).toEqual([])
    expect(facts).toMatchObject([{ fact: 'boarding', value }])
  })

  test('may be JSON', () => {
    expect(read('{ "answers": { "gate": true } }').answers).toEqual([
      { indicator: 'gate', value: true },
    ])
  })

  test('every mistake is named at its place, all in one go', () => {
    expect(
      mistakes(`facts:
  pupil: 3
  pupils: 620
  boarding: maybe
answers:
  gat: true
  gate: maybe
  lamp: 3
  fire: { notApplicable: 没有 }
  oath: { value: true, observedOn: 2026-02-30 }
note: x
`),
    ).toEqual([
      '2:3 unknown-fact-id',
      '3:11 stage-missing',
      '4:13 not-a-boolean',
      '6:3 unknown-indicator',
      '7:9 bad-answer',
      '8:9 stage-missing',
      '9:9 not-applicable-never',
      '10:36 bad-date',
      '11:1 unknown-key',
    ])
  })

  test('not applicable needs a reason where the checklist asks for one', () => {
    expect(mistakes('answers:\n  gate: { notApplicable: }\n')).toEqual([
      '2:9 not-applicable-reason',
    ])
  })

  test('what a school of these stages is not asked is unknown', () => {
    expect(mistakes('answers:\n  oath: true\n', ['primary'])).toEqual(['2:3 unknown-indicator'])
    expect(mistakes('answers:\n  lamp: { junior: 2 }\n', ['primary'])).toEqual([
      '2:11 unknown-stage',
    ])
  })
})
