import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../../support/environment.ts'
import { aLanternSchool } from '../../support/lantern-school.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)

test('two editions side by side, for a terminal, Markdown and programs', async () => {
  const cwd = await aLanternSchool()
  const ids = ['diff', 'lantern@2026', 'lantern-county']
  const table = await run([...ids, '--width', '90'], { cwd })
  expect(table).toMatchObject({ code: 0, err: '' })
  await expect(table.out).toMatchFileSnapshot(golden('diff.txt'))
  await expect((await run([...ids, '--format', 'md'], { cwd })).out).toMatchFileSnapshot(
    golden('diff.md'),
  )
  await expect((await run([...ids, '--format', 'json'], { cwd })).out).toMatchFileSnapshot(
    golden('diff.json'),
  )
})

test('files will do, in any folder; an id without an edition is the latest one', async () => {
  const cwd = resolve(import.meta.dirname, '../../../fixtures')
  const files = ['overlays/lantern.yaml', 'upgrade/lantern-2027.yaml']
  const { code, out } = await run(['diff', ...files], { cwd })
  expect(code).toBe(0)
  expect(out).toContain('标准提高')
  const overlay = await run(['diff', 'overlays/lantern.yaml', 'overlays/lantern-county.yaml'], {
    cwd,
  })
  expect(overlay.out).toContain('B3 灯谜内容经过审核')
  const school = await aLanternSchool()
  const same = await run(['diff', 'lantern', 'lantern@2027'], { cwd: school })
  expect(same.out).toContain('两份清单没有差别。')
})

test('a file with errors is not compared', async () => {
  const cwd = resolve(import.meta.dirname, '../../../fixtures')
  const { code, out, err } = await run(
    ['diff', 'overlays/lantern.yaml', 'lint/broken-base/broken.yaml'],
    { cwd },
  )
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('lint/broken-base/broken.yaml:1:1')
})

test('deadlines that changed are said as they are said everywhere', async () => {
  const cwd = temporaryFolder()
  const old = readFileSync(resolve(import.meta.dirname, '../../../fixtures/overlays/lantern.yaml'))
  const week = (words: string) =>
    old.toString().replace(/week: \{.*\}/, `week: { ${words}, source: { certainty: default } }`)
  const files = {
    'a.yaml': 'class: limited, within: 5 working-days',
    'b.yaml': 'class: limited, within: 30 days',
    'c.yaml': 'class: limited, until: term-end',
    'd.yaml': 'class: standing, review: termly',
  }
  for (const [name, words] of Object.entries(files)) writeFileSync(join(cwd, name), week(words))
  const diff = async (...names: string[]) => (await run(['diff', ...names], { cwd })).out
  const amounts = await diff('a.yaml', 'b.yaml')
  expect(amounts).toMatch(/整改时限 · week · 时长 +5 个工作日内 +30 天内/)
  expect(await diff('a.yaml', 'c.yaml')).toMatch(/到什么时候 +— +学期末前/)
  expect(await diff('c.yaml', 'd.yaml')).toMatch(/整改类型 +限期整改 +长期坚持/)
  expect(await diff('c.yaml', 'd.yaml')).toMatch(/多久复核一次 +— +每学期/)
})

test('documents, and whatever else stands at the top, are compared in words', async () => {
  const cwd = temporaryFolder()
  const old = readFileSync(
    resolve(import.meta.dirname, '../../../fixtures/overlays/lantern.yaml'),
    'utf8',
  )
  const now = old
    .replace('灯笼会安全须知, year: 2026', '灯笼会安全办法, year: 2027')
    .replace('subject: school', 'subject: bureau')
  writeFileSync(join(cwd, 'a.yaml'), old)
  writeFileSync(join(cwd, 'b.yaml'), now)
  const { out } = await run(['diff', 'a.yaml', 'b.yaml', '--width', '100'], { cwd })
  expect(out).toMatch(/依据的文件 · rules · 名称 +示例省灯笼会安全须知 +示例省灯笼会安全办法/)
  expect(out).toMatch(/依据的文件 · rules · 年份 +2026 +2027/)
  expect(out).toMatch(/测评谁 +学校 +教育局/)
})
