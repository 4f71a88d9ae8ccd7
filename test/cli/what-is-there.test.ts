import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isThere, itemsIn } from '../../src/cli/what-is-there.ts'
import { StorageError } from '../../src/journal/storage-error.ts'
import { run, temporaryFolder } from '../support/environment.ts'
import { diskError, onFailingDisk } from '../support/failing-disk.ts'
import { aSmallSchool, fine } from './faults/small-school.ts'

test('what is not there is told from what the disk does not say', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a'), '')
  expect([isThere(join(folder, 'a')), isThere(join(folder, 'b'))]).toEqual([true, false])
  expect(isThere(join(folder, 'a', 'below a file'))).toBe(false)
  expect(itemsIn(join(folder, 'b'))).toEqual([])
  expect(itemsIn(folder).map(({ name }) => name)).toEqual(['a'])
  const { calls } = await onFailingDisk(
    [folder],
    ({ name, path }) => ({ error: diskError('EIO', -5, name, path) }),
    () => {
      expect(() => isThere(join(folder, 'b'))).toThrow(StorageError)
      expect(() => itemsIn(folder)).toThrow(StorageError)
      return Promise.resolve()
    },
  )
  expect(calls).toHaveLength(2)
})

test('a school inside a bureau is not passed over because the disk fails', async () => {
  const bureau = await aSmallSchool()
  const school = join(bureau, 'schools', 'CG02')
  mkdirSync(school, { recursive: true })
  writeFileSync(
    join(school, 'zicha.yaml'),
    readFileSync(join(bureau, 'zicha.yaml'), 'utf8').replace('CG01', 'CG02'),
  )
  const { result } = await onFailingDisk(
    [school],
    ({ name, path }) =>
      path.endsWith('zicha.yaml') ? { error: diskError('EIO', -5, name, path) } : undefined,
    () => run(['answer', 'gate', 'G1', '是'], { cwd: school }),
  )
  expect(result).toMatchObject({ code: 12, out: '' })
  expect(result.err).toMatch(/^读取失败：读写出错，请检查磁盘。（.*CG02.zicha.yaml）\n$/u)
  const log = await fine(bureau, 'log gate --format json')
  expect((JSON.parse(log) as { entries: unknown[] }).entries).toHaveLength(1)
})

test('a workspace is not made over one that the disk does not show', async () => {
  const cwd = await aSmallSchool()
  const before = readFileSync(join(cwd, 'zicha.yaml'), 'utf8')
  const flags = ['--name', '新学校', '--code', 'N1', '--stages', '小学', '--by', '张三']
  const init = (failing: number) =>
    onFailingDisk(
      [cwd],
      ({ number, name, path }) =>
        number === failing ? { error: diskError('EIO', -5, name, path) } : undefined,
      () => run(['init', ...flags], { cwd }),
    )
  const healthy = await init(0)
  expect(healthy.result.code).toBe(2)
  expect(healthy.calls.length).toBeGreaterThan(1)
  for (const { number } of healthy.calls) {
    const { result } = await init(number)
    expect(result.code).toBe(12)
    expect(readFileSync(join(cwd, 'zicha.yaml'), 'utf8')).toBe(before)
  }
})

test('a local checklist that may not be read does not give way to a built-in one of its name', async () => {
  const cwd = await aSmallSchool()
  writeFileSync(join(cwd, 'checklists', 'ours.yaml'), 'format: zicha/checklist@1\n')
  const { result } = await onFailingDisk(
    [cwd],
    ({ name, path }) =>
      path.endsWith('ours.yaml') ? { error: diskError('EACCES', -13, name, path) } : undefined,
    () => run(['answer', 'smoke-free-school', 'X1', '是'], { cwd }),
  )
  expect(result.code).toBe(12)
  expect(result.err).toContain('读取失败：没有权限。')
})
