import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { partsOf, tablesOf, withCell, withPart } from '../../support/forms.ts'
import { aLedgerDesk, filledIn, fire, smoke } from '../../support/ledger-form.ts'

const receipt = { acknowledgedBy: '李四', acknowledgedOn: '2026-11-20' }
const handedIn = { measure: '换新灭火器', after: 'after.jpg', finishedOn: '2026-11-21' }

/** The cells that are drawn as wrong, and what stands in the column that says why. */
function marksIn(bytes: Uint8Array) {
  const xml = partsOf(bytes).find(({ name }) => name.endsWith('sheet2.xml'))!.text
  const cells = [...xml.matchAll(/<c r="(\w+)" s="(\d+)"(?:[^>]*\/>|.*?<\/c>)/gs)]
  const marked = cells.filter(([, , style]) => style === '19' || style === '20')
  const said = cells
    .filter(([, at]) => at!.startsWith('AI') && at !== 'AI3')
    .map(([text]) => text.replaceAll(/<[^>]*>/g, ''))
  return { cells: marked.map(([, at]) => at), said: said.filter(Boolean) }
}

describe('a ledger with mistakes is written anew, with all that was typed and the mistakes marked', () => {
  const wrong = { acknowledgedBy: '王五', acknowledgedOn: '2026-11-20', measure: '换新灭火器' }

  test('so that it can be mended and brought again', async () => {
    const { cwd, sent, back, journals, entries } = await aLedgerDesk()
    const before = journals()
    const bytes = filledIn(
      filledIn(await sent(), fire, wrong, '李四'),
      smoke,
      { ...receipt, percent: '一半', progress: '清理了一半' },
      '李四',
    )
    const { code, err, out } = await back(bytes, '--format', 'json')
    expect(code).toBe(1)
    expect(err).toContain('已把标出问题的表写在 back-1-待改.xlsx，请退给填写人。')
    expect(journals()).toEqual(before)
    expect(JSON.parse(out)).toMatchObject({
      files: [{ result: 'rejected', copy: 'back-1-待改.xlsx', problems: [{}, {}] }],
    })
    expect(readFileSync(join(cwd, 'back-1.xlsx')).equals(bytes)).toBe(true)
    const copy = readFileSync(join(cwd, 'back-1-待改.xlsx'))
    const [table] = tablesOf(copy)
    expect(table!.problems).toEqual([])
    const { row } = rowOf(copy, fire)
    expect(marksIn(copy)).toEqual({
      cells: [`V${rowOf(copy, smoke).row}`, `S${row}`],
      said: [
        '完成%：完成百分比“一半”要写 0 到 100 的整数。',
        `签收人：${fire} 不能签收：要由责任人李四本人签收。`,
      ],
    })
    const mended = filledIn(filledIn(copy, fire, { acknowledgedBy: '李四' }), smoke, {
      percent: '50',
    })
    expect((await back(mended)).err).toBe('')
    expect(entries().slice(-4)).toMatchObject([
      { type: 'acknowledge', problem: smoke, by: '李四', on: '2026-11-20' },
      { type: 'progress', problem: smoke, by: '李四', percent: 50, note: '清理了一半' },
      { type: 'acknowledge', problem: fire, by: '李四', on: '2026-11-20' },
      { type: 'progress', problem: fire, by: '李四', measure: '换新灭火器' },
    ])
  })

  test('once, however often the folder is read', async () => {
    const { cwd, sent, back, run } = await aLedgerDesk()
    await back(filledIn(await sent(), fire, wrong, '李四'))
    const copy = readFileSync(join(cwd, 'back-1-待改.xlsx'))
    const workbooks = () => readdirSync(cwd).filter((name) => name.startsWith('back'))
    const again = await run('import', '.')
    expect(again.code).toBe(1)
    expect(again.err).toContain('back-1.xlsx 没有读：旁边有它的待改稿 back-1-待改.xlsx')
    expect(again.err).not.toContain('back-1.xlsx 整改台账')
    expect(workbooks()).toEqual(['back-1-待改.xlsx', 'back-1.xlsx'])
    expect(readFileSync(join(cwd, 'back-1-待改.xlsx')).equals(copy)).toBe(true)
    writeFileSync(join(cwd, 'back-1-待改.xlsx'), 'being mended')
    await run('import', 'back-1.xlsx')
    expect(readFileSync(join(cwd, 'back-1-待改.xlsx'), 'utf8')).toBe('being mended')
    expect(workbooks()).toContain('back-1-待改-2.xlsx')
  })

  test('as it went out: what was done since is still found out', async () => {
    const { cwd, sent, back, ok } = await aLedgerDesk()
    const bytes = filledIn(filledIn(await sent(), fire, receipt), smoke, wrong, '李四')
    await ok('assign', fire, '--to', '赵六')
    await back(bytes)
    const copy = readFileSync(join(cwd, 'back-1-待改.xlsx'))
    const { code, err } = await back(filledIn(copy, smoke, { acknowledgedBy: '李四' }))
    expect([code, err]).toEqual([1, expect.stringContaining('张三 交办），这一行没有导入')])
  })

  test('a cell that was not open can be emptied, and a name above the table be written', async () => {
    const { cwd, sent, back, ok, entries } = await aLedgerDesk()
    await ok('acknowledge', fire, smoke, '--actor', '李四')
    const bytes = filledIn(filledIn(await sent(), fire, { acknowledgedBy: '赵六' }), smoke, {
      percent: '5',
    })
    const { err } = await back(bytes)
    expect(err).toContain('这一格不能填')
    const copy = readFileSync(join(cwd, 'back-1-待改.xlsx'))
    expect(marksIn(copy)).toEqual({
      cells: ['J2', `S${rowOf(copy, fire).row}`],
      said: [
        '填表人：没有写填表人的姓名。',
        expect.stringMatching(/^签收人：.*发表时是“整改中”，这一格不能填。$/),
      ],
    })
    const mended = filledIn(copy, fire, { acknowledgedBy: '李四' }, '李四')
    expect((await back(mended)).err).toBe('')
    expect(entries().at(-1)).toMatchObject({ type: 'progress', problem: smoke, percent: 5 })
  })

  test('a locked cell that was changed is as it was, and nothing typed is lost', async () => {
    const { cwd, sent, back, entries } = await aLedgerDesk()
    const bytes = filledIn(await sent(), fire, receipt)
    const name = `D${rowOf(bytes, fire).row}`
    await back(withPart(bytes, /sheet2\.xml$/, (xml) => withCell(xml, name, '别的问题')))
    const copy = readFileSync(join(cwd, 'back-1-待改.xlsx'))
    expect((await back(copy)).err).toBe('')
    expect(entries().at(-1)).toMatchObject({ type: 'acknowledge', problem: fire })
  })

  test('in the language of the sheet, and the mistakes in that of who reads it in', async () => {
    const { cwd, sent, back } = await aLedgerDesk()
    await back(filledIn(await sent('--lang', 'en'), fire, wrong, '李四'))
    const copy = readFileSync(join(cwd, 'back-1-待改.xlsx'))
    expect(tablesOf(copy)[0]!.sheet).toBe('Ledger')
    expect(marksIn(copy).said).toEqual([expect.stringContaining('要由责任人李四本人签收')])
  })

  test('but not one of which nobody here knows a problem', async () => {
    const { sent } = await aLedgerDesk()
    const bytes = filledIn(await sent(), fire, receipt)
    const other = await aLedgerDesk()
    const { err } = await other.back(bytes)
    expect(err).toContain(`这本台账里没有 ${fire}`)
    expect(readdirSync(other.cwd).filter((name) => name.includes('待改'))).toEqual([])
  })
})

