import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { aCopyOfTheSample } from '../../support/sample.ts'

const golden = (name: string) => resolve(import.meta.dirname, 'golden/status', name)

/** The sample school, and a clock that is set by hand. */
function school() {
  const cwd = aCopyOfTheSample()
  writeFileSync(join(cwd, 'after.jpg'), 'a photo')
  let day = '2026-11-12'
  let second = 0
  /** Has to go well; what was said. */
  const ok = async (...args: string[]) => {
    const now = () => Date.parse(`${day}T09:30:00+08:00`) + 1000 * second++
    const { code, out, err } = await run(args, { cwd, now })
    expect({ args, code, err }).toEqual({ args, code: 0, err: '' })
    return out
  }
  return {
    cwd,
    ok,
    on: (date: string) => (day = date),
    ledger: (line: string) => ok('ledger', ...line.split(' ')),
    json: async () => JSON.parse(await ok('status', '--format', 'json')) as StatusJson,
  }
}

interface StatusJson {
  today: string
  plan: { rectifyBy: string; steps: { step: string; isDefault: boolean }[] } | null
  problems: Record<string, number>
  pace: { open: number; days: number; perDay: number | null } | null
  overdue: { number: string | null; title: string; daysLeft: number; escalation: string | null }[]
  dueToday: { title: string }[]
  toVerify: { title: string }[]
  toClose: { title: string }[]
  suggestions: { title: string; suggests: string }[]
  departments: { owner: string; light: string; red: number }[]
  rounds: { overdue: number }[]
}

/** Ten days of work on the ledger: one problem of every kind that the screen tells apart. */
async function worked() {
  const own = school()
  const { ledger, on, ok } = own
  await ledger('assign civilised-campus:C5.8 --to 王五 --due 2026-11-18')
  await ledger('assign civilised-campus:C5.4 --to 赵六 --due 2026-11-21')
  await ledger('assign civilised-campus:C5.5 --to 钱七')
  await ledger('assign civilised-campus:C5.1 --to 赵六')
  await ledger('transfer civilised-campus:C5.9 --to 示例甲县城管局')
  await ledger('assign quality-balance-school:R5/junior --to 孙八 --milestone 招标=2027-03-01')
  on('2026-11-15')
  await ledger('submit civilised-campus:C5.5 --measure 清理 --evidence after.jpg --actor 钱七')
  await ledger('submit civilised-campus:C5.1 --measure 补种 --evidence after.jpg --actor 赵六')
  await ledger('verify civilised-campus:C5.1 --actor 周九')
  await ok('answer', 'civilised-campus', 'C5.4', '0')
  on('2026-11-21')
  return own
}

