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

test('paper that a problem takes over from its answer is one piece, as a file is', async () => {
  const cwd = await aSmallSchool()
  writeFileSync(join(cwd, 'gate.jpg'), 'a photo')
  const evidence = ['--evidence', 'gate.jpg', '--paper', '登记册 盒3 卷2']
  await run(['answer', 'gate', 'G1', '否', ...evidence], { cwd })
  await run(['answer', 'gate', 'G3', '是', '--paper', '登记册 盒3 卷3'], { cwd })
  await fine(cwd, 'ledger add --gaps')
  const { evidence: counted } = JSON.parse(await fine(cwd, 'verify --format json')) as {
    evidence: object
  }
  expect(counted).toMatchObject({ verified: 1, paper: 2 })
})
