import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { diskError, onFailingDisk } from '../../support/failing-disk.ts'
import { fillForm } from '../../support/forms.ts'
import { forms, ledgers } from './importing.ts'
import { answered, aSchoolWithForms } from './small-school.ts'
import { failEveryCall, inTurn, patience, shortenEveryWrite } from './try-faults.ts'

describe('a disk that fails at any call, once and for ever, confirms nothing falsely and harms nothing', () => {
  test.each([
    ['a folder of forms', forms],
    ['a ledger', ledgers],
  ])(
    'while %s is imported',
    async (_, scenario) => {
      const { calls, wrong } = await failEveryCall(scenario, inTurn)
      expect(wrong).toEqual([])
      expect(calls.length).toBeGreaterThan(100)
    },
    patience,
  )
})

test.each([
  ['forms', forms, 197],
  ['a ledger', ledgers, 97],
])(
  'writes of many lengths that take less than they were given, importing %s',
  async (_, scenario, stride) => {
    const { wrong } = await shortenEveryWrite(scenario, { stride, lookEvery: 1 })
    expect(wrong).toEqual([])
  },
  patience,
)

interface Imported {
  files: {
    file: string
    result: string
    written: number
    problems: { rule: string; text: string }[]
  }[]
}

/** Three forms of which the one in the middle cannot be read. */
async function importWith(code: string, errno: number, call: string) {
  const cwd = await aSchoolWithForms()
  writeFileSync(join(cwd, 'back/c.xlsx'), readFileSync(join(cwd, 'back/b.xlsx')))
  writeFileSync(join(cwd, 'back/b.xlsx'), 'not a form')
  const { result } = await onFailingDisk(
    [join(cwd, 'back')],
    ({ name, path }) =>
      path.endsWith('b.xlsx') && name === call
        ? { error: diskError(code, errno, name.replace('Sync', ''), path) }
        : undefined,
    () => run(['form', 'import', 'back', '--format', 'json'], { cwd }),
  )
  return { cwd, ...result, files: (JSON.parse(result.out) as Imported).files }
}

describe('a form in a folder that cannot be read', () => {
  test.each([
    ['EIO', 'readSync', '读写出错'],
    ['EMFILE', 'openSync', '打开的文件太多'],
    ['EIO', 'realpathSync', '读写出错'],
  ])('because of the disk (%s), is named, and the others are imported', async (code, call, why) => {
    const { cwd, files, err, ...ended } = await importWith(code, -5, call)
    expect(files.map(({ file, result }) => `${file} ${result}`)).toEqual([
      'back/a.xlsx imported',
      'back/b.xlsx failed',
      'back/c.xlsx imported',
    ])
    expect(err).toMatch(new RegExp(`^back/b.xlsx 读取失败：${why}.*这一份没有导入`, 'mu'))
    expect(ended.code).toBe(12)
    expect(answered(cwd, { 'gate/G1': true, 'yard/Y2': true })).toHaveLength(2)
  })

  test('because nobody may, is sent back, and the others are imported', async () => {
    const { files, err, code } = await importWith('EACCES', -13, 'openSync')
    expect(files.map(({ result }) => result)).toEqual(['imported', 'rejected', 'imported'])
    expect(err).toContain('back/b.xlsx 没有读取权限')
    expect(code).toBe(1)
  })
})

test('where the disk takes no form any more, each is named, and nothing is said to be imported', async () => {
  const cwd = await aSchoolWithForms()
  const { result } = await onFailingDisk(
    [cwd],
    ({ name, path }) =>
      name === 'writeSync' ? { error: diskError('ENOSPC', -28, 'write', path) } : undefined,
    () => run(['form', 'import', 'back'], { cwd }),
  )
  expect(result.code).toBe(12)
  for (const file of ['back/a.xlsx', 'back/b.xlsx'])
    expect(result.err).toContain(`${file} 没有保存成功：磁盘已满`)
  expect(result.out).toContain('共 2 份：读入 0 份，写入 0 项；退回 0 份；磁盘出错 2 份。')
})

test('a form that is sent back without its marked copy keeps nobody else from being imported', async () => {
  const cwd = await aSchoolWithForms()
  const form = readFileSync(join(cwd, 'form.xlsx'))
  writeFileSync(join(cwd, 'back/a.xlsx'), fillForm(form, [['G1//value', 'answer', '大概']]))
  const { result } = await onFailingDisk(
    [join(cwd, 'back')],
    ({ name, path }) =>
      name === 'writeSync' ? { error: diskError('ENOSPC', -28, 'write', path) } : undefined,
    () => run(['form', 'import', 'back'], { cwd }),
  )
  expect(result.err).toContain('back/a.xlsx 标出问题的表没有写成：没有保存成功：磁盘已满')
  expect(result.out).toContain('读入 1 份')
  expect(result.code).toBe(12)
})
