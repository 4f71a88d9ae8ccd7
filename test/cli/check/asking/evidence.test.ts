import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, temporaryFolder } from '../../../support/environment.ts'
import { check, facts, type Script } from '../follow.ts'
import { alreadyRecorded, lanternSchool, recorded } from '../lantern.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const plan = {
  title: '方案',
  kind: 'document',
  path: 'evidence/方案.pdf',
  sha256: sha256('方案'),
  bytes: 6,
}

function schoolWithPlan(): string {
  const cwd = lanternSchool()
  mkdirSync(join(cwd, 'evidence'))
  writeFileSync(join(cwd, 'evidence', '方案.pdf'), '方案')
  return cwd
}

/** To the only question that asks for evidence. */
const toItems: Script = [
  ['第 1/2 项', '#⏎'],
  ['跳到哪一题？', '↓↓↓↓↓↓⏎'],
]

describe('evidence that is asked for', () => {
  test('Enter alone is later: the answer is saved, and what is to come is said', async () => {
    const cwd = lanternSchool()
    const { text } = await check(cwd, [
      ...toItems,
      ['全部具备', '↓⏎'],
      ['佐证：方案（文件，盖章）', '⏎'],
      ['第 6/7 题', '␃'],
    ])
    expect(text).toContain('佐证待补：方案')
    expect(recorded(cwd)).toHaveLength(1)
  })

  test('that was taken is saved when Ctrl-C ends it all', async () => {
    const cwd = schoolWithPlan()
    const { code, text } = await check(cwd, [
      ...toItems,
      ['全部具备', '↓⏎'],
      ['佐证：方案', '方\t⏎'],
      ['已有：方案', '␃'],
    ])
    expect(code).toBe(130)
    expect(text).not.toContain('没有存下')
    expect(recorded(cwd).at(-1)).toMatchObject({ indicator: 'B3', evidence: [{ title: '方案' }] })
  })

  test('that was taken and taken away again is not', async () => {
    const cwd = schoolWithPlan()
    await check(cwd, [
      ...toItems,
      ['全部具备', '↓⏎'],
      ['佐证：方案', '方\t⏎'],
      ['已有：方案', '-⏎'],
      ['佐证：方案', '␃'],
    ])
    expect(recorded(cwd)).toHaveLength(1)
    expect(recorded(cwd)[0]).not.toHaveProperty('evidence')
  })

  test('a file is a new entry with the same answer, of the day on which that was seen', async () => {
    const cwd = schoolWithPlan()
    const { text } = await check(cwd, [
      ...toItems,
      ['全部具备', '↓⏎'],
      ['佐证：方案', '方\t⏎'],
      ['已有：方案', '⏎'],
      ['第 6/7 题', '␃'],
    ])
    expect(text).toContain('佐证已齐')
    const value = ['plan', 'list', 'photos']
    expect(recorded(cwd)).toEqual([
      { type: 'answer', indicator: 'B3', value, by: '张三' },
      {
        type: 'answer',
        indicator: 'B3',
        value,
        by: '张三',
        observedOn: '2026-11-21',
        evidence: [plan],
      },
    ])
  })

  test('paper is written on one line, and asked for its seal', async () => {
    const cwd = lanternSchool()
    await check(cwd, [
      ...toItems,
      ['全部具备', '↓⏎'],
      ['佐证：方案', '盒3 卷2 页15 示例教〔2026〕12号⏎'],
      ['方案要盖章', '⏎'],
      ['盒3 卷2 页15', '⏎'],
      ['第 6/7 题', '␃'],
    ])
    expect(recorded(cwd).at(-1)).toMatchObject({
      evidence: [
        {
          title: '方案',
          box: '3',
          volume: '2',
          page: '15',
          number: '示例教〔2026〕12号',
          sealed: true,
        },
      ],
    })
  })

  test('not asked again by whoever gave some with the answer, and never of what is unmet', async () => {
    const cwd = schoolWithPlan()
    await check(cwd, [
      ...toItems,
      ['全部具备', '↓↓↓↓↓↓↓↓↓⏎'],
      ['佐证：方案', '方案.pdf 2026-11-19⏎'],
      ['已有：方案', '⏎'],
      ['已有：方案', '↓⏎'],
      ['第 6/7 题', '↓↓↓⏎'],
      ['第 7/7 题', '␃'],
    ])
    expect(recorded(cwd)).toMatchObject([
      { indicator: 'B3', evidence: [{ ...plan, dated: '2026-11-19' }] },
      { indicator: 'C1', value: 'C' },
    ])
  })
})

