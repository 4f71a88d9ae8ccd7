import { describe, expect, test } from 'vitest'
import { run, saturday } from '../../../support/environment.ts'
import { already, fairSchool, recordedIn } from '../fair.ts'
import { check, type Script } from '../follow.ts'

const both = ['check', 'lantern-safety', 'lantern-fair']
const answer = (indicator: string, value: unknown, by = '张三') => ({
  type: 'answer',
  indicator,
  value,
  by,
})
const lanterns = (by = '张三') => ({ type: 'fact', fact: 'lanterns', value: 50, by })

/** The first fact and the first two questions, whatever came of them. */
const toTheGate: Script = [
  ['灯笼数', '50⏎'],
  ['时点和口径', '⏎'],
  ['A1 操场', '↓⏎'],
]

describe('two checklists in one walk', () => {
  test('what they have in common is asked once and written to both', async () => {
    const cwd = fairSchool()
    const { code, text } = await check(
      cwd,
      [
        ...toTheGate,
        ['A2 校门有人值守', '↓⏎'],
        ['B1 方案齐全', '↓⏎'],
        ['多半是同一件事（把握：中）', '⏎'],
        ['佐证：方案', '盒3 页15⏎'],
        ['已有：', '⏎'],
        ['B2 每百盏', '10⏎'],
        // A3 has not been asked: F2 of the other checklist answers it.
        ['F2 食堂灭火毯数', '3⏎'],
        ['F4 每盏灯笼', '100⏎'],
      ],
      both,
    )
    expect(code).toBe(0)
    expect(text).toContain('同时填入 灯笼会 · F1 门口有人引导：是')
    const paper = { observedOn: '2026-11-21', evidence: [{ title: '方案', box: '3', page: '15' }] }
    expect(recordedIn(cwd, 'lantern-safety')).toEqual([
      lanterns(),
      answer('A1', true),
      answer('A2', true),
      answer('B1', true),
      { ...answer('B1', true), ...paper },
      answer('B2', { spare: 10 }),
      { ...answer('A3', 3), via: 'lantern-fair/F2' },
    ])
    expect(recordedIn(cwd, 'lantern-fair')).toEqual([
      { ...lanterns(), via: 'lantern-safety/lanterns' },
      { ...answer('F1', true), via: 'lantern-safety/A2' },
      { ...answer('F3', true), via: 'lantern-safety/B1' },
      { ...answer('F3', true), ...paper, via: 'lantern-safety/B1' },
      answer('F2', 3),
      answer('F4', { words: 100 }),
    ])
    const log = await run(['log', 'lantern-fair', 'F1'], { cwd })
    expect(log.out).toContain('随 lantern-safety/A2')
  })

  test('an answer that is mended changes along where it was written', async () => {
    const cwd = fairSchool()
    await check(
      cwd,
      [...toTheGate, ['A2 校门', '↓⏎'], ['B1 方案', '↓↓↓↓↓⏎'], ['A2 校门', '↓⏎'], ['B1 方案', '␃']],
      both,
    )
    expect(recordedIn(cwd, 'lantern-fair').slice(1)).toEqual([
      { ...answer('F1', true), via: 'lantern-safety/A2' },
      { ...answer('F1', false), via: 'lantern-safety/A2' },
    ])
  })

  test('what is not sure to be the same is written only when somebody says so', async () => {
    const cwd = fairSchool()
    await check(
      cwd,
      [
        ['灯笼数', '/方案齐全⏎'],
        ['找到 1 题', '⏎'],
        ['B1 方案', '↓⏎'],
        ['多半是同一件事', '↓⏎'],
        ['佐证：方案', '⏎'],
        ['B2 每百盏', 'q⏎'],
      ],
      both,
    )
    expect(recordedIn(cwd, 'lantern-safety')).toEqual([answer('B1', true)])
    expect((await run(['log', 'lantern-fair', '--format', 'json'], { cwd })).out).toContain(
      '"entries": []',
    )
  })

  test('what somebody else said there stays, and the disagreement is said', async () => {
    const cwd = fairSchool()
    already(cwd, 'lantern-fair', [lanterns('李四'), answer('F1', false, '李四')])
    const { text } = await check(
      cwd,
      [
        ['另一清单', '⏎'],
        ['A1 操场', '↓⏎'],
        ['A2 校门', '↓⏎'],
        ['B1 方案', '␃'],
      ],
      [...both, '--by', '张三'],
    )
    expect(text).toContain('已填 否（李四，2026-11-21，灯笼会 · F1 门口有人引导）')
    expect(text).toContain('F1 门口有人引导 由李四填的是“否”，与这里不一样，没有改动它')
    expect(recordedIn(cwd, 'lantern-safety')).toEqual([
      { ...lanterns(), via: 'lantern-fair/lanterns' },
      answer('A1', true),
      answer('A2', true),
    ])
    expect(recordedIn(cwd, 'lantern-fair')).toHaveLength(2)
    const status = await run(['status', '--format', 'json'], { cwd })
    expect(JSON.parse(status.out)).toMatchObject({
      disagreements: [
        {
          confidence: 'high',
          one: { checklist: 'lantern-safety', indicator: 'A2', value: true, by: '张三' },
          other: { checklist: 'lantern-fair', indicator: 'F1', value: false, by: '李四' },
        },
      ],
    })
    expect((await run(['status'], { cwd })).out).toContain('几份清单填的不一样')
  })

  test('what one said oneself there is changed only when one says so', async () => {
    const cwd = fairSchool()
    already(cwd, 'lantern-fair', [answer('F1', false)])
    await check(
      cwd,
      [
        ['灯笼数', '跳 A2⏎'],
        ['A2 校门', '↓⏎'],
        ['您原来填的是“否”。也改成“是”吗？', '⏎'],
        ['B1 方案', '␃'],
      ],
      both,
    )
    expect(recordedIn(cwd, 'lantern-fair')).toEqual([
      answer('F1', false),
      { ...answer('F1', true), via: 'lantern-safety/A2' },
    ])
  })

  test('goes on in both where it stopped', async () => {
    const cwd = fairSchool()
    await check(cwd, [...toTheGate, ['A2 校门', '↓⏎'], ['B1 方案', '␃']], both)
    const { text } = await check(cwd, [['B1 方案', '␃']], both)
    expect(text).toContain('已答 3/9，从第一道未答的题接着')
  })

  test('the end says for each checklist what is missing and what to type next', async () => {
    const { text } = await check(fairSchool(), [...toTheGate, ['A2 校门', '↓↓↓↓↓↓↓↓↓↓⏎']], both)
    expect(text).toMatch(/已停止：灯笼安全\n=+\n\n本次存了 2 条/)
    expect(text).toContain('- 后勤处 2 题：A3、B2')
    expect(text).toContain('接着答：zicha check lantern-fair --round 2026-11')
  })
})

