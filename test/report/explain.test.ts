import { describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { chinaCalendar } from '../../src/civil/working-days.ts'
import { en } from '../../src/messages/en.ts'
import { zh } from '../../src/messages/zh.ts'
import { findGaps } from '../../src/rectification/gap.ts'
import type { Block, Cell } from '../../src/report/document.ts'
import { explainBlocks } from '../../src/report/gap-report/explain.ts'
import { explanationJson } from '../../src/report/gap-report/explain-json.ts'
import { explain } from '../../src/report/gap-report/explanation.ts'
import type { GapReport } from '../../src/report/gap-report/input.ts'
import { assess } from '../../src/scoring/assess.ts'
import { conclude } from '../../src/scoring/conclude.ts'
import { aChecklist, anIndicator, builtIn } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

function explained(
  checklist: Checklist,
  answers: Record<string, Given>,
  facts: Record<string, number | boolean> = {},
) {
  const assessment = assess(checklist, { stages: ['primary'] }, aStanding(answers, facts))
  const conclusion = conclude(assessment)
  const gaps = findGaps(assessment, '2026-11-21', { calendar: chinaCalendar, terms: [] })
  const explanation = explain(assessment, conclusion, gaps, chinaCalendar)
  const report = { workspace: { owners: {} }, assessment, conclusion, gaps } as unknown as GapReport
  return { report, explanation }
}

function linesOf(...args: Parameters<typeof explained>): string[] {
  const { report, explanation } = explained(...args)
  return texts(explainBlocks(report, explanation, zh))
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text)

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.map((row) => row.map(textOf).join(' | '))
    if (block.type === 'list') return block.items.map(textOf)
    if (block.type === 'heading') return [`# ${block.text}`]
    return block.type === 'paragraph' ? [block.spans.map(textOf).join('')] : []
  })
}

/** Everything of one item of a list. */
const entry = (lines: readonly string[], start: string) =>
  lines.find((line) => line.startsWith(start))!.split('\n')

describe('实验小学 of 示例乙县: six of seven met, and the seventh below the floor', () => {
  const amounts = [84, 20, 15, 6900, 9300, 3_300_000, 36]
  const checklist = builtIn('quality-balance-school')
  const answers = Object.fromEntries([
    ...amounts.map((amount, i): [string, Given] => {
      const id = `R${i + 1}`
      const spec = checklist.sections
        .flatMap(({ indicators }) => indicators)
        .find((one) => one.id === id)!.answer
      if (spec.kind !== 'ratio') throw new Error(`${id} is no ratio`)
      const [first, ...rest] = [...Object.keys(spec.of), ...Object.keys(spec.minus)]
      const value = { [first!]: amount, ...Object.fromEntries(rest.map((key) => [key, 0])) }
      return [`${id}/primary`, { value }]
    }),
    ...['V1', 'V2', 'V3', 'V4', 'V5', 'V6'].map((id): [string, Given] => [id, { value: false }]),
  ])
  const lines = linesOf(checklist, answers, { 'pupils/primary': 1500 })

  test('what it needs to the floor, and to the threshold', () => {
    const [fix] = lines.filter((line) => line.startsWith('1 | R5'))
    expect(fix).toContain('到底线即可：还需运动场地面积 262.5 ㎡')
    expect(fix).toContain('到标准：还需运动场地面积 1950 ㎡')
    expect(fix).toContain('必改')
    expect(lines).toContain('最少改好 1 项：')
  })
  test('how its number arose, and on whose authority', () => {
    const r5 = entry(lines, 'R5')
    expect(r5[0]).toContain('不达标')
    expect(r5.find((line) => line.startsWith('算式'))).toContain('在校学生数 1500 人 = 6.2 ㎡/生')
    expect(r5.find((line) => line.startsWith('标准'))).toBe('标准：不低于 7.5 ㎡/生')
    expect(r5.find((line) => line.startsWith('依据'))).toContain('教督〔2017〕6号')
    expect(r5.find((line) => line.startsWith('依据'))).toContain('确定度：高')
  })
  test('the rule, what it found, and what not applicable does', () => {
    const rule = entry(lines, '【不通过】7 项中至少 6 项达标')
    expect(rule).toEqual(
      expect.arrayContaining([
        expect.stringContaining('6.2 ㎡/生，低于余项底线 6.375 ㎡/生'),
        '不适用的项：不计，允许不达标的项数不变',
      ]),
    )
  })
})

