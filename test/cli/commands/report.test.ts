import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { aCopyOfTheSample, sampleSchool } from '../../support/sample.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)
const today = ['--today', '2026-11-21']
const report = (...args: string[]) => run(['-C', sampleSchool, 'report', ...args, ...today])

describe('zicha report', () => {
  test.each([
    ['quality-balance-school', '100', 'report-balance-100.txt'],
    ['civilised-campus', '80', 'report-campus-80.txt'],
    ['civilised-campus', '40', 'report-campus-40.txt'],
  ])('%s at %s columns', async (checklist, width, file) => {
    const { code, out, err } = await report(checklist, '--width', width)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot(golden(file))
  })

  test('in English and in Markdown', async () => {
    const english = await report('quality-balance-school', '--lang', 'en', '--width', '100')
    await expect(english.out).toMatchFileSnapshot(golden('report-balance-en.txt'))
    const markdown = await report('civilised-campus', '--format', 'md')
    await expect(markdown.out).toMatchFileSnapshot(golden('report-campus.md'))
  })

  test('JSON is the same bytes in any zone and locale', async () => {
    const bin = resolve(import.meta.dirname, '../../../bin/zicha.js')
    const outputs = [
      { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    ].map((env) => {
      const args = [
        bin,
        '-C',
        sampleSchool,
        'report',
        'civilised-campus',
        '--format',
        'json',
        ...today,
      ]
      const { status, stdout } = spawnSync(process.execPath, args, {
        env: { ...process.env, ...env },
      })
      expect(status).toBe(0)
      return stdout.toString('utf8')
    })
    expect(outputs[0]).toBe(outputs[1])
    await expect(outputs[0]).toMatchFileSnapshot(golden('report-campus.json'))
  })

  test('every gap has a date: due, or for standing items the next review', async () => {
    for (const checklist of ['quality-balance-school', 'civilised-campus']) {
      const { out } = await report(checklist, '--format', 'json')
      const { gaps } = JSON.parse(out) as {
        gaps: { deadline: { due?: string; next?: string } | null }[]
      }
      expect(gaps.length).toBeGreaterThan(3)
      for (const { deadline } of gaps)
        expect(deadline?.due ?? deadline?.next).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  })

  test.each([
    ['gap', 1],
    ['overdue', 1],
    ['fail', 1],
    ['veto', 0],
    ['undecided', 0],
    ['差距', 1],
    ['超期', 1],
    ['不通过', 1],
    ['否决', 0],
    ['待定', 0],
  ])('--fail-on %s ends with %i', async (what, code) => {
    expect((await report('quality-balance-school', '--fail-on', what)).code).toBe(code)
  })

  test('several formats go to several files, and an existing file is kept', async () => {
    const folder = aCopyOfTheSample()
    const args = [
      '-C',
      folder,
      'report',
      'civilised-campus',
      '--format',
      'json',
      '--format',
      'md',
      '-o',
      'a.json',
      '-o',
      'b.md',
    ]
    const first = await run([...args, ...today], { cwd: folder })
    expect(first).toMatchObject({ code: 0, out: '' })
    expect(existsSync(join(folder, 'b.md'))).toBe(true)
    writeFileSync(join(folder, 'b.md'), 'mine')
    const second = await run([...args, ...today], { cwd: folder })
    expect(second.code).toBe(2)
    expect(second.err).toContain('a.json')
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('mine')
    expect((await run([...args, ...today, '--force'], { cwd: folder })).code).toBe(0)
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toContain('差距报告')
  })

  test('a damaged record is never reported on', async () => {
    const folder = aCopyOfTheSample()
    const journal = join(
      folder,
      'records/civilised-campus/2026-11/20261110T090520-张三-sample0b.jsonl',
    )
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"value":false', '"value":true'))
    const { code, out, err } = await run(['-C', folder, 'report', 'civilised-campus', ...today])
    expect({ code, out }).toEqual({ code: 10, out: '' })
    expect(err).toContain('sample0b.jsonl:')
  })
})