describe('evidence by a command', () => {
  test('goes into the entry of the answer; another value leaves it behind', async () => {
    const cwd = schoolWithPlan()
    alreadyRecorded(cwd, [
      { type: 'answer', indicator: 'B1', value: 3, by: '李四', evidence: [plan] },
    ])
    const toNumber: Script = [
      ['第 1/2 项', '#⏎'],
      ['跳到哪一题？', '↓↓↓↓⏎'],
    ]
    await check(cwd, [
      ...toNumber,
      ['现为 3', '证⏎'],
      ['已有：方案', '值守表 盒1⏎'],
      ['值守表 盒1', '⏎'],
      ['现为 3', '⏎'],
      ['第 4/7 题', '␃'],
    ])
    await check(cwd, [...toNumber, ['现为 3', '2⏎'], ['第 4/7 题', '␃']])
    const [, added, changed] = recorded(cwd)
    expect(added).toMatchObject({ value: 3, evidence: [plan, { title: '值守表', box: '1' }] })
    expect(changed).toEqual({ type: 'answer', indicator: 'B1', value: 2, by: '李四' })
  })

  test('a file outside the workspace is copied in, noted where it lies, or left', async () => {
    const cwd = lanternSchool()
    const elsewhere = temporaryFolder()
    const path = join(elsewhere, '东门 "夜".jpg')
    writeFileSync(path, '东门')
    const dragged = `'${path}'⏎`
    await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', 'e⏎'],
      ['拖进来', dragged],
      ['文件不在工作区里', '⏎'],
      ['已有', dragged],
      ['文件不在工作区里', '↓⏎'],
      ['已有', dragged],
      ['文件不在工作区里', '↓↓⏎'],
      ['已有', '⏎'],
      ['数值（具）', '4⏎'],
      ['第 4/7 题', '␃'],
    ])
    const copy = 'evidence/lantern/B1/东门__夜.jpg'
    expect(recorded(cwd).at(-1)).toMatchObject({
      value: 4,
      evidence: [
        { kind: 'photo', path: copy, sha256: sha256('东门'), bytes: 6 },
        { kind: 'photo', path, sha256: sha256('东门') },
      ],
    })
    expect(readFileSync(join(cwd, copy), 'utf8')).toBe('东门')
  })

  test('what is no file is refused in words and stays to be mended; Ctrl-C keeps what is saved', async () => {
    const cwd = lanternSchool()
    const { code, text } = await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', 'E⏎'],
      ['拖进来', 'C:\\照片\\东门.jpg⏎'],
      ['没有找到文件“C:\\照片\\东门.jpg”', '␃'],
    ])
    expect(code).toBe(130)
    expect(text).toContain('4 项都已保存')
    expect(existsSync(join(cwd, 'evidence'))).toBe(false)
  })

  test('the last piece is taken back by <, all by -', async () => {
    const cwd = schoolWithPlan()
    await check(cwd, [
      ...facts,
      ['第 1/7 题', '↓⏎'],
      ['第 2/7 题', '↓↓⏎'],
      ['第 3/7 题', 'e⏎'],
      ['拖进来', '方案.pdf⏎'],
      ['已有', '表 盒1⏎'],
      ['表 盒1', '<⏎'],
      ['直接回车 完成', '⏎'],
      ['数值（具）', '4⏎'],
      ['第 4/7 题', '␃'],
    ])
    const { title: _title, ...untitled } = plan
    expect(recorded(cwd).at(-1)).toMatchObject({ evidence: [untitled] })
  })
})

describe('report, status and verify', () => {
  test('show what is to come, what changed, and what is used twice', async () => {
    const cwd = schoolWithPlan()
    const answers = ['plan', 'list', 'photos']
    alreadyRecorded(cwd, [
      { type: 'answer', indicator: 'A1', value: true, by: '张三', evidence: [plan] },
      { type: 'answer', indicator: 'B3', value: answers, by: '张三' },
      {
        type: 'answer',
        indicator: 'C1',
        value: 'A',
        by: '张三',
        evidence: [plan, { title: '照片册', box: '2' }],
      },
    ])
    const report = await run(['report', 'lantern'], { cwd })
    expect(report.out).toContain('B3 材料齐全：佐证待补 方案')
    expect(report.out).toContain('核对无误 2 件，纸质 1 件；达标而佐证待补 1 项。')
    expect(report.out).toContain('同一个文件用在 2 处：evidence/方案.pdf')
    expect((await run(['status'], { cwd })).out).toContain('达标而佐证待补 1 项')
    expect((await run(['verify'], { cwd })).code).toBe(0)

    writeFileSync(join(cwd, 'evidence', '方案.pdf'), '改了')
    const changed = await run(['report', 'lantern', '--format', 'json'], { cwd })
    const { evidence } = JSON.parse(changed.out) as { evidence: { counts: object } }
    expect(evidence.counts).toMatchObject({ pending: 1, changed: 2, paper: 1 })
    const verified = await run(['verify'], { cwd })
    expect(verified.code).toBe(1)
    expect(verified.out).toContain('evidence/方案.pdf 内容已变（records/lantern/2026-11，A1）')
  })
})