const points = (value: number, more = {}) => ({ points: { value: String(value) }, ...more })
const graded = (rules: unknown[]) =>
  aChecklist({
    indicators: [
      anIndicator('fire', { veto: { effect: 'disqualify' } }),
      anIndicator('licence', { prerequisite: 'true', mendedBy: 'superior', deadline: 'keep' }),
      anIndicator('hall', points(20)),
      anIndicator('yard', points(30, { answer: { kind: 'level', scale: 'abc' } })),
      anIndicator('bins', points(50)),
    ],
    deadlines: {
      day5: { class: 'limited', within: '5 working-days' },
      keep: { class: 'standing', review: 'monthly' },
    },
    scales: {
      abc: {
        A: { title: '好', share: '1', outcome: 'met' },
        B: { title: '中', share: '0.5', outcome: 'partly' },
        C: { title: '差', share: '0', outcome: 'unmet' },
      },
    },
    declares: { points: '100' },
    conclusion: { label: { pass: '合格', fail: '不合格' }, rules },
  })
const bands = {
  rule: 'bands',
  bands: [
    { label: '优秀', atLeast: '90' },
    { label: '达标', atLeast: '60' },
  ],
}
const all = [{ rule: 'no-veto' }, { rule: 'prerequisites' }, bands]
const [yes, no] = [{ value: true }, { value: false }]

describe('what to mend first', () => {
  test('vetoes and prerequisites must be, of the rest the one with most points is chosen', () => {
    const lines = linesOf(graded(all), {
      fire: no,
      licence: no,
      hall: no,
      yard: { value: 'B' },
      bins: no,
    })
    expect(lines).toEqual(expect.arrayContaining(['目标：合格', '最少改好 3 项：']))
    expect(lines.filter((line) => /^\d \|/.test(line))).toEqual([
      '1 | fire 第 fire 项 | 未做到 | 必改 | 0 | 5 | 总务处',
      '2 | licence 第 licence 项 | 未做到\n要上级解决，学校只能上报 | 必改 | 0 | 长期 | 总务处',
      '3 | bins 第 bins 项 | 未做到 | 必改 | 50 | 5 | 总务处',
    ])
  })
  test('where it passes, the next better grade is the aim', () => {
    const lines = linesOf(graded(all), {
      fire: yes,
      licence: yes,
      hall: yes,
      yard: { value: 'C' },
      bins: yes,
    })
    expect(lines).toEqual(
      expect.arrayContaining([
        '目标：合格',
        '没有哪一项差距挡着，不必为此先改。',
        '目标：合格（优秀）',
      ]),
    )
    expect(lines).toContain('1 | yard 第 yard 项 | 现为“C 差”，应到“A 好” | 必改 | 30 | 5 | 总务处')
  })
  test('what is open is said, and only what the conclusion hangs on', () => {
    const lines = linesOf(graded([{ rule: 'no-veto' }]), {})
    expect(lines.find((line) => line.startsWith('前提'))).toContain('1 项')
  })
  test('where no set of fixes will do, it says why', () => {
    // What is not applicable leaves nothing that could earn points.
    const left = { notApplicable: '没有' }
    const lines = linesOf(graded(all), {
      fire: no,
      licence: yes,
      hall: left,
      yard: left,
      bins: left,
    })
    const at = lines.indexOf('只改现有的差距还达不到，把它们全部改好以后仍然：')
    expect(lines[at + 1]).toBe('3 项计分指标没有一项适用，算不出得分。')
  })
  test('without a conclusion there is none', () => {
    const lines = linesOf(aChecklist({ indicators: [anIndicator('gate')] }), { gate: no })
    expect(lines.slice(0, 2)).toEqual([
      '# 结论怎样得出',
      '这份清单只列问题，不下结论，也就没有整改优先序。',
    ])
  })
})

