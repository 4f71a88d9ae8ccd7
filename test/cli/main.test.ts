import { spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/registry.ts'
import { width } from '../../src/export/text/width.ts'
import { run, temporaryFolder } from '../support/environment.ts'
import { sampleSchool } from '../support/sample.ts'

const bin = resolve(import.meta.dirname, '../../bin/zicha.js')

describe('the command line', () => {
  test('help is in Chinese, or English where asked, and names every command', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toContain(`  ${name}`)
    expect(out).toMatch(/^用法：/)
    expect((await run(['--help', '--lang', 'en'])).out).toMatch(/^Usage:/)
  })

  test.each(commands.map(({ name }) => name))('%s --help ends with 0', async (name) => {
    const { code, out } = await run([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`zicha ${name}`)
    expect(out).not.toMatch(/[<[][a-z]/)
  })

  test('help fills its lines with Chinese, which has no spaces to break at', async () => {
    const { out } = await run(['--help'])
    const lines = out.split('\n')
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80)
    expect(lines.find((line) => line.startsWith('  set '))).toContain('zicha.yaml：迎检日')
  })

  test.each([
    ['before', ['--no-color', 'checklists']],
    ['behind', ['checklists', '--no-color']],
  ])('--no-color %s the command is heard', async (_where, argv) => {
    const variables = { FORCE_COLOR: '1' }
    expect((await run(['checklists'], { variables })).out).toContain('\u001b[')
    expect((await run(argv, { variables })).out).not.toContain('\u001b[')
  })

  test.each([
    [['reprot'], '“report”'],
    [['report'], '少写了清单'],
    [['schema'], '少写了文件种类'],
    [['report', 'x', '--bogus'], '--bogus'],
    [['report', 'x', 'y'], '写多了'],
    [['report', 'x', '--round'], '--round'],
    [['status', '--width', 'wide'], '--width'],
    [['status', '--lang', 'fr'], '--lang'],
    [['status', '--format', 'pdf'], 'pdf'],
    [['round', 'shut'], 'shut'],
    [['check'], 'zicha answer'],
  ])('%j is a usage error said in one sentence', async (args, sentence) => {
    const { code, out, err } = await run(args, { cwd: sampleSchool })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).not.toMatch(/^ {4}at /m)
  })

  test('without a workspace the way out is said', async () => {
    const { code, err } = await run(['status'], { cwd: temporaryFolder() })
    expect(code).toBe(2)
    expect(err).toContain('zicha init')
  })

  test('a bug of ours is 3, without a stack unless asked for', async () => {
    const broken = { builtInFolder: '/nowhere' }
    const { code, err } = await run(['checklists'], broken)
    expect(code).toBe(3)
    expect(err).not.toMatch(/^ {4}at /m)
    expect((await run(['checklists', '--debug'], broken)).err).toMatch(/^ {4}at /m)
  })
})

describe('as a process', () => {
  const zicha = (args: string[], stdout: number | 'pipe' = 'pipe') =>
    spawnSync(process.execPath, [bin, '-C', sampleSchool, ...args], {
      stdio: ['ignore', stdout, 'pipe'],
    })

  test('a large output arrives whole through a pipe', () => {
    const { status, stdout } = zicha(['checklists', 'civilised-campus', '--format', 'json'])
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(30_000)
    expect((JSON.parse(stdout.toString('utf8')) as { id: string }).id).toBe('civilised-campus')
  })

  test.skipIf(process.platform !== 'linux')('a full disk behind stdout is 12 and said', () => {
    const { status, stderr } = zicha(['status'], openSync('/dev/full', 'w'))
    expect(status).toBe(12)
    expect(stderr.toString('utf8')).toContain('stdout')
  })

  test('a reader that goes away is no error', () => {
    const script = `"${process.execPath}" "${bin}" -C "${sampleSchool}" checklists civilised-campus | head -1; exit \${PIPESTATUS[0]}`
    const { status, stderr } = spawnSync('bash', ['-c', script])
    expect({ status, stderr: stderr.toString('utf8') }).toEqual({ status: 0, stderr: '' })
  })
})
