import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { aCopyOfTheSample } from '../../support/sample.ts'

/** Changes a name in the first journal of a folder round. */
function spoil(folder: string): string {
  const name = readdirSync(folder).sort()[0]!
  const file = join(folder, name)
  writeFileSync(file, readFileSync(file, 'utf8').replace('"by":"张三"', '"by":"张四"'))
  return name
}

test('a damaged ledger stops whatever rests on it, says what to do next, and verify finds the line', async () => {
  const cwd = aCopyOfTheSample()
  await run(['ledger', 'add', '--title', '楼梯扶手松动', '--by', '张三'], { cwd })
  expect((await run(['verify'], { cwd })).code).toBe(0)
  const name = spoil(join(cwd, 'ledger'))
  for (const argv of [
    ['status'],
    ['report', 'civilised-campus'],
    ['ledger', 'list'],
    ['ledger', 'add', '--title', '又一个'],
  ]) {
    const { code, out, err } = await run(argv, { cwd })
    expect([argv, code, out]).toEqual([argv, 10, ''])
    expect(err).toContain('整改台账有损坏或被改动')
    expect(err).toContain('请运行 zicha verify')
  }
  const { code, out } = await run(['verify'], { cwd })
  expect(code).toBe(10)
  expect(out.replaceAll(/\s/gu, '')).toContain(`ledger/${name}`.replaceAll(/\s/gu, ''))
})

test.each([['status'], ['report civilised-campus']])(
  'a damaged record stops %s, which names zicha verify and zicha log',
  async (line) => {
    const cwd = aCopyOfTheSample()
    spoil(join(cwd, 'records/civilised-campus/2026-11'))
    const { code, err } = await run(line.split(' '), { cwd })
    expect(code).toBe(10)
    expect(err).toMatch(/请运行 zicha verify 查看坏在哪里，zicha log 清单名/)
  },
)