describe('how numbers arose', () => {
  const checklist = aChecklist({
    indicators: [
      anIndicator('books', {
        answer: {
          kind: 'formula',
          inputs: { own: { title: '藏书', unit: '册' }, lent: { title: '借入', unit: '册' } },
          formula: '(own + lent) / pupils',
          unit: '册/生',
          atLeast: {
            value: '15',
            source: { ref: 'rules', item: '第三条', certainty: 'low' },
            variants: [{ when: 'pupils >= 500', value: '25' }],
          },
        },
      }),
      anIndicator('dorm', { when: 'boarding' }),
      anIndicator('note', { answer: { kind: 'text' } }),
    ],
    facts: {
      pupils: { title: '在校学生数', unit: '人', type: 'integer' },
      boarding: { title: '寄宿制学校', type: 'boolean' },
    },
  })
  const lines = linesOf(
    checklist,
    { books: { value: { own: 9000, lent: 3000 } } },
    { pupils: 600, boarding: false },
  )
  test('a formula with the numbers put in, the variant that applied and why', () => {
    const books = entry(lines, 'books')
    expect(books).toContain('算式：(藏书 9000 册 + 借入 3000 册) / 在校学生数 600 人 = 20 册/生')
    const standard = books.find((line) => line.startsWith('标准'))!
    expect(standard).toContain('不低于 25 册/生')
    expect(standard).toContain('在校学生数')
  })
  test('why something is left out, and what nothing hangs on', () => {
    const dorm = entry(lines, 'dorm')
    expect(dorm[0]).toContain('不适用')
    expect(dorm.find((line) => line.startsWith('原因'))).toContain('寄宿制学校')
    expect(dorm.at(-1)).toBe('作用：只列为问题，不影响结论')
  })
})

test('JSON has the aims with their fixes, codes for words', () => {
  const given = { fire: no, licence: yes, hall: yes, yard: { value: 'A' }, bins: no }
  const { report, explanation } = explained(graded(all), given)
  const json = JSON.parse(JSON.stringify(explanationJson(report, explanation))) as {
    rules: unknown
    indicators: unknown
    aims: unknown
  }
  expect(json.aims).toEqual([
    {
      grade: null,
      kind: 'fixes',
      open: 0,
      verdict: 'pass',
      isProven: true,
      fixes: ['fire', 'bins'].map((indicator) => ({
        indicator,
        stage: null,
        isNeeded: true,
        gain: indicator === 'bins' ? 50 : 0,
        workingDays: 5,
        mendedBy: 'school',
        missing: { kind: 'act' },
        floor: null,
      })),
    },
  ])
  expect(json.rules).toMatchObject([
    { rule: 'no-veto', verdict: 'fail', reasons: [{ code: 'veto-hit' }] },
    { rule: 'prerequisites', verdict: 'pass' },
    { rule: 'bands', verdict: 'fail' },
  ])
  expect(json.indicators).toMatchObject([
    { indicator: 'fire', points: null, rules: [0] },
    { indicator: 'licence', rules: [1] },
    { indicator: 'hall', points: { earned: 20, of: 20 }, rules: [2] },
    { indicator: 'yard', value: 'A' },
    { indicator: 'bins', points: { earned: 0, of: 50 } },
  ])
})

test('English says the same', () => {
  const { report, explanation } = explained(graded(all), { fire: no, bins: no })
  const lines = texts(explainBlocks(report, explanation, en))
  expect(lines).toContain('Mend no fewer than 2 gaps:')
  expect(lines.join('\n')).not.toMatch(/[：；，]/)
})
