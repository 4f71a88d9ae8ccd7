import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/environment.ts'

/** Two copies of one workspace, answered apart, folders copied together: nothing lost, one planted conflict. */
test('copying folders together is the whole merge', async () => {
  const office = temporaryFolder()
  const flags = ['--name', '示例小学', '--code', 'SL01', '--stages', 'primary', '--by', '张三']
  await run(['init', ...flags], { cwd: office })
  let names = 0
  const answer = async (folder: string, by: string, indicator: string, value: string) => {
    const random = () => `${by}${String(names++)}`
    const args = ['answer', 'civilised-campus', indicator, value, '--by', by]
    expect((await run(args, { cwd: folder, random })).code).toBe(0)
  }
  await answer(office, '张三', 'C1.3', '是')
  await answer(office, '张三', 'C5.5', '0')
  const general = temporaryFolder()
  cpSync(office, general, { recursive: true })

  await answer(office, '张三', 'C1.4', '是')
  await answer(office, '张三', 'C5.5', '2')
  await answer(office, '张三', 'C3.3', '是')
  await answer(general, '李四', 'C5.5', '1')
  await answer(general, '李四', 'C4.5', '是')
  await answer(general, '李四', 'C3.3', '是')
  cpSync(join(general, 'records'), join(office, 'records'), { recursive: true })

  const { code, out } = await run(['report', 'civilised-campus', '--format', 'json'], {
    cwd: office,
  })
  expect(code).toBe(0)
  const report = JSON.parse(out) as {
    progress: { answered: number }
    conflicts: unknown[]
    gaps: { indicator: string }[]
  }
  expect(report.progress.answered).toBe(5)
  expect(report.conflicts).toEqual([
    {
      indicator: 'C5.5',
      stage: null,
      entries: expect.arrayContaining([
        expect.objectContaining({ by: '张三', value: { count: 2, places: [] } }),
        expect.objectContaining({ by: '李四', value: { count: 1, places: [] } }),
      ]) as unknown,
    },
  ])
  expect(report.gaps.map(({ indicator }) => indicator)).toEqual(['C5.5'])
  expect((await run(['verify'], { cwd: office })).code).toBe(0)

  // Whoever saw both settles it by answering again.
  await answer(office, '张三', 'C5.5', '0')
  const settled = await run(['report', 'civilised-campus', '--format', 'json'], { cwd: office })
  expect(JSON.parse(settled.out)).toMatchObject({ conflicts: [], gaps: [] })
})