describe('two sheets of one run about one problem', () => {
  async function together(one: Record<string, string>, other: Record<string, string>) {
    const desk = await aLedgerDesk()
    const bytes = await desk.sent()
    const files = {
      department: filledIn(filledIn(bytes, fire, one, '李四'), smoke, receipt),
      bureau: filledIn(bytes, fire, other, '教育局'),
    }
    return {
      ...desk,
      /** Under these names, which decide what is read first. */
      bring: (department: string, bureau: string) => {
        writeFileSync(join(desk.cwd, department), files.department)
        writeFileSync(join(desk.cwd, bureau), files.bureau)
        return desk.run('import', department, bureau)
      },
    }
  }
  const orders = [
    ['a.xlsx', 'b.xlsx'],
    ['b.xlsx', 'a.xlsx'],
  ] as const

  test.each(orders)('%s and %s that differ are both left alone', async (department, bureau) => {
    const other = { acknowledgedBy: '李四', acknowledgedOn: '2026-11-19' }
    const { bring, entries } = await together({ ...receipt, ...handedIn }, other)
    const before = entries().length
    const { code, err, out } = await bring(department, bureau)
    expect(code).toBe(1)
    expect(err).toContain(`${department} ${fire} 在这里和在 ${bureau} 里填得不一样，都没有导入`)
    expect(err).toContain(`${bureau} ${fire} 在这里和在 ${department} 里填得不一样，都没有导入`)
    expect(out).toContain('部分未导入')
    expect(entries().slice(before)).toMatchObject([{ type: 'acknowledge', problem: smoke }])
  })

  test.each(orders)('%s that goes on where %s ends is taken over', async (department, bureau) => {
    const { bring, entries } = await together({ ...receipt, ...handedIn }, receipt)
    const { code, err } = await bring(department, bureau)
    expect([code, err]).toEqual([0, ''])
    const steps = entries().filter(({ problem, type }) => problem === fire && type !== 'problem')
    expect(steps.map(({ type }) => type)).toEqual(['assign', 'acknowledge', 'submit'])
  })

  test.each(orders)('%s and %s with a note each are taken over', async (department, bureau) => {
    const noted = { note: '已到校看过' }
    const { bring, entries } = await together({ ...receipt, note: '等货' }, noted)
    const { code, err } = await bring(department, bureau)
    expect([code, err]).toEqual([0, ''])
    const notes = entries().filter(({ type }) => type === 'note')
    expect(new Set(notes.map(({ by, note }) => `${String(by)} ${String(note)}`))).toEqual(
      new Set(['李四 等货', '教育局 已到校看过']),
    )
  })

  test.each(orders)(
    'what %s hands in nobody can have verified in %s',
    async (department, bureau) => {
      const verdict = { verdict: '通过', verifiedBy: '王五', verifiedOn: '2026-11-21' }
      const { bring, entries } = await together({ ...receipt, ...handedIn }, verdict)
      const { code, err } = await bring(department, bureau)
      expect(code).toBe(1)
      expect(err).toContain(`不能校内验收：问题现在是“已交办”`)
      const steps = entries().filter(({ problem }) => problem === fire)
      expect(steps.at(-1)).toMatchObject({ type: 'submit', by: '李四' })
    },
  )
})

function rowOf(bytes: Uint8Array, number: string): { row: number } {
  const [, found] = [...tablesOf(bytes)[0]!.rows].find(([key]) => key.includes(number))!
  return found.at('what')
}
