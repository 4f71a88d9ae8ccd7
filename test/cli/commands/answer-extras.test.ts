import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { alreadyRecorded, lanternSchool, recorded } from '../check/lantern.ts'

function school() {
  const cwd = lanternSchool()
  mkdirSync(join(cwd, 'evidence'))
  writeFileSync(join(cwd, 'evidence', '方案.pdf'), '方案')
  return { cwd, answer: (...words: string[]) => run(['answer', 'lantern', ...words], { cwd }) }
}

describe('zicha answer, with what goes along', () => {
  test('evidence in files and on paper', async () => {
    const { cwd, answer } = school()
    const all = ['B3', '全部', '--evidence', '方案.pdf', '--paper', '盒3 卷2 盖章']
    expect((await answer(...all)).code).toBe(0)
    expect(recorded(cwd)).toMatchObject([
      {
        indicator: 'B3',
        evidence: [
          { title: '方案', path: 'evidence/方案.pdf', bytes: 6 },
          { title: '方案', box: '3', volume: '2', sealed: true },
        ],
      },
    ])
  })

  test('evidence alone is added to the answer there is, of the day on which that was seen', async () => {
    const { cwd, answer } = school()
    const before = { title: '值守表', box: '1' }
    alreadyRecorded(cwd, [
      {
        type: 'answer',
        indicator: 'A1',
        value: false,
        by: '李四',
        note: '后门',
        evidence: [before],
      },
    ])
    expect((await answer('A1', '--evidence', '方案.pdf')).code).toBe(0)
    expect(recorded(cwd).at(-1)).toMatchObject({
      value: false,
      note: '后门',
      observedOn: '2026-11-21',
      evidence: [before, { path: 'evidence/方案.pdf' }],
    })
    const nothing = await answer('A2', '--evidence', '方案.pdf')
    expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('请写填报的值')])
  })

  test('stays with the same answer given again, and not with another', async () => {
    const { cwd, answer } = school()
    await answer('A1', '是', '--note', '后门', '--paper', '值守表 盒1')
    await answer('A1', '是')
    const paper = { title: '值守表', box: '1' }
    expect(recorded(cwd).at(-1)).toMatchObject({ value: true, note: '后门', evidence: [paper] })
    await answer('A1', '是', '--note', '前门', '--evidence', '方案.pdf')
    const both = [paper, { path: 'evidence/方案.pdf' }]
    expect(recorded(cwd).at(-1)).toMatchObject({ value: true, note: '前门', evidence: both })
    await answer('A1', '否')
    expect(recorded(cwd).at(-1)).not.toHaveProperty('note')
    expect(recorded(cwd).at(-1)).not.toHaveProperty('evidence')
  })

  test('all of it is in the log', async () => {
    const { cwd, answer } = school()
    const along = ['--evidence', '方案.pdf', '--observed-on', '2026-11-20', '--note', '后门']
    expect((await answer('B3', '全部', ...along)).code).toBe(0)
    expect((await answer('lanterns', '50', '--as-of', '2026-09-01', '--source', '盘点')).code).toBe(
      0,
    )
    const { out } = await run(['log', 'lantern', '--width', '160'], { cwd })
    expect(out).toContain('说明：后门')
    expect(out).toContain('看到的日期：2026-11-20')
    expect(out).toContain('佐证：方案')
    expect(out).toContain('evidence/方案.pdf')
    expect(out).toContain('50 盏（2026-09-01 盘点）')
  })

  test('the day and the source of a figure', async () => {
    const { cwd, answer } = school()
    const words = ['lanterns', '50', '--as-of', '2026-09-01', '--source', '盘点']
    expect((await answer(...words)).code).toBe(0)
    expect(recorded(cwd)).toMatchObject([{ value: 50, asOf: '2026-09-01', source: '盘点' }])
  })

  test('a number that looks like a slip is recorded with a warning', async () => {
    const { cwd, answer } = school()
    const { code, err } = await answer('B2', 'spare=9,flat=12')
    expect([code, err]).toEqual([0, expect.stringContaining('要减去的 12 比总数 9 还多')])
    expect(recorded(cwd)).toMatchObject([{ value: { spare: 9, flat: 12 } }])
  })

  test.each([
    [['B3', '全部', '--evidence', '没有.pdf'], '没有这个文件'],
    [['A1', '是', '--paper', '值守表'], '看不出纸质佐证在哪里'],
    [['A1', '是', '--paper', '盒3'], '看不出纸质佐证在哪里'],
    [['A1', '是', '--source', '盘点'], '--source 只用于填基础数据'],
    [['lanterns', '50', '--evidence', '方案.pdf'], '--evidence 只用于填指标'],
    [['lanterns', '50', '--as-of', '2026-11-30'], '还没有到'],
    [['A1', '是', '--observed-on', '2026-11-31'], '2026-11-31'],
    [['--file', 'answers.yaml', '--paper', '盒3'], '只用于一次填一项'],
  ])('%j is refused, and nothing is recorded', async (words, why) => {
    const { cwd, answer } = school()
    const { code, err } = await answer(...words)
    expect([code, err]).toEqual([2, expect.stringContaining(why)])
    expect(() => recorded(cwd)).toThrow('ENOENT')
  })
})
