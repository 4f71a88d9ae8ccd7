import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run, saturday } from '../support/environment.ts'
import { answerEverything } from '../support/obedient.ts'
import { openPty } from '../support/pty.ts'
import { root } from '../support/root.ts'

const samples = join(root, 'fixtures', 'samples')
const schools = [
  ...readdirSync(samples).map((id) => ({ id, school: join(samples, id) })),
  ...['civilised-campus', 'quality-balance-school'].map((id) => ({
    id,
    school: join(root, 'fixtures', 'sample-school'),
  })),
]

// Tests that run at once cannot each clean up after themselves.
const folder = mkdtempSync(join(tmpdir(), 'zicha-walks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('from the first question to the last, in a terminal', () => {
  test.concurrent.each(schools)('$id', { timeout: 120_000 }, async ({ id, school }) => {
    const cwd = join(folder, id)
    mkdirSync(cwd)
    copyFileSync(join(school, 'zicha.yaml'), join(cwd, 'zicha.yaml'))
    const pty = openPty({ argv: ['check', id, '--by', '张三'], cwd, rows: 50, start: saturday })
    const prompts = await answerEverything(pty)
    const text = await pty.screen.settled()
    expect({ ...(await pty.exited), text: '' }).toMatchObject({ code: 0 })
    expect(pty.screen.brokeLines()).toBe(false)
    const { out, err } = await run(['report', id, '--format', 'json'], { cwd })
    expect(err).toBe('')
    const report = JSON.parse(out) as {
      progress: { answered: number; total: number }
      unanswered: unknown[]
    }
    expect(report.unanswered).toEqual([])
    expect(report.progress.answered).toBe(report.progress.total)
    expect(prompts).toBeGreaterThanOrEqual(report.progress.total)
    expect(text).not.toContain('undefined')
  })
})
