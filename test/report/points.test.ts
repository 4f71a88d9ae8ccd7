import { describe, expect, test } from 'vitest'
import type { Stage } from '../../src/checklist/stage.ts'
import { en } from '../../src/messages/en.ts'
import { zh } from '../../src/messages/zh.ts'
import type { Block, Cell } from '../../src/report/document.ts'
import { conclusionBlocks } from '../../src/report/gap-report/conclusion.ts'
import type { GapReport } from '../../src/report/gap-report/input.ts'
import { gapReportJson } from '../../src/report/gap-report/json.ts'
import { pointsBlocks } from '../../src/report/gap-report/points.ts'
import { assess, type Assessment } from '../../src/scoring/assess.ts'
import { conclude } from '../../src/scoring/conclude.ts'
import { sectionScores } from '../../src/scoring/sections.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

const checklist = aChecklist({
  indicators: [],
  sections: [
    {
      id: 'S',
      title: '现场',
      indicators: [
        anIndicator('gate', { points: { value: '30' }, part: 'field' }),
        anIndicator('litter', {
          points: { value: '20' },
          part: 'field',
          answer: { kind: 'problems', unit: '处' },
          deduct: { each: { value: '2.5' }, most: '15' },
        }),
      ],
      sections: [
        {
          id: 'S.1',
          title: '资料',
          indicators: [anIndicator('plan', { points: { value: '50' }, part: 'desk' })],
        },
      ],
    },
    {
      id: 'X',
      title: '特色',
      indicators: [anIndicator('prize', { points: { value: '3' }, bonus: 'true' })],
    },
  ],
  declares: { points: '100' },
  parts: { desk: { title: '材料审核', points: '50' }, field: { title: '实地考察', points: '50' } },
  conclusion: {
    label: { pass: '合格', fail: '不合格' },
    rules: [
      {
        rule: 'bands',
        bands: [
          { label: '优秀', atLeast: '90' },
          { label: '达标', atLeast: '60' },
        ],
      },
      { rule: 'score', atLeast: { value: '60' }, gates: [{ part: 'field', share: '0.6' }] },
    ],
  },
})

function assessed(answers: Record<string, Given>, stages: Stage[] = ['primary']): Assessment {
  return assess(checklist, { stages }, aStanding(answers))
}

const complete = {
  gate: { value: true },
  litter: { value: { count: 3, places: [] } },
  plan: { value: true },
  prize: { value: true },
}

function reportOf(assessment: Assessment): GapReport {
  return {
    workspace: {
      format: 'zicha/workspace@1',
      kind: 'school',
      subject: { name: '晨光学校', code: '3604030001', stages: ['primary'] },
      checklists: [],
      people: [],
      owners: {},
      visits: [],
      terms: [],
      honours: [],
      rules: {},
    } as unknown as GapReport['workspace'],
    round: { id: '2026-11', kind: 'self' },
    assessment,
    conclusion: conclude(assessment),
    sections: sectionScores(assessment),
    gaps: [],
    evidence: [],
    today: '2026-11-21',
    receipt: undefined,
  }
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text)

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.map((row) => row.map(textOf).join(' | '))
    if (block.type === 'list') return block.items.map(textOf)
    return block.type === 'paragraph' ? [block.spans.map(textOf).join('')] : []
  })
}

describe('points in a report', () => {
  test('section by section, with all within it, then the total', () => {
    expect(texts(pointsBlocks(assessed(complete), zh))).toEqual([
      'S 现场 | 92.5/100',
      'S.1 资料 | 50/50',
      'X 特色 | 加分 3',
      '得分 92.5/100，另加分 3；折合满分 100 分为 95.5 分',
    ])
  })

  test('what is open is counted, and the total is a range', () => {
    const open = assessed({ gate: { value: true }, litter: { value: { count: 0, places: [] } } })
    expect(texts(pointsBlocks(open, zh)).at(-1)).toBe(
      '得分 50/100，未答 2 项；全部定下来后，折合满分 100 分在 50 到 103 分之间',
    )
    expect(texts(pointsBlocks(open, en)).at(-1)).toBe(
      'Points 50/100, 2 not answered; once all is settled, scaled to 100 in full: from 50 to 103',
    )
  })

  test('a plain result is said plainly', () => {
    const plain = assessed({ ...complete, prize: { value: false } })
    expect(texts(pointsBlocks(plain, zh)).at(-1)).toBe('得分 92.5/100')
  })

  test('a checklist without points has no such part', () => {
    const without = aChecklist({ indicators: [anIndicator('gate')] })
    const assessment = assess(without, { stages: ['primary'] }, aStanding({}))
    expect(pointsBlocks(assessment, zh)).toEqual([])
  })
})

test('the conclusion is printed with its grade, and why', () => {
  expect(texts(conclusionBlocks(reportOf(assessed(complete)), zh))).toEqual([
    '合格（优秀）',
    '全校：合格（优秀）',
    '得分 95.5（满分 100）：优秀。',
    '得分 95.5（满分 100），要求不低于 60。',
    '实地考察：42.5/50，得分率 85%，要求不低于 60%。',
  ])
})

test('while it is undecided, the grade it would have stands beside it', () => {
  const open = assessed({ gate: { value: true } })
  expect(texts(conclusionBlocks(reportOf(open), zh))[0]).toBe(
    '待定 — 按已答 1/4 暂判：合格（优秀）',
  )
})

test('JSON has the grade and all points, unrounded', () => {
  const json = gapReportJson(reportOf(assessed(complete))) as Record<string, unknown>
  expect(json['conclusion']).toMatchObject({ verdict: 'pass', grade: '优秀' })
  expect(json['points']).toEqual([
    {
      stage: null,
      earned: 92.5,
      of: 100,
      bonus: 3,
      unanswered: 0,
      undecided: 0,
      full: 100,
      total: { lowest: 95.5, highest: 95.5 },
      hasResult: true,
      sections: [
        { id: 'S', earned: 92.5, of: 100, bonus: 0, unanswered: 0, undecided: 0 },
        { id: 'S.1', earned: 50, of: 50, bonus: 0, unanswered: 0, undecided: 0 },
        { id: 'X', earned: 0, of: 0, bonus: 3, unanswered: 0, undecided: 0 },
      ],
      parts: [
        { id: 'desk', earned: 50, of: 50, bonus: 0, unanswered: 0, undecided: 0 },
        { id: 'field', earned: 42.5, of: 50, bonus: 0, unanswered: 0, undecided: 0 },
      ],
    },
  ])
})
