import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { aLanternSchool } from '../../support/lantern-school.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)
const today = ['--today', '2026-11-21']

const answers = `answers:
  A1: { value: 0, observedOn: 2026-11-20 }
  A2:
    primary: { value: 7, observedOn: 2026-11-20 }
    junior: { value: 9, observedOn: 2026-11-20 }
  B1: { value: true, observedOn: 2026-11-20 }
`

async function answered(): Promise<string> {
  const cwd = await aLanternSchool()
  writeFileSync(join(cwd, 'answers.yaml'), answers)
  const given = ['answer', 'lantern-county', '--file', 'answers.yaml']
  expect(await run(given, { cwd })).toMatchObject({ code: 0 })
  return cwd
}

describe('an overlay of an overlay', () => {
  test('is used like a checklist, and the report names where each figure comes from', async () => {
    const cwd = await answered()
    const { code, out } = await run(['report', 'lantern-county', ...today, '--format', 'md'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(out).toContain('（来自 示例市细则 2026 版）')
    expect(out).toContain('（来自 示例甲县细则 2026 版）')
    const withoutHead = out.replace(/校验值 \S+。/, '校验值 …。')
    await expect(withoutHead).toMatchFileSnapshot(golden('report-overlay.md'))
  })

  test('says which of them called a section what, or defined a fact', async () => {
    const cwd = await aLanternSchool()
    const file = join(cwd, 'checklists/lantern-city.yaml')
    const more =
      'facts: { guests: { title: 预计人数, unit: 人, type: integer } }\nchange:\n  A: { title: 现场安全 }\n  B1: { when: guests > 100 }\n'
    writeFileSync(file, readFileSync(file, 'utf8').replace('change:\n', more))
    const { out } = await run(['checklists', 'lantern-county', '--width', '90'], { cwd })
    expect(out).toContain('A 现场安全（来自 示例市细则 2026 版）')
    expect(out).toContain('预计人数（人）（来自 示例市细则 2026 版）')
    expect(out).toMatch(/^B 制度$/m)
  })

  test('is told apart in JSON, with what it waives', async () => {
    const cwd = await answered()
    const { out } = await run(['report', 'lantern-county', ...today, '--format', 'json'], { cwd })
    const report = JSON.parse(out) as {
      progress: { answered: number; total: number }
      waived: unknown[]
      gaps: { stage: string; threshold: { figure: { overlaidBy: { id: string } } } }[]
    }
    expect(
      report.gaps.map(({ stage, threshold }) => [stage, threshold.figure.overlaidBy.id]),
    ).toEqual([
      ['primary', 'lantern-city'],
      ['junior', 'lantern-county'],
    ])
    expect(report.waived).toMatchObject([
      {
        indicator: 'B2',
        reason: '本县统一租用灯笼，由公司登记',
        overlaidBy: { id: 'lantern-county' },
      },
    ])
    expect(report.progress).toMatchObject({ answered: 4, total: 5 })
  })

  test('is shown with its origins, and printed for review', async () => {
    const cwd = await aLanternSchool()
    const shown = await run(['checklists', 'lantern-county', '--width', '100'], { cwd })
    await expect(shown.out).toMatchFileSnapshot(golden('checklist-overlay.txt'))
    const json = await run(['checklists', 'lantern-county', '--format', 'json'], { cwd })
    expect(json.out).toContain('"overlaidBy"')
    const sheet = await run(['checklists', 'lantern-county', '--print', '--width', '80'], { cwd })
    expect(sheet.code).toBe(0)
    await expect(sheet.out).toMatchFileSnapshot(golden('checklist-review.txt'))
  })

  test('does not ask what it waives', async () => {
    const cwd = await aLanternSchool()
    const { code, err } = await run(['answer', 'lantern-county', 'B2', '是'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('指标 B2 本地不评')
    expect(await run(['answer', 'lantern@2026', 'B2', '是'], { cwd })).toMatchObject({ code: 0 })
  })

  test('is judged again when its base has changed, cache or not', async () => {
    const cwd = await aLanternSchool()
    const world = { cwd, cacheFolder: join(cwd, '.cache') }
    const shown = () => run(['checklists', 'lantern-county'], world)
    expect((await shown()).out).toContain('小学不低于 8 具')
    expect((await shown()).out).toContain('小学不低于 8 具')
    const city = join(cwd, 'checklists/lantern-city.yaml')
    writeFileSync(city, readFileSync(city, 'utf8').replace('value: 8', 'value: 9'))
    expect((await shown()).out).toContain('小学不低于 9 具')
  })

  test('is not judged again when something else has changed', async () => {
    const cwd = await aLanternSchool()
    const cacheFolder = join(cwd, '.cache')
    const kept = () => new Set(readdirSync(cacheFolder))
    /** How many things are worked out after a change of one file. */
    const workedOut = async (name: string) => {
      const before = kept()
      const file = join(cwd, 'checklists', name)
      writeFileSync(file, `${readFileSync(file, 'utf8')}# \n`)
      await run(['validate'], { cwd, cacheFolder })
      return [...kept()].filter((entry) => !before.has(entry)).length
    }
    await run(['validate'], { cwd, cacheFolder })
    // The heading of the changed file, and the verdicts on it and on the overlays above it.
    expect(await workedOut('lantern-2027.yaml')).toBe(2)
    expect(await workedOut('lantern-county.yaml')).toBe(2)
    expect(await workedOut('lantern-city.yaml')).toBe(3)
    expect(await workedOut('lantern.yaml')).toBe(4)
  })

  test('may rest on what ships with zicha', async () => {
    const cwd = await aLanternSchool()
    const text = [
      'format: zicha/overlay@1',
      'id: balance-county',
      'edition: "2026"',
      'title: 示例甲县优质均衡细则',
      'extends: quality-balance-school@2017',
      'change:',
      '  R1: { look: 逐人看毕业证书 }',
      '',
    ].join('\n')
    writeFileSync(join(cwd, 'checklists/balance-county.yaml'), text)
    expect(await run(['validate'], { cwd })).toMatchObject({ code: 0, out: '' })
    expect((await run(['checklists', 'balance-county'], { cwd })).out).toContain('逐人看毕业证书')
  })

  test('with a mistake cannot be used, and validate says where it is', async () => {
    const cwd = await aLanternSchool()
    const city = join(cwd, 'checklists/lantern-city.yaml')
    writeFileSync(city, readFileSync(city, 'utf8').replace('  A2:', '  A22:'))
    const validated = await run(['validate', 'checklists/lantern-city.yaml'], { cwd })
    expect(validated.code).toBe(1)
    expect(validated.out).toContain(
      'checklists/lantern-city.yaml:12:3  错误  overlay-unknown-indicator',
    )
    const all = await run(['validate'], { cwd })
    expect(all.out).toContain('checklists/lantern-county.yaml:5:10  错误  broken-base')
    const used = await run(['report', 'lantern-city'], { cwd })
    expect(used.code).toBe(2)
    expect(used.err).toContain('lantern-city.yaml:12:3')
  })
})
