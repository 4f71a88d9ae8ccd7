import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run as runCommand, temporaryFolder } from '../../support/environment.ts'
import { tablesOf, withCell, withPart } from '../../support/forms.ts'
import { aLedgerDesk, filledIn, fire, smoke } from '../../support/ledger-form.ts'

const receipt = { acknowledgedBy: '李四', acknowledgedOn: '2026-11-20' }
const work = { measure: '换新灭火器', progress: '已买', percent: '60' }
const handedIn = { measure: '换新灭火器', after: 'after.jpg', finishedOn: '2026-11-21' }
const accepted = { verdict: '通过', verifiedBy: '王五', verifiedOn: '2026-11-21', opinion: '看过' }

describe('a ledger that came back', () => {
  test('unchanged writes nothing', async () => {
    const { sent, back, journals } = await aLedgerDesk()
    const before = journals()
    const { code, out, err } = await back(await sent('--all'))
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('写入 0 条')
    expect(journals()).toEqual(before)
  })

  test('goes through every step, with who acted, who typed, and both days', async () => {
    const { sent, back, entries, journals, ok } = await aLedgerDesk()
    const before = journals().length
    const bytes = filledIn(
      await sent(),
      fire,
      { ...receipt, ...work, ...handedIn, ...accepted },
      '李四',
    )
    const { code, err, out } = await back(bytes, '--by', '陈七')
    expect([code, err]).toEqual([0, ''])
    expect(journals()).toHaveLength(before + 1)
    const written = entries().slice(-4)
    expect(written).toMatchObject([
      { type: 'acknowledge', by: '李四', on: '2026-11-20', problem: fire },
      { type: 'progress', by: '李四', percent: 60, measure: '换新灭火器', note: '已买' },
      { type: 'submit', by: '李四', on: '2026-11-21', evidence: [{ path: 'after.jpg' }] },
      { type: 'verify', by: '王五', on: '2026-11-21', note: '看过' },
    ])
    expect(journals().at(-1)).toContain('陈七')
    expect(out).toContain(`${fire}：王五 校内验收，现在是“待销号”`)
    expect(await ok('show', fire)).toContain('李四，2026-11-20（2026-11-21 录入）')
  })

  test('is written once, however often it comes', async () => {
    const { sent, back, journals } = await aLedgerDesk()
    const bytes = filledIn(await sent(), fire, { ...receipt, ...handedIn })
    await back(bytes)
    const before = journals()
    const { code, out } = await back(bytes, '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ files: [{ result: 'nothing', written: [], same: 2 }] })
    expect(journals()).toEqual(before)
  })

  test('may be filled in further and brought again', async () => {
    const { sent, back, entries } = await aLedgerDesk()
    const bytes = await sent()
    const first = filledIn(bytes, fire, { ...receipt, ...work }, '李四')
    expect((await back(first)).code).toBe(0)
    const more = { ...receipt, ...work, percent: '90', progress: '快好了' }
    expect((await back(filledIn(bytes, fire, more, '李四'))).err).toBe('')
    const done = { ...more, ...handedIn, ...accepted }
    expect((await back(filledIn(bytes, fire, done, '李四'))).err).toBe('')
    expect(
      entries()
        .slice(-5)
        .map(({ type, percent }) => percent ?? type),
    ).toEqual(['acknowledge', 60, 90, 'submit', 'verify'])
  })

  test('sent out anew after all this, is the same again', async () => {
    const { sent, back, journals } = await aLedgerDesk()
    await back(
      filledIn(await sent(), fire, { ...receipt, ...work, ...handedIn, ...accepted }, '李四'),
    )
    const before = journals()
    expect((await back(await sent('--all'))).out).toContain('写入 0 条')
    expect(journals()).toEqual(before)
  })

  test('sends back with a reason, and its time begins anew', async () => {
    const { sent, back, ok } = await aLedgerDesk()
    await back(filledIn(await sent(), fire, { ...receipt, ...handedIn }))
    const rejected = { verdict: '退回', verifiedBy: '王五', opinion: '还有一处没改' }
    expect((await back(filledIn(await sent(), fire, rejected))).err).toBe('')
    const out = await ok('show', fire)
    expect(out).toContain('王五 退回重改：还有一处没改')
    expect(out).toContain('整改中；退回 1 次')
  })

  test('of several departments in one run, each seeing the ones before', async () => {
    const { cwd, sent, run, entries } = await aLedgerDesk()
    const bytes = await sent()
    writeFileSync(join(cwd, 'a.xlsx'), filledIn(bytes, fire, receipt))
    writeFileSync(join(cwd, 'b.xlsx'), filledIn(bytes, smoke, receipt))
    const { code, err } = await run('import', 'a.xlsx', 'b.xlsx')
    expect([code, err]).toEqual([0, ''])
    expect(entries().slice(-2)).toMatchObject([{ problem: fire }, { problem: smoke }])
  })

  test('in English is read in English', async () => {
    const { sent, back, entries } = await aLedgerDesk()
    const done = { ...receipt, ...handedIn, ...accepted, verdict: 'accepted' }
    const english = filledIn(await sent('--lang', 'en'), fire, done)
    expect((await back(english)).err).toBe('')
    expect(entries().at(-1)).toMatchObject({ type: 'verify', by: '王五' })
  })
})

describe('a problem that has moved on since the sheet went out', () => {
  test('is said and left alone; the other rows are taken over', async () => {
    const { sent, back, ok, entries } = await aLedgerDesk()
    const bytes = await sent()
    await ok('assign', fire, '--to', '赵六')
    const both = filledIn(filledIn(bytes, fire, receipt), smoke, receipt)
    const { code, err, out } = await back(both)
    expect(code).toBe(1)
    expect(err).toContain(`${fire} 发表之后又有变动（2026-11-21 张三 交办），这一行没有导入`)
    expect(out).toContain('部分未导入')
    expect(entries().at(-1)).toMatchObject({ type: 'acknowledge', problem: smoke })
    expect(entries().filter(({ type }) => type === 'acknowledge')).toHaveLength(1)
  })

  test('divided, it is followed through its parts', async () => {
    const { sent, back, ok } = await aLedgerDesk()
    const bytes = await sent()
    await ok('split', fire, '--place', '东楼', '--place', '西楼')
    const { code, err } = await back(filledIn(bytes, fire, receipt))
    expect([code, err]).toEqual([1, expect.stringContaining('张三 拆分') as string])
  })

  test('a note and an extension are no obstacle', async () => {
    const { sent, back, ok, entries } = await aLedgerDesk()
    const bytes = await sent()
    await ok('note', fire, '--note', '已电话催办')
    await ok('extend', fire, '--due', '2027-01-10', '--reason', '等货', '--actor', '王五')
    const { code, err } = await back(filledIn(bytes, fire, receipt))
    expect([code, err]).toEqual([0, ''])
    expect(entries().at(-1)).toMatchObject({ type: 'acknowledge' })
  })

  test('what nobody touched in its row is no matter', async () => {
    const { sent, back, ok } = await aLedgerDesk()
    const bytes = await sent()
    await ok('assign', fire, '--to', '赵六')
    expect((await back(filledIn(bytes, smoke, receipt))).code).toBe(0)
  })
})

describe('rejected as a whole, with the cell, and nothing written', () => {
  test.each([
    ['signed by somebody else', { acknowledgedBy: '王五' }, '要由责任人李四本人签收'],
    ['a day and no name', { acknowledgedOn: '2026-11-20' }, '没有写签收人的姓名'],
    ['progress before the receipt', { progress: '已买' }, '问题现在是“已交办”，不能做这一步'],
    [
      'done without evidence',
      { ...receipt, measure: '换', finishedOn: '2026-11-21' },
      '没有整改后的佐证',
    ],
    ['done without a measure', { ...receipt, after: 'after.jpg' }, '还没有写整改措施'],
    [
      'evidence that is not there',
      { ...receipt, measure: '换', after: 'x.jpg' },
      '找不到佐证文件“x.jpg”',
    ],
    [
      'verified by who mended it',
      { ...receipt, ...handedIn, ...accepted, verifiedBy: '李四' },
      '李四是责任人或提交人',
    ],
    [
      'a verdict without a name',
      { ...receipt, ...handedIn, verdict: '通过' },
      '没有写验收人的姓名',
    ],
    ['a name without a verdict', { ...receipt, ...handedIn, verifiedBy: '王五' }, '没有选验收结论'],
    [
      'sent back without a reason',
      { ...receipt, ...handedIn, verdict: '退回', verifiedBy: '王五' },
      '退回要写理由',
    ],
    [
      'a verdict that is none',
      { ...receipt, ...handedIn, verdict: '还行', verifiedBy: '王五' },
      '请从 通过、退回 中选一个',
    ],
    ['a percentage that is none', { ...receipt, percent: '一半' }, '完成百分比“一半”'],
    ['a day to come', { ...receipt, acknowledgedOn: '2026-12-20' }, '还没有到'],
    [
      'a day before it was found',
      { ...receipt, acknowledgedOn: '2026-01-05' },
      '早于问题的发现日期',
    ],
    ['no day at all', { ...receipt, acknowledgedOn: '昨天' }, '“昨天”不是日期'],
  ])('%s', async (_name, cells, said) => {
    const { sent, back, journals } = await aLedgerDesk()
    const before = journals()
    const filler = 'progress' in cells || 'percent' in cells ? '李四' : ''
    const { code, err } = await back(filledIn(await sent(), fire, cells, filler))
    expect(err).toContain(said)
    expect(err).toMatch(/^back-1\.xlsx 整改台账![A-Z]+\d+ /)
    expect(code).toBe(1)
    expect(journals()).toEqual(before)
  })

  test('progress that nobody signs for, said once for all rows', async () => {
    const { sent, back, ok } = await aLedgerDesk()
    await ok('acknowledge', fire, smoke, '--by', '李四')
    const bytes = filledIn(filledIn(await sent(), fire, { percent: '5' }), smoke, { percent: '5' })
    const { code, err } = await back(bytes)
    expect(code).toBe(1)
    expect(err.split('\n').filter((line) => line.includes('没有写填表人的姓名'))).toHaveLength(1)
  })

  test('one bad row keeps the good ones out, too', async () => {
    const { sent, back, journals } = await aLedgerDesk()
    const before = journals()
    const bytes = filledIn(filledIn(await sent(), fire, receipt), smoke, { acknowledgedBy: '王五' })
    expect((await back(bytes)).code).toBe(1)
    expect(journals()).toEqual(before)
  })

  test('a cell that was not open', async () => {
    const { sent, back } = await aLedgerDesk()
    const json = JSON.parse(
      (await back(filledIn(await sent(), fire, receipt), '--format', 'json')).out,
    ) as { files: { result: string }[] }
    expect(json.files[0]).toMatchObject({ result: 'imported' })
    const again = filledIn(await sent(), fire, { acknowledgedBy: '赵六' })
    const { code, err } = await back(again)
    expect(code).toBe(1)
    expect(err).toContain('发表时是“整改中”，这一格不能填')
  })

  test('a locked cell that was changed', async () => {
    const { sent, back } = await aLedgerDesk()
    const bytes = await sent()
    const [table] = tablesOf(bytes)
    const [row] = table!.rows.values()
    const at = row!.at('what')
    const name = `D${at.row}`
    const changed = withPart(bytes, /sheet2\.xml$/, (xml) => withCell(xml, name, '别的问题'))
    expect((await back(changed)).err).toContain('锁定的内容被改动了')
  })

  test('a problem of another ledger, and a ledger of another school', async () => {
    const { sent } = await aLedgerDesk()
    const bytes = filledIn(await sent(), fire, receipt)
    const other = await aLedgerDesk()
    expect((await other.back(bytes)).err).toContain(`这本台账里没有 ${fire}`)
    const cwd = temporaryFolder()
    writeFileSync(
      join(cwd, 'zicha.yaml'),
      'format: zicha/workspace@1\nsubject: { name: 明德学校, code: "99", stages: [primary] }\n',
    )
    writeFileSync(join(cwd, 'x.xlsx'), bytes)
    const { code, err } = await runCommand(['ledger', 'import', 'x.xlsx'], { cwd })
    expect([code, err]).toEqual([1, expect.stringContaining('代码是 3604030001') as string])
  })

  test('a form with questions, and a ledger where forms are read', async () => {
    const { cwd, sent, run } = await aLedgerDesk()
    const form = ['form', 'export', 'civilised-campus', '-o', 'form.xlsx']
    expect((await runCommand(form, { cwd })).code).toBe(0)
    expect((await run('import', 'form.xlsx')).err).toContain('请用 zicha form import')
    writeFileSync(join(cwd, 'ledger.xlsx'), await sent())
    const { code, err } = await runCommand(['form', 'import', 'ledger.xlsx'], { cwd })
    expect([code, err]).toEqual([1, expect.stringContaining('请用 zicha ledger import') as string])
  })

  test('what is no workbook at all', async () => {
    const { back } = await aLedgerDesk()
    const { code, err } = await back(Buffer.from('hello'))
    expect(code).toBe(1)
    expect(err).toContain('back-0.xlsx')
  })
})

describe('usage', () => {
  test.each([
    [['import'], '少写了路径'],
    [['import', 'nothing.xlsx'], 'nothing.xlsx'],
    [['import', 'x.xlsx', '--actor', '王五'], '--actor'],
    [['import', 'x.xlsx', '--today', '2026-11-01'], '--today'],
  ])('%j', async (argv, said) => {
    const { run } = await aLedgerDesk()
    const { code, err } = await run(...argv)
    expect(err).toContain(said)
    expect(code).toBe(2)
  })
})
