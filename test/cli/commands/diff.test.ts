import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
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
