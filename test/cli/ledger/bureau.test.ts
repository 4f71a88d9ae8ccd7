import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run as runCommand, temporaryFolder } from '../../support/environment.ts'
import { aCopyOfTheSample } from '../../support/sample.ts'

const code = '3604030001'
const number = `${code}-JX-2026-001`

/** A school, its bureau, and a copy of the school in the bureau's folder; journals go to and fro by copying. */
async function aSchoolAndItsBureau() {
  const school = aCopyOfTheSample()
  const office = temporaryFolder()
  const names = ['--name', '示例甲县教育局', '--code', 'JX', '--by', '赵科长']
  await runCommand(['init', '--kind', 'bureau', ...names], { cwd: office })
  const copy = join(office, 'schools', code)
  cpSync(school, copy, { recursive: true })
  mkdirSync(join(school, 'ledger'))
  writeFileSync(join(school, 'after.jpg'), 'a photo')
  const run = (cwd: string, argv: readonly string[]) => runCommand(['ledger', ...argv], { cwd })
  const ok = async (cwd: string, argv: readonly string[]) => {
    const result = await run(cwd, argv)
    expect({ argv, code: result.code, err: result.err }).toMatchObject({ argv, code: 0 })
    return result
  }
  const journals = (folder: string) => readdirSync(join(folder, 'ledger')).sort()
  return {
    office,
    school,
    journals,
    bureau: (...argv: string[]) => ok(office, [...argv, '--school', code]),
    bureauTries: (...argv: string[]) => run(office, [...argv, '--school', code]),
    own: (...argv: string[]) => ok(school, argv),
    ownTries: (...argv: string[]) => run(school, argv),
    sent: () => cpSync(join(copy, 'ledger'), join(school, 'ledger'), { recursive: true }),
    collected: () => cpSync(join(school, 'ledger'), join(copy, 'ledger'), { recursive: true }),
    copy,
  }
}

const stall = ['--title', '校门口有占道摊点', '--within', '3 个工作日', '--owner', '安保处']

test('a problem that the bureau assigns, from the first day to the closing and back', async () => {
  const { bureau, own, ownTries, bureauTries, sent, collected } = await aSchoolAndItsBureau()
  const { out, err } = await bureau('add', ...stall, '--source', '责任督学督导')
  expect(out).toContain(`已登记 ${number} 校门口有占道摊点，整改时限 2026-11-25`)
  expect(err).toMatch(
    /已写入 schools\/3604030001\/ledger\/.*赵科长.*\.jsonl。请把这个文件拷回晨光学校的 ledger/,
  )
  await bureau('assign', number, '--to', '李四', '--officer', '赵科长')
  sent()
  // The school works as ever, in the name of its own people.
  await own('assign', number, '--to', '李四', '--leader', '王校长')
  await own('acknowledge', number, '--actor', '李四')
  await own('submit', number, '--actor', '李四', '--measure', '劝离', '--evidence', 'after.jpg')
  await own('verify', number, '--actor', '王校长')
  const closed = await ownTries('close', number, '--actor', '王校长')
  expect([closed.code, closed.err]).toEqual([
    2,
    expect.stringContaining('这是教育局交办的问题，由教育局销号。') as string,
  ])
  collected()
  await bureau('reject', number, '--reason', '下午又回来了', '--due', '2026-11-27')
  sent()
  await own('submit', number, '--actor', '李四', '--evidence', 'after.jpg')
  await own('verify', number, '--actor', '王校长')
  collected()
  await bureau('note', number, '--note', '三天后再去看')
  expect((await bureau('show', number)).out).toContain('after.jpg（未随带）')
  expect((await own('show', number)).out).not.toContain('未随带')
  expect((await bureau('close', number)).err).toContain(
    `${number} 提交的佐证与提交时不符：after.jpg（未随带）。请把学校的 evidence 文件夹也拷到 schools/${code} 再核对。`,
  )
  sent()
  expect((await ownTries('reopen', number, '--reason', '又有了')).code).toBe(2)
  await bureau('reopen', number, '--reason', '回头看又有了', '--due', '2026-12-04')
  expect((await bureauTries('acknowledge', number, '--actor', '李四')).err).toContain(
    '由学校自己办',
  )
  sent()
  const shown = (await own('show', number)).out
  await expect(shown).toMatchFileSnapshot('golden/assigned-by-bureau.txt')
  // After it was reopened nothing is handed in; until then the bureau sees which files did not come along.
  expect((await bureau('show', number)).out).toBe(shown)
  const listed = JSON.parse((await own('list', '--format', 'json')).out) as {
    problems: { number: string | null; level: string | null }[]
  }
  expect(listed.problems.filter((one) => one.level === 'bureau')).toMatchObject([{ number }])
})

