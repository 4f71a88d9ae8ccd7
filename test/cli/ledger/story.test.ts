import { expect, onTestFinished, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { openPty } from '../../support/pty.ts'
import { follow, type Script } from '../check/follow.ts'
import { aStorySchool } from './story-school.ts'

const number = 'CG01-2026-001'

interface Typed {
  script?: Script
  cwd?: string
  /** What it ends with. */
  code?: number
}

test(
  'the story of one problem, from the self-check to its return',
  { timeout: 120_000 },
  async () => {
    const { school, bureau } = aStorySchool()
    let start = 0
    let page: string[] = []
    const keep = (line: string, code: number, text: string) =>
      page.push(`$ zicha ${line}${code === 0 ? '' : `    # ${code}`}\n${text}\n`)

    /** What somebody types, in a terminal of its own that lasts until the run ends. */
    async function zicha(line: string, { script = [], cwd = school, code = 0 }: Typed = {}) {
      const pty = openPty({ argv: words(line), cwd, rows: 40, start })
      onTestFinished(async () => {
        pty.kill('SIGKILL')
        await pty.exited
      })
      await follow(pty, script)
      const ended = await pty.exited
      const text = await pty.screen.settled()
      expect({ line, text, code: ended.code }).toEqual({ line, text, code })
      if (script.length > 0) expect(pty.screen.brokeLines()).toBe(false)
      keep(line, code, text)
    }

    /** What is only read and printed, by the same clock; without the cost of a terminal. */
    async function printed(line: string) {
      const argv = ['--no-color', ...words(line)]
      const { code, out, err } = await run(argv, { cwd: school, columns: 80, now: () => start })
      expect({ line, code, err }).toEqual({ line, code: 0, err: '' })
      keep(line, code, out.trimEnd())
    }

    /** All that is done on a day, with the ledger as it is printed then. */
    async function day(date: string, name: string, work: () => Promise<void>) {
      ;[start, page] = [Date.parse(`${date}T09:00:00+08:00`), []]
      await work()
      const text = page.join('\n').replaceAll(/校验值 \d+:[0-9a-f]{16}/g, '校验值 …')
      await expect(`${date}\n\n${text}`).toMatchFileSnapshot(`golden/story/${date}-${name}.txt`)
    }
    const show = () => printed(`ledger show ${number}`)
    const walk = (blocked: string, extinguishers: string) =>
      zicha('check fire', {
        script: [
          ['第 1/2 题', `${blocked}⏎`],
          ['第 2/2 题', `${extinguishers}⏎`],
        ],
      })

    // Five working days from here lead over the holidays to a Saturday that is worked.
    await day('2026-09-28', 'self-check', async () => {
      await walk('0', '5')
      await printed('report fire')
      await printed('ledger list')
    })
    await day('2026-09-29', 'assign', async () => {
      await zicha('ledger assign fire:A2 --to 李四 --leader 王五 --by 张三')
      await show()
    })
    await day('2026-09-30', 'acknowledge', async () => {
      await zicha(`ledger acknowledge ${number} --by 张三`, { code: 2 })
      await zicha(`ledger acknowledge ${number} --by 李四`)
      await show()
    })
    await day('2026-10-09', 'extend', async () => {
      const extend = `ledger extend ${number} --due 2026-10-14 --reason 供货商国庆停业`
      await zicha(`${extend} --by 李四`, { code: 2 })
      await zicha(`${extend} --by 王五`)
      await show()
    })
    await day('2026-10-13', 'submit', async () => {
      await zicha(`ledger submit ${number} --measure 更换三具 --evidence 换新.jpg --by 李四`)
      await show()
    })
    await day('2026-10-14', 'reject', async () => {
      await zicha(`ledger reject ${number} --reason 其中一具压力表仍在红区 --by 王五`)
      await show()
    })
    await day('2026-10-16', 'submit-again', async () => {
      const measure = '更换四具，压力表全部在绿区'
      await zicha(`ledger submit ${number} --measure ${measure} --evidence 全部换新.jpg --by 李四`)
      await show()
    })
    await day('2026-10-19', 'verify', async () => {
      await zicha(`ledger verify ${number} --by 李四`, { code: 2 })
      await zicha(`ledger verify ${number} --by 王五`)
      await show()
    })
    await day('2026-10-20', 'close', async () => {
      await zicha(`ledger close ${number} --school CG01 --by 赵六`, { cwd: bureau, code: 2 })
      await zicha(`ledger close ${number} --by 陈七`)
      await show()
      await printed('ledger list --all')
      // Closing answers nothing: the round still says what was seen on its day.
      await printed('report fire')
      await zicha('round seal fire --by 张三')
    })
    await day('2026-11-16', 'look-back', async () => {
      await zicha('round open fire 2026-11 --kind 回头看 --by 张三')
      await walk('0', '7')
      await printed('ledger list')
      await zicha(`ledger reopen ${number} --reason 回头看又有一具失压 --by 王五`)
      await show()
      await zicha('round seal fire --by 张三')
    })
    await day('2026-12-01', 'next-round', async () => {
      await walk('0', '7')
      await zicha('ledger add --gaps')
      await show()
      await zicha('answer fire A2 8')
      await printed('ledger list')
    })
  },
)

/** A command line as a shell splits it. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare!)
}