describe('the morning screen', () => {
  test.each([
    ['80', 'zh'],
    ['40', 'zh'],
    ['80', 'en'],
  ])('at %s columns in %s', async (width, lang) => {
    const { ok } = await worked()
    const out = await ok('status', '--width', width, '--lang', lang)
    await expect(out).toMatchFileSnapshot(golden(`${lang}-${width}.txt`))
  })

  test('takes its numbers from the ledger, not from the gaps', async () => {
    const { json } = await worked()
    const status = await json()
    const titles = (items: { title: string }[]) => items.map(({ title }) => title)
    expect(status.overdue.find(({ title }) => title === '消防')).toMatchObject({
      daysLeft: -3,
      escalation: 'remind',
    })
    expect(titles(status.dueToday)).toEqual(['节水节电'])
    expect(titles(status.toVerify)).toEqual(['无烟校园'])
    expect(titles(status.toClose)).toEqual(['净化、绿化、美化'])
    expect(status.suggestions).toMatchObject([{ title: '节水节电', suggests: 'submit' }])
    expect(titles(status.overdue)).not.toContain('校园周边环境')
    expect(status.problems).toMatchObject({ transferred: 1, today: 1, toVerify: 1, toClose: 1 })
    const shown = status.departments.map(({ light }) => 'red yellow green'.indexOf(light))
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
  })

  test('the report and the ledger show the milestones of a project, or ask for them', async () => {
    const fresh = school()
    fresh.on('2026-11-21')
    const shown = async (own: typeof fresh) => [
      await own.ok('report', 'quality-balance-school', '--width', '200'),
      await own.ok('ledger', 'list', '--width', '200'),
    ]
    for (const out of await shown(fresh)) expect(out).toContain('工程类：还没有节点')
    for (const out of await shown(await worked())) {
      expect(out).toContain('节点 2027-03-01 招标')
      expect(out).not.toContain('还没有节点')
    }
  })

  test('as JSON', async () => {
    const { ok } = await worked()
    await expect(await ok('status', '--format', 'json')).toMatchFileSnapshot(golden('status.json'))
  })

  test('closed problems no longer slow the pace; without a visit there is none', async () => {
    const { cwd, ledger, json } = await worked()
    const before = await json()
    await ledger('close civilised-campus:C5.1 --actor 周九')
    const after = await json()
    expect(after.pace!.open).toBe(before.pace!.open - 1)
    const file = join(cwd, 'zicha.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^visits:\n.*\n/m, ''))
    expect(await json()).toMatchObject({ plan: null, pace: null })
  })

  test('changes with the day in China, at midnight there', async () => {
    const { cwd } = school()
    const at = async (stamp: string) => {
      const { out } = await run(['status', '--format', 'json'], {
        cwd,
        now: () => Date.parse(stamp),
      })
      return JSON.parse(out) as StatusJson
    }
    const [last, first] = [
      await at('2026-12-31T15:59:59.999Z'),
      await at('2026-12-31T16:00:00.000Z'),
    ]
    expect([last.today, first.today]).toEqual(['2026-12-31', '2027-01-01'])
    expect(first.overdue[0]!.daysLeft).toBe(last.overdue[0]!.daysLeft - 1)
  })

  test('is the same bytes in every zone', async () => {
    const { cwd } = await worked()
    const bin = resolve(import.meta.dirname, '../../../bin/zicha.js')
    const outputs = ['Etc/GMT+12', 'Asia/Shanghai', 'Pacific/Kiritimati'].flatMap((TZ) =>
      [['status'], ['ledger', 'list', '--all']].map((args) => {
        const argv = [bin, ...args, '--format', 'json', '--today', '2026-12-31']
        const env = { ...process.env, TZ }
        const { status, stdout } = spawnSync(process.execPath, argv, { cwd, env })
        expect(status).toBe(0)
        return stdout.toString('utf8')
      }),
    )
    expect(new Set(outputs).size).toBe(2)
  })
})

describe('what a school sets', () => {
  test('moves the plan and the escalation, and is no default any more', async () => {
    const { ok, json, on } = school()
    on('2026-11-21')
    await ok('set', 'planning', 'rectify', '12')
    await ok('set', '超期提示', '约谈', '3')
    await ok('set', '超期提示', '通报', '4天')
    const { plan, overdue, pace } = await json()
    expect(plan!.rectifyBy).toBe('2026-12-06')
    expect(plan!.steps.map(({ isDefault }) => isDefault)).toEqual([true, false, true, true])
    expect(pace).toMatchObject({ days: 15 })
    expect(new Set(overdue.map(({ escalation }) => escalation))).toEqual(new Set(['circular']))
    expect(await ok('status')).toContain('4 天起通报')
    expect(await ok('set', 'planning', 'rectify', '--remove')).toContain('12 天 → 已删除')
    expect((await json()).plan!.rectifyBy).toBe('2026-12-03')
  })

  const due = async (own: ReturnType<typeof school>, indicator: string) => {
    const out = await own.ok('report', 'civilised-campus', '--format', 'json')
    const { gaps } = JSON.parse(out) as { gaps: { indicator: string; deadline: { due: string } }[] }
    return gaps.find((gap) => gap.indicator === indicator)!.deadline
  }

  test('a calendar of its own is counted by everywhere', async () => {
    const own = school()
    own.on('2026-11-21')
    expect(await due(own, 'C5.8')).toMatchObject({ due: '2026-11-12' })
    const text =
      'format: zicha/calendar@1\ndaysOff: [2026-11-12..2026-11-13]\nworkingDays: [2026-11-14]\n'
    writeFileSync(join(own.cwd, 'calendar.yaml'), text)
    await own.ok('set', 'calendar', 'calendar.yaml')
    expect(await due(own, 'C5.8')).toMatchObject({ due: '2026-11-14' })
    const { out } = await run(['ledger', 'list', '--format', 'json', '--today', '2026-11-21'], {
      cwd: own.cwd,
    })
    const { problems } = JSON.parse(out) as { problems: { title: string; due: string }[] }
    expect(problems.find(({ title }) => title === '消防')!.due).toBe('2026-11-14')
  })

  test('a year it covers is no longer tentative', async () => {
    const own = school()
    own.on('2026-12-30')
    const args = ['--title', '楼道灯不亮', '--within', '5 个工作日', '--seen', '2026-12-30']
    const added = async () => {
      await own.ok('ledger', 'add', ...args)
      const out = await own.ok('ledger', 'list', '--format', 'json')
      const { problems } = JSON.parse(out) as {
        problems: { number: string | null; due: string; tentative: string | null }[]
      }
      const { due: date, tentative } = problems.filter(({ number }) => number !== null).at(-1)!
      return { date, tentative }
    }
    expect(await added()).toEqual({ date: '2027-01-06', tentative: 'holidays-unannounced' })
    expect(await own.ok('ledger', 'list')).toContain('周三（暂定）')
    const text = 'format: zicha/calendar@1\ncovers: [2027]\ndaysOff: [2027-01-01..2027-01-03]\n'
    writeFileSync(join(own.cwd, 'calendar.yaml'), text)
    await own.ok('set', 'calendar', 'calendar.yaml')
    expect(await added()).toEqual({ date: '2027-01-07', tentative: null })
  })

  test('its holidays may stop the clock', async () => {
    const own = school()
    own.on('2027-01-20')
    await own.ok('answer', 'civilised-campus', 'C1.8', '否', '--observed-on', '2027-01-20')
    expect(await due(own, 'C1.8')).toMatchObject({ due: '2027-02-17' })
    await own.ok('set', 'holidays', '停算')
    expect(await due(own, 'C1.8')).toMatchObject({ due: '2027-03-17' })
    expect(await own.ok('set', 'holidays', '--remove')).toContain('停算 → 已删除')
  })
})

describe('a calendar that cannot be used', () => {
  const broken = async (text: string | undefined, name = 'calendar.yaml') => {
    const { cwd } = school()
    if (text !== undefined) writeFileSync(join(cwd, 'calendar.yaml'), text)
    appendFileSync(join(cwd, 'zicha.yaml'), `calendar: ${name}\n`)
    return { cwd, ...(await run(['status'], { cwd })) }
  }

  test('is said, with the place and what to do; nothing is counted without it', async () => {
    const wrong = await broken('format: zicha/calendar@1\ndaysOff: [2027-02-12..2027-02-05]\n')
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toContain('calendar.yaml:2:11')
    const missing = await broken(undefined)
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toContain('zicha set calendar --remove')
    const { cwd } = missing
    expect(await run(['set', 'calendar', '--remove'], { cwd })).toMatchObject({ code: 0 })
    expect(await run(['status'], { cwd })).toMatchObject({ code: 0 })
  })

  test('may not lie outside the workspace', async () => {
    expect((await broken(undefined, '../other.yaml')).err).toContain('要在工作区文件夹里面')
  })

  test('is not set in the first place', async () => {
    const { cwd } = school()
    const before = readFileSync(join(cwd, 'zicha.yaml'), 'utf8')
    expect(await run(['set', 'calendar', 'nowhere.yaml'], { cwd })).toMatchObject({ code: 2 })
    expect(await run(['set', 'planning', 'rectify', '两周'], { cwd })).toMatchObject({ code: 2 })
    expect(await run(['set', 'planning', 'rectify', '7', '8'], { cwd })).toMatchObject({ code: 2 })
    expect(readFileSync(join(cwd, 'zicha.yaml'), 'utf8')).toBe(before)
  })

  test('is found by zicha validate, which looks at it with the workspace', async () => {
    const { cwd } = await broken('format: zicha/calendar@1\ncovers: [27]\ndayOff: []\n')
    const { code, out } = await run(['validate'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('calendar.yaml:2:10')
    expect(out).toContain('daysOff')
    writeFileSync(join(cwd, 'calendar.yaml'), 'format: zicha/calendar@1\ncovers: [2027]\n')
    expect(await run(['validate'], { cwd })).toMatchObject({ code: 0 })
  })
})
