import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, saturday } from '../../support/environment.ts'
import { aLanternSchool } from '../../support/lantern-school.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)
const upgrade = ['upgrade', 'lantern@2026', '--to', 'lantern@2027']
const written = 'records/lantern/2026-11-2027'

const answers = `answers:
  A1: 0
  A2:
    primary: { value: 9, note: 新买两具, observedOn: 2026-11-10 }
    junior: 9
  B1: true
  B2: true
`

async function answered(): Promise<string> {
  const cwd = await aLanternSchool()
  writeFileSync(join(cwd, 'answers.yaml'), answers)
  const given = ['answer', 'lantern@2026', '--file', 'answers.yaml']
  expect(await run(given, { cwd })).toMatchObject({ code: 0 })
  return cwd
}

function lines(cwd: string): Record<string, unknown>[] {
  const [name, ...others] = readdirSync(join(cwd, written))
  expect(others).toEqual([])
  const text = readFileSync(join(cwd, written, name!), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('zicha upgrade', () => {
  test('first shows whose conclusion would change, and writes nothing', async () => {
    const cwd = await answered()
    const before = readdirSync(join(cwd, 'records/lantern'))
    const { code, out, err } = await run([...upgrade, '--map', 'map.yaml', '--width', '90'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(err).toContain('还没有写入任何东西')
    await expect(out).toMatchFileSnapshot(golden('upgrade.txt'))
    const json = await run([...upgrade, '--map', 'map.yaml', '--format', 'json'], { cwd })
    await expect(json.out).toMatchFileSnapshot(golden('upgrade.json'))
    expect(readdirSync(join(cwd, 'records/lantern'))).toEqual(before)
  })

  test('with --yes carries over, saying from where, and no deadline begins anew', async () => {
    const cwd = await answered()
    const later = () => saturday + 9 * 86_400_000
    const done = await run([...upgrade, '--map', 'map.yaml', '--yes', '--by', '李四'], {
      cwd,
      now: later,
    })
    expect(done.err).toContain('已写入轮次 2026-11-2027：沿用 4 项填报、0 项基础数据')
    const [header, ...entries] = lines(cwd)
    expect(header).toMatchObject({
      checklist: 'lantern@2027',
      round: '2026-11-2027',
      kind: 'self',
      writer: '李四',
    })
    expect(entries.map(({ indicator, stage, value }) => [indicator, stage, value])).toEqual([
      ['A1', undefined, { count: 0, places: [] }],
      ['A2', 'junior', 9],
      ['A2', 'primary', 9],
      ['C1', undefined, true],
    ])
    const primary = entries[2]!
    expect(primary).toMatchObject({ by: '李四', observedOn: '2026-11-10' })
    expect(primary['note']).toBe('新买两具；沿用自 lantern@2026 轮次 2026-11：张三 2026-11-21 填')
    expect(entries[0]).toMatchObject({ observedOn: '2026-11-21' })
    expect(await run(['verify'], { cwd })).toMatchObject({ code: 0 })
    const again = await run([...upgrade, '--round', '2026-11', '--yes'], { cwd })
    expect(again).toMatchObject({ code: 2, out: '' })
    expect(again.err).toContain('--into')
  })

  test('without a map carries over only what is judged alike', async () => {
    const cwd = await answered()
    const { out } = await run([...upgrade, '--format', 'json'], { cwd })
    const plan = JSON.parse(out) as {
      carried: { from: string }[]
      left: { id: string; reason: string }[]
      conclusions: { stage: string; changes: boolean }[]
    }
    expect(plan.carried.map(({ from }) => from)).toEqual(['A1'])
    expect(plan.left.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      'A2 judging-changed',
      'A2 judging-changed',
      'B1 not-mapped',
      'B2 not-mapped',
    ])
    expect(plan.conclusions.map(({ changes }) => changes)).toEqual([true, true])
  })

  test('says everything that is wrong with a map, each at its place', async () => {
    const cwd = await answered()
    const map = [
      'format: zicha/upgrade-map@1',
      'from: lantern@2025',
      'to: lantern@2027',
      'indicators: { B9: C1, B1: C11, B2: A1, A1: A1 }',
      '',
    ].join('\n')
    writeFileSync(join(cwd, 'wrong.yaml'), map)
    const { code, out, err } = await run([...upgrade, '--map', 'wrong.yaml', '--yes'], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.match(/wrong\.yaml:\d+:\d+/g)).toEqual([
      'wrong.yaml:2:7',
      'wrong.yaml:4:15',
      'wrong.yaml:4:27',
      'wrong.yaml:4:44',
    ])
  })

  test.each([
    [['upgrade', 'lantern@2026'], '--to'],
    [['upgrade', 'lantern@2026', '--to', 'lantern@2026'], '没有可升级的'],
    [['upgrade', 'lantern@2026', '--to', 'lantern@2028'], 'lantern@2028'],
    [['upgrade', 'lantern-city', '--to', 'lantern@2027'], '没有可沿用的'],
    [[...upgrade, '--into', '2026 11'], '2026 11'],
    [[...upgrade, '--map', 'nothing.yaml'], 'nothing.yaml'],
    [[...upgrade, '--today', '2026-11-21'], '--today'],
  ])('%j is refused: %s', async (args, words) => {
    const cwd = await answered()
    const { code, out, err } = await run(args, { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
})
