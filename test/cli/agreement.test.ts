import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../support/environment.ts'
import { aLanternSchool } from '../support/lantern-school.ts'

const round = join('records', 'lantern', '2026-11')

/** A school that has answered the old edition, with the new one at hand. */
async function answered(edition = '2026'): Promise<string> {
  const cwd = await aLanternSchool()
  const given = await run(['answer', `lantern@${edition}`, 'A1', '3'], { cwd })
  expect(given).toMatchObject({ code: 0 })
  return cwd
}

async function reported(cwd: string, name: string) {
  const { code, out, err } = await run(['report', name, '--format', 'json'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as { checklist: { edition: string } }
}

describe('a record', () => {
  test('is judged and gone on with by the edition it was answered by, without being told', async () => {
    const cwd = await answered()
    expect((await reported(cwd, 'lantern')).checklist.edition).toBe('2026')
    expect(await run(['answer', 'lantern', 'B1', '是'], { cwd })).toMatchObject({ code: 0 })
    const editions = readdirSync(join(cwd, round)).map(
      (name) => /"checklist":"([^"]*)"/.exec(readFileSync(join(cwd, round, name), 'utf8'))![1],
    )
    expect(editions).toEqual(['lantern@2026', 'lantern@2026'])
    const { out } = await run(['status', '--format', 'json'], { cwd })
    expect(out).toContain('"checklist": "lantern"')
    expect(await run(['round', 'seal', 'lantern'], { cwd })).toMatchObject({ code: 0 })
  })

  test('whose checklist is gone is named, and nothing of it is counted', async () => {
    const cwd = await answered()
    rmSync(join(cwd, 'checklists'), { recursive: true })
    const zicha = join(cwd, 'zicha.yaml')
    writeFileSync(zicha, readFileSync(zicha, 'utf8').replace(/^checklists:.*\n/m, ''))
    for (const argv of [['status'], ['ledger', 'list']]) {
      const { code, err } = await run(argv, { cwd })
      expect([code, err]).toEqual([
        0,
        '有填报记录、却没有清单：lantern。这些记录没有算进来。请把清单文件放到 checklists 文件夹。\n',
      ])
    }
  })

  test('of the newest edition is judged by that', async () => {
    expect((await reported(await answered('2027'), 'lantern')).checklist.edition).toBe('2027')
  })

  test.each([
    ['report', 'lantern@2027'],
    ['answer', 'lantern@2027', 'B1', '是'],
    ['log', 'lantern@2027'],
    ['round', '交出', 'lantern@2027'],
  ])('is not taken for another edition by %s', async (...args) => {
    const cwd = await answered()
    const { code, err } = await run(args, { cwd })
    expect(code).toBe(2)
    expect(err).toBe(
      '轮次 2026-11 是按 lantern@2026 填的，不能按 lantern@2027 判。请写 lantern@2026；要沿用到 lantern@2027，请运行 zicha upgrade lantern@2026 --to lantern@2027。\n',
    )
    expect(readdirSync(join(cwd, round))).toHaveLength(1)
  })

  test('whose edition is gone is refused, and status shows the others', async () => {
    const cwd = await answered()
    for (const name of readdirSync(join(cwd, 'checklists'))) {
      const file = join(cwd, 'checklists', name)
      const text = readFileSync(file, 'utf8')
      if (text.includes('id: lantern\nedition: "2026"')) rmSync(file)
    }
    const missing =
      '轮次 2026-11 是按 lantern@2026 填的，这里没有这一版，现有的是 lantern@2027。请把 lantern@2026 的文件放回 checklists 文件夹；要沿用到现有的版本，放回以后运行 zicha upgrade lantern@2026 --to lantern@2027。\n'
    expect(await run(['report', 'lantern'], { cwd })).toEqual({ code: 2, out: '', err: missing })
    const added = ['answer', 'quality-balance-school', 'V3', '否']
    expect(await run(added, { cwd })).toMatchObject({ code: 0 })
    const { code, out, err } = await run(['status', '--format', 'json'], { cwd })
    expect([code, err]).toEqual([0, missing])
    expect(out).toContain('quality-balance-school')
  })
})

describe('a journal that does not belong to its folder', () => {
  test('is named, with the school it is of', async () => {
    const [cwd, other] = [await answered(), await answered()]
    const settings = join(other, 'zicha.yaml')
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('CG01', 'ZY02'))
    rmSync(join(other, 'records'), { recursive: true })
    await run(['answer', 'lantern@2026', 'B1', '是'], { cwd: other })
    const [stray] = readdirSync(join(other, round))
    copyFileSync(join(other, round, stray!), join(cwd, round, stray!))
    const { code, out, err } = await run(['report', 'lantern'], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(stray)
    expect(err).toContain('是代码“ZY02”的填报记录，这里是“CG01”。')
  })

  test.each([
    ['lantern@2027', 'A1', '3'],
    ['quality-balance-school', 'V3', '否'],
  ])('is named, with the checklist it is of: %s', async (...answer) => {
    const [cwd, other] = [await answered(), await aLanternSchool()]
    await run(['answer', ...answer], { cwd: other })
    const from = join(other, 'records', answer[0].split('@')[0]!, '2026-11')
    const [stray] = readdirSync(from)
    mkdirSync(join(cwd, round), { recursive: true })
    copyFileSync(join(from, stray!), join(cwd, round, stray!))
    const { code, err } = await run(['status'], { cwd })
    expect(code).toBe(2)
    const seen = answer[0].includes('@') ? answer[0] : 'quality-balance-school@2017'
    expect(err).toContain(`${stray} 是按“${seen}”填的，同一轮里别的记录是按“lantern@2026”填的`)
  })

  test('of another school’s ledger is named, whatever is asked of the ledger', async () => {
    const [cwd, other] = [await answered(), await answered()]
    const settings = join(other, 'zicha.yaml')
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('CG01', 'ZY02'))
    rmSync(join(other, 'records'), { recursive: true })
    await run(['ledger', 'add', '--title', '别校的问题'], { cwd: other })
    const [stray] = readdirSync(join(other, 'ledger'))
    mkdirSync(join(cwd, 'ledger'))
    copyFileSync(join(other, 'ledger', stray!), join(cwd, 'ledger', stray!))
    for (const argv of [
      ['ledger', 'list'],
      ['ledger', 'add', '--title', '本校的问题'],
      ['status'],
    ]) {
      const { code, out, err } = await run(argv, { cwd })
      expect({ argv, code, out }).toEqual({ argv, code: 2, out: '' })
      expect(err).toContain(stray)
      expect(err).toContain('是代码“ZY02”的整改台账，这里是“CG01”。')
    }
    expect(readdirSync(join(cwd, 'ledger'))).toEqual([stray])
  })

  test('of a record is named in the ledger', async () => {
    const cwd = await answered()
    const [stray] = readdirSync(join(cwd, round))
    mkdirSync(join(cwd, 'ledger'))
    copyFileSync(join(cwd, round, stray!), join(cwd, 'ledger', stray!))
    const { code, err } = await run(['ledger', 'list'], { cwd })
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`${stray} 是清单“lantern@2026”的填报记录，不是整改台账`) as string,
    ])
  })
})
