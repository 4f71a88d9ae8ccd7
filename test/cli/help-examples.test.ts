import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/registry.ts'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import type { CommandName } from '../../src/messages/catalogue.ts'
import { helpExamples as english } from '../../src/messages/en/help-examples.ts'
import { helpExamples as chinese } from '../../src/messages/zh/help-examples.ts'
import { run, temporaryFolder } from '../support/environment.ts'
import { sampleSchool } from '../support/sample.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures')

/** The sample school with an overlay whose honours can be held, and the files that the examples name. */
async function school(): Promise<string> {
  const cwd = temporaryFolder()
  cpSync(sampleSchool, cwd, { recursive: true })
  const file = join(cwd, 'zicha.yaml')
  const more = readFileSync(file, 'utf8').replace(
    'checklists: [quality-balance-school, civilised-campus]',
    'checklists: [quality-balance-school, civilised-campus, civilised-campus-guangdong]',
  )
  writeFileSync(file, more)
  for (const name of ['概况.txt', 'overview.txt'])
    writeFileSync(join(cwd, name), '学校建于 1958 年。\n')
  writeFileSync(join(cwd, 'calendar.yaml'), 'format: zicha/calendar@1\ndaysOff: [2026-12-31]\n')
  for (const name of ['填报.yaml', 'answers.yaml'])
    copyFileSync(join(fixtures, 'sample-answers.yaml'), join(cwd, name))
  const lanterns = join(fixtures, 'upgrade', 'lantern-2027.yaml')
  const checklists = ['我的清单', '旧清单', '新清单', 'my-checklist', 'old', 'new']
  for (const name of checklists) copyFileSync(lanterns, join(cwd, `${name}.yaml`))
  const rows = [
    ['序号', '指标', '评分标准', '分值'],
    ['1', '灯笼挂稳', '挂牢、无破损', '5'],
  ]
  for (const name of ['指标表', 'table'])
    writeFileSync(
      join(cwd, `${name}.xlsx`),
      await writeXlsx({ sheets: [{ name: '测评表', rows }] }),
    )
  for (const folder of ['收表', 'returned'])
    await run(['form', 'export', 'civilised-campus', '--prefill', '-d', folder], { cwd })
  return cwd
}

/** As a shell takes it apart, here and in Windows' own. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
}

describe.each([
  ['zh', chinese],
  ['en', english],
])('the examples below the help, in %s,', (language, examples) => {
  test('stand there', async () => {
    for (const { name } of commands) {
      const { out } = await run([name, '--help', '--lang', language])
      for (const line of examples[name]) expect(out).toContain(`  ${line}\n`)
    }
  })

  test.each(Object.keys(examples) as CommandName[])('of %s, do what they say', async (name) => {
    const cwd = name === 'init' ? temporaryFolder() : await school()
    if (name === 'compare') await inspectorsRound(cwd)
    for (const line of examples[name]) {
      const [program, ...argv] = words(line)
      expect(program).toBe('zicha')
      const ran = await run([...argv, '--lang', language], { cwd })
      expect(ran.code, `${line}\n${ran.err}`).toBe(expected(argv))
    }
  })
})

/** Without a terminal, nobody can be asked. */
function expected([name, ...more]: string[]): number {
  const asks = name === 'check' || (name === 'init' && more.length === 0)
  return asks ? exitCodes.usage : exitCodes.fine
}

async function inspectorsRound(cwd: string): Promise<void> {
  const open = ['round', 'open', 'civilised-campus', '2026-12', '--kind', 'inspector']
  await run(open, { cwd })
  await run(['answer', 'civilised-campus', 'C5.8', '否', '--round', '2026-12'], { cwd })
}