describe('one checklist alone', () => {
  test('shows what another one says, and Enter takes it over', async () => {
    const cwd = fairSchool()
    already(cwd, 'lantern-fair', [lanterns('李四'), answer('F1', true, '李四')])
    const { text } = await check(
      cwd,
      [
        ['灯笼数', '60⏎'],
        ['时点', '⏎'],
        ['A1 操场', '↓↓⏎'],
        ['沿用“灯笼会”填的：是', '⏎'],
        ['A3 灭火毯数', '␃'],
      ],
      ['check', 'lantern-safety', '--by', '张三'],
    )
    expect(text).toContain('另一清单  已填 50 盏（李四，2026-11-21，灯笼会 · 灯笼数）')
    expect(recordedIn(cwd, 'lantern-safety').slice(1)).toEqual([
      answer('A1', false),
      { ...answer('A2', true), observedOn: '2026-11-21', via: 'lantern-fair/F1' },
    ])
    // Nothing is written to a checklist that is not walked.
    expect(recordedIn(cwd, 'lantern-fair')).toHaveLength(2)
  })

  test('offers nothing where yes there is no answer here', async () => {
    const cwd = fairSchool()
    already(cwd, 'lantern-safety', [answer('A3', 2)])
    // F2 answers A3, and not the other way round.
    const { text } = await check(
      cwd,
      [
        ['灯笼数', '跳 F2⏎'],
        ['F2 食堂', '␃'],
      ],
      ['check', 'lantern-fair'],
    )
    expect(text).not.toContain('另一清单')
  })
})

describe('an earlier round', () => {
  const october = { round: '2026-10', now: saturday - 30 * 86_400_000 }
  const seen = (cwd: string) =>
    already(
      cwd,
      'lantern-safety',
      [lanterns('李四'), answer('A1', false, '李四'), { type: 'seal', by: '李四' }],
      october,
    )

  test('is shown beside the questions, and = says it anew with the date of today', async () => {
    const cwd = fairSchool()
    seen(cwd)
    const { text } = await check(
      cwd,
      [
        ['50 盏（2026-10，李四，2026-10-22）', '=⏎'],
        ['否 → 不达标（2026-10，李四，2026-10-22）', '↓↓↓⏎'],
        ['A2 校门', '␃'],
      ],
      ['check', 'lantern-safety', '--by', '张三'],
    )
    expect(text).toContain('已保存：否 → 不达标')
    expect(recordedIn(cwd, 'lantern-safety')).toEqual([lanterns(), answer('A1', false)])
  })

  test('is never carried over by Enter alone', async () => {
    const cwd = fairSchool()
    seen(cwd)
    await check(
      cwd,
      [
        ['灯笼数', '⏎'],
        ['A1 操场', '↓⏎'],
        ['A2 校门', '␃'],
      ],
      ['check', 'lantern-safety', '--by', '张三'],
    )
    expect(recordedIn(cwd, 'lantern-safety')).toEqual([answer('A1', true)])
  })

  test('may be chosen; one that is not there is refused', async () => {
    const cwd = fairSchool()
    seen(cwd)
    const september = { round: '2026-09', now: october.now - 86_400_000 }
    already(cwd, 'lantern-safety', [lanterns('王五'), { type: 'seal', by: '王五' }], september)
    const from = (round: readonly string[]) =>
      check(cwd, [['灯笼数', '␃']], ['check', 'lantern-safety', ...round])
    expect((await from([])).text).toContain('50 盏（2026-10，李四')
    expect((await from(['--from', '2026-09'])).text).toContain('50 盏（2026-09，王五')
    const refused = await check(cwd, [], ['check', 'lantern-fair', '--from', '2026-01'])
    expect(refused.code).toBe(2)
    expect(refused.text).toContain('2026-01')
  })
})
