import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCalendar } from '../../support/icalendar.ts'
import { aLedgerDesk, fire, smoke } from '../../support/ledger-form.ts'
import { partsOf, tablesOf } from '../../support/forms.ts'

describe('the calendar', () => {
  test('holds visits, the plan, deadlines, reviews and milestones', async () => {
    const { ok } = await aLedgerDesk()
    await ok('hold', smoke, '--reason', '等经费', '--milestone', '招标=2027-03-01')
    const { name, events } = readCalendar(await ok('list', '--format', 'ics'))
    expect(name).toBe('晨光学校 · 整改与迎检')
    const lines = events.map(({ DTSTART, UID, SUMMARY }) => `${DTSTART} ${SUMMARY} <${UID}>`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/calendar.txt')
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
  })

  test('holds the reviews of what is kept up, and the milestones of what is under way', async () => {
    const { ok } = await aLedgerDesk()
    const at = async (title: string) => {
      const { events } = readCalendar(await ok('list', '--format', 'ics'))
      const own = events.filter(({ SUMMARY }) => SUMMARY?.includes(title))
      return own.map(({ DTSTART, SUMMARY }) => `${DTSTART} ${SUMMARY}`)
    }
    const standing = '3604030001-2026-003'
    await ok('add', '--title', '晨检台账', '--class', '长期坚持', '--seen', '2026-11-02')
    await ok('assign', standing, '--to', '李四')
    expect(await at('晨检台账')).toEqual(['2026-12-02 复核：晨检台账（李四）'])
    await ok('progress', standing, '--note', '齐全', '--actor', '李四')
    expect(await at('晨检台账')).toEqual(['2026-12-21 复核：晨检台账（李四）'])
    const stage = ['--milestone', '招标=2027-03-01', '--milestone', '完工=2027-08-20']
    await ok('assign', 'quality-balance-school:R5/junior', '--to', '李四', ...stage)
    expect(await at('生均体育运动场馆面积')).toEqual([
      '2027-11-09 整改到期：生均体育运动场馆面积（李四）',
      '2027-03-01 节点：招标（生均体育运动场馆面积）',
      '2027-08-20 节点：完工（生均体育运动场馆面积）',
    ])
  })

  test('names a gap as before when it is registered, and forgets what is closed', async () => {
    const { ok } = await aLedgerDesk()
    const uids = async () =>
      readCalendar(await ok('list', '--format', 'ics')).events.map(({ UID }) => UID)
    const before = await uids()
    await ok('add', '--gaps')
    expect(new Set(await uids())).toEqual(new Set(before))
    await ok('acknowledge', fire, '--actor', '李四')
    await ok('submit', fire, '--measure', '换新', '--evidence', 'after.jpg', '--actor', '李四')
    await ok('verify', fire, '--actor', '王五')
    await ok('close', fire, '--actor', '王五')
    const gone = before.filter((uid) => uid?.includes('C5.8'))
    expect(gone).toHaveLength(1)
    expect(await uids()).not.toContain(gone[0])
  })

  test('changes with the entry and not with the clock', async () => {
    const { ok } = await aLedgerDesk()
    const first = await ok('list', '--format', 'ics')
    expect(await ok('list', '--format', 'ics')).toBe(first)
    await ok('note', fire, '--note', '催办')
    expect(await ok('list', '--format', 'ics')).not.toBe(first)
  })
})

describe('the order for each department', () => {
  test('all in one', async () => {
    const { ok } = await aLedgerDesk()
    await ok('acknowledge', fire, '--actor', '李四')
    await expect(await ok('sheet', '--width', '100')).toMatchFileSnapshot('golden/orders.txt')
    const json = JSON.parse(await ok('sheet', '--format', 'json')) as {
      orders: { name: string; problems: object[] }[]
      waiting: number
    }
    expect(json.waiting).toBe(18)
    expect(json.orders.map(({ name, problems }) => [name, problems.length])).toEqual([
      ['校长办公室', 1],
      ['安保处', 1],
    ])
  })

  test('with nothing assigned says so', async () => {
    const { ok } = await aLedgerDesk()
    expect(await ok('sheet', '--owner', '总务处')).toContain('没有已交办、未销号的问题')
  })

  test('each in its own files, of which none is overwritten', async () => {
    const { cwd, run } = await aLedgerDesk()
    const argv = ['sheet', '-d', '交办', '--format', 'md', '--format', 'xlsx']
    const { code, out } = await run(...argv)
    expect(code).toBe(0)
    expect(out).toContain('交办/晨光学校-交办单-安保处.md')
    expect(readdirSync(join(cwd, '交办')).sort()).toEqual([
      '晨光学校-交办单-安保处.md',
      '晨光学校-交办单-安保处.xlsx',
      '晨光学校-交办单-校长办公室.md',
      '晨光学校-交办单-校长办公室.xlsx',
    ])
    const [table] = tablesOf(readFileSync(join(cwd, '交办/晨光学校-交办单-安保处.xlsx')))
    expect([...table!.rows.keys()]).toEqual([expect.stringContaining(fire)])
    const again = await run(...argv)
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force') as string])
    expect((await run(...argv, '--force')).code).toBe(0)
  })

  test('is a document unless another format is asked for', async () => {
    const { cwd, run } = await aLedgerDesk()
    expect((await run('sheet', '-d', 'o', '--owner', '安保处')).code).toBe(0)
    expect(readdirSync(join(cwd, 'o'))).toEqual(['晨光学校-交办单-安保处.docx'])
  })

  test('takes a folder or a file', async () => {
    const { cwd, run } = await aLedgerDesk()
    const { code } = await run('sheet', '-d', 'o', '-o', 'x.md')
    expect(code).toBe(2)
    expect(existsSync(join(cwd, 'o'))).toBe(false)
  })
})

describe('the workbook', () => {
  test('has the columns of a ledger, and takes in each row what its state allows', async () => {
    const { sent, ok } = await aLedgerDesk()
    await ok('acknowledge', fire, '--actor', '李四')
    const bytes = await sent()
    const [table] = tablesOf(bytes)
    expect(table!.problems).toEqual([])
    const xml = partsOf(bytes).find(({ name }) => name.endsWith('sheet2.xml'))!.text
    const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/gs)].map(([row]) => row)
    const texts = [...rows[2]!.matchAll(/<t [^>]*>([^<]*)/g)].map((found) => found[1])
    await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot('golden/columns.txt')
    const styleOf = (column: string, row: number) =>
      new RegExp(`r="${column}${row}" s="(\\d+)"`).exec(xml)?.[1]
    const [open, filler] = [styleOf('U', rowAt(table!, smoke)), styleOf('J', 2)]
    expect(open).toBe(filler)
    expect(styleOf('S', rowAt(table!, smoke))).toBe(open)
    expect(styleOf('S', rowAt(table!, fire))).not.toBe(open)
  })

  test('is the same bytes each time', async () => {
    const { sent } = await aLedgerDesk()
    expect(Buffer.from(await sent()).equals(Buffer.from(await sent()))).toBe(true)
  })

  test('goes to a file or a pipe', async () => {
    const { run } = await aLedgerDesk()
    const { code, out } = await run('list', '--format', 'xlsx')
    expect([code, out.slice(0, 2)]).toEqual([0, 'PK'])
  })
})

function rowAt(table: ReturnType<typeof tablesOf>[number], number: string): number {
  const [, row] = [...table.rows].find(([key]) => key.includes(number))!
  return row.at('what').row
}
