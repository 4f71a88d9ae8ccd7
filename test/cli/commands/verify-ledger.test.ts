import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { aSmallSchool, fine } from '../faults/small-school.ts'

test('verify looks at the ledger without being told to', async () => {
  const cwd = await aSmallSchool()
  await fine(cwd, 'ledger assign gate:G1 --to 李四 --by 张三')
  expect(await fine(cwd, 'verify')).toMatch(/^ledger +\d+:[0-9a-f]{16}$/m)
  const [name = ''] = readdirSync(join(cwd, 'ledger'))
  const path = join(cwd, 'ledger', name)
  writeFileSync(path, readFileSync(path, 'utf8').replace('李四', '王五'))
  const { code, out } = await run(['verify'], { cwd })
  expect(code).toBe(10)
  expect(out).toContain(`ledger/${name}:3`)
})