test('numbers of the two never meet, and each types in the name of its own people', async () => {
  const { bureau, own, sent, collected, journals, school } = await aSchoolAndItsBureau()
  await bureau('add', ...stall, '--source', '回头看')
  await own('add', '--title', '楼梯扶手松动')
  sent()
  await own('note', number, '--note', '收到')
  collected()
  const { out } = await bureau('list')
  expect(out).toContain(number)
  expect(out).toContain(`${code}-2026-001`)
  const header = (name: string) =>
    JSON.parse(readFileSync(join(school, 'ledger', name), 'utf8').split('\n')[0]!) as object
  expect(journals(school).map(header)).toMatchObject([
    { writer: '赵科长', office: 'JX' },
    { writer: '张三' },
    { writer: '张三' },
  ])
  expect(
    journals(school)
      .map(header)
      .filter((one) => 'office' in one),
  ).toHaveLength(1)
})

test('a gap that the bureau gives out is the bureau’s to close; what the school found is not', async () => {
  const { bureau, bureauTries, own, sent, collected } = await aSchoolAndItsBureau()
  await own('assign', 'civilised-campus:C5.5', '--to', '李四')
  collected()
  await bureau('assign', 'civilised-campus:C5.8', '--to', '李四')
  sent()
  expect((await own('show', number)).out).toContain('教育局交办')
  for (const argv of [
    ['assign', `${code}-2026-001`, '--to', '王五'],
    ['split', `${code}-2026-001`, '--place', '东楼', '--place', '西楼'],
    ['close', `${code}-2026-001`],
  ]) {
    const { code: exit, err } = await bureauTries(...argv)
    expect([exit, err]).toEqual([2, expect.stringContaining('学校自查的问题，由学校自己')])
  }
  await bureau('split', number, '--place', '东楼', '--place', '西楼')
  await bureau('note', `${code}-2026-001`, '--note', '请抓紧')
})

test('only the workspace of a bureau has schools', async () => {
  const { ownTries, bureauTries, office, copy } = await aSchoolAndItsBureau()
  const add = ['add', ...stall, '--source', 'inspector']
  const asSchool = await ownTries(...add, '--school', code)
  expect(asSchool).toMatchObject({ code: 2, out: '' })
  expect(asSchool.err).toContain('--school 只在教育局的工作区里用')
  const from = async (argv: readonly string[]) => {
    const { code: exit, err } = await runCommand(['ledger', ...argv], { cwd: office })
    return [exit, err]
  }
  expect(await from([...add, '--school', '999'])).toEqual([
    2,
    expect.stringContaining('schools/999'),
  ])
  expect(await from([...add, '--school', '../x'])).toEqual([2, expect.stringContaining('../x')])
  expect(await from(['import', 'a.xlsx', '--school', code])).toEqual([
    2,
    expect.stringContaining('由学校在自己的文件夹里导入'),
  ])
  expect((await bureauTries('add', ...stall)).err).toContain(
    '“登记”要写 --source，可以写：自查 self、互查 peer、',
  )
  const yaml = join(copy, 'zicha.yaml')
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(code, 'CG02'))
  expect((await bureauTries(...add)).err).toContain('是“CG02”的')
})

test('a date before today is refused wherever one is set, and nothing is written', async () => {
  const { own, ownTries, bureauTries, journals, school, copy } = await aSchoolAndItsBureau()
  await own('add', '--title', '楼梯扶手松动')
  const first = `${code}-2026-001`
  const before = journals(school)
  const past = '2026-11-01'
  for (const [option, ...argv] of [
    ['--due', 'assign', first, '--to', '李四', '--due', past],
    ['--review', 'assign', first, '--to', '李四', '--review', past],
    ['--milestone', 'assign', first, '--to', '李四', '--milestone', `招标=${past}`],
  ]) {
    const { code: exit, err } = await ownTries(...argv)
    expect([exit, err]).toEqual([
      2,
      expect.stringMatching(
        `${first} 不能交办：${option} 的日期 ${past} 早于办理当天，请写 2026-11-2\\d 或以后的日期。`,
      ),
    ])
  }
  const added = await bureauTries('add', ...stall, '--source', '暗访', '--due', past)
  expect([added.code, added.err]).toEqual([
    2,
    expect.stringContaining(`--due 的日期 ${past} 已经过了`),
  ])
  expect(journals(school)).toEqual(before)
  expect(existsSync(join(copy, 'ledger'))).toBe(false)
})
