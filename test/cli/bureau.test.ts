import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDialogue } from '../support/dialogue.ts'
import { partsOf } from '../support/forms.ts'
import { run as runCommand, temporaryFolder } from '../support/environment.ts'
import { readCalendar } from '../support/icalendar.ts'
import { root } from '../support/root.ts'

const flags = [
  'init',
  '--kind',
  '教育局',
  '--name',
  '示例甲县教育局',
  '--code',
  'JX',
  '--by',
  '张三',
]
const county = 'quality-balance-county'

async function aBureau(...more: readonly string[]) {
  const cwd = temporaryFolder()
  const run = (...argv: readonly string[]) => runCommand(argv, { cwd })
  const ok = async (...argv: readonly string[]) => {
    const { code, out, err } = await run(...argv)
    expect({ argv, code, err }).toMatchObject({ argv, code: 0 })
    return out
  }
  await ok(...flags, ...more)
  return { cwd, run, ok }
}

describe('zicha init --kind bureau', () => {
  test('writes a workspace without stages, which is valid and answers for the county', async () => {
    const { cwd, ok, run } = await aBureau('--use', `${county},minors-bureau`)
    const text = readFileSync(join(cwd, 'zicha.yaml'), 'utf8')
    expect(text).toContain('kind: bureau\n')
    expect(text).not.toContain('stages')
    await ok('validate', '--strict')
    await ok('answer', 'minors-bureau', '--file', answersOf('minors-bureau'))
    expect(await ok('report', 'minors-bureau')).toContain('一、本级自行整改')
    for (const [line, said] of [
      ['set stages 小学', '教育局没有学段'],
      ['report quality-balance-school', '学校的清单由学校在自己的文件夹里填'],
      ['answer quality-balance-school V3 否', '学校的清单由学校在自己的文件夹里填'],
      ['form export quality-balance-school', '学校的清单由学校在自己的文件夹里填'],
    ] as const) {
      const { code, out, err } = await run(...line.split(' '))
      expect([line, code, out, err]).toEqual([line, 2, '', expect.stringContaining(said)])
    }
    expect(readdirSync(cwd).sort()).toEqual(['records', 'zicha.yaml'])
  })

  test('refuses stages, and checklists of the other kind', async () => {
    const cwd = temporaryFolder()
    for (const [more, said] of [
      [['--stages', '小学'], '教育局没有学段'],
      [['--use', 'quality-balance-school'], '测评对象是学校，这里是教育局的工作区'],
    ] as const) {
      const { code, err } = await runCommand([...flags, ...more], { cwd })
      expect([code, err]).toEqual([2, expect.stringContaining(said)])
    }
    const school = [
      'init',
      '--name',
      '晨光学校',
      '--code',
      'CG',
      '--stages',
      '小学',
      '--by',
      '张三',
    ]
    const { code, err } = await runCommand([...school, '--use', county], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('zicha init --kind bureau') as string])
    expect(existsSync(join(cwd, 'zicha.yaml'))).toBe(false)
  })

  test('asks at a terminal for what it is, and then in its words', async () => {
    const cwd = temporaryFolder()
    const { screen, reply, code } = openDialogue(['init', '--by', '张三'], { cwd })
    await reply('为谁建立', '↓⏎')
    await reply('单位名称', '示例甲县创建办⏎')
    await reply('单位代码', 'JX⏎')
    await reply('使用哪些清单', '␣⏎')
    await reply('迎检日', '⏎')
    expect(await code).toBe(0)
    expect(screen.text()).toContain('为谁建立：教育局')
    expect(screen.text()).not.toContain('有哪些学段')
    const text = readFileSync(join(cwd, 'zicha.yaml'), 'utf8')
    expect(text).toContain(
      'kind: bureau\nsubject:\n  name: "示例甲县创建办"\n  code: "JX"\nchecklists: [basic-balance-county]',
    )
  })

  test('a school and a bureau each have to be told by what they are', async () => {
    const cwd = temporaryFolder()
    const checked = async (text: string) => {
      writeFileSync(join(cwd, 'zicha.yaml'), `format: zicha/workspace@1\n${text}\n`)
      const { code, out } = await runCommand(['validate'], { cwd })
      return [code, out] as const
    }
    const [code, out] = await checked(
      'kind: bureau\nsubject: { name: 局, code: JX, stages: [primary] }',
    )
    expect(code).toBe(1)
    expect(out).toMatch(/zicha\.yaml:3:4\d.*\n?.*stages-of-bureau|stages-of-bureau/)
    expect(out).toContain('教育局没有学段')
    expect((await checked('subject: { name: 校, code: JX }'))[1]).toContain('stages')
    const [, unknown] = await checked(
      'kind: office\nsubject: { name: 校, code: JX, stages: [primary] }',
    )
    expect(unknown).toContain('school、bureau')
  })
})

describe('a county', () => {
  test('is answered, reported, explained and handed in, in the words of a bureau', async () => {
    const { cwd, ok } = await aBureau('--use', county, '--visit', '2027-03-18')
    await ok('answer', county, '--file', answersOf(county))
    await ok('ledger', 'assign', `${county}:V2`, '--to', '李四', '--officer', '王五')
    const mended = ['--actor', '李四', '--measure', '取消考试', '--evidence', 'zicha.yaml']
    await ok('ledger', 'submit', 'JX-2026-001', ...mended)
    const day = ['--today', '2026-11-21']
    for (const [name, argv] of [
      ['report', ['report', county]],
      ['report-en', ['report', county, '--lang', 'en']],
      ['explain', ['report', county, '--explain', '--width', '100']],
      ['self-report', ['report', county, '--as', 'self-check', '--format', 'md']],
      ['status', ['status']],
      ['ledger', ['ledger', 'list']],
      ['ledger-en', ['ledger', 'list', '--lang', 'en']],
      ['sheet', ['ledger', 'sheet']],
    ] as const) {
      const out = await ok(...argv, ...day)
      await expect(out).toMatchFileSnapshot(`golden/bureau/${name}.txt`)
      expect(out).not.toMatch(/校长|校内验收|学校自行整改|学校整改|本校|by the school|in school/)
    }
    await ok('form', 'export', county, '-o', 'form.xlsx')
    const parts = partsOf(readFileSync(join(cwd, 'form.xlsx')))
    const texts = parts.map(({ text }) => text).join('\n')
    expect(texts).toContain('单位代码')
    expect(texts).not.toMatch(/学校代码|本校/)
    await ok('form', 'import', 'form.xlsx')
    const { events } = readCalendar(await ok('ledger', 'list', ...day, '--format', 'ics'))
    expect(events.some(({ SUMMARY }) => SUMMARY?.startsWith('本级验收'))).toBe(true)
  })

  test('what it found itself it closes itself', async () => {
    const closing = await aBureau('--use', county)
    await closing.ok('answer', county, '--file', answersOf(county))
    await closing.ok('ledger', 'assign', `${county}:V2`, '--to', '李四')
    const number = 'JX-2026-001'
    await closing.ok(
      'ledger',
      'submit',
      number,
      '--actor',
      '李四',
      '--measure',
      '改',
      '--evidence',
      'zicha.yaml',
    )
    await closing.ok('ledger', 'verify', number, '--actor', '王五')
    expect(await closing.ok('ledger', 'close', number, '--actor', '王五')).toContain('已销号')
    expect(await closing.ok('ledger', 'show', number)).toContain('自查（由本级销号）')
  })
})

function answersOf(checklist: string): string {
  return join(root, 'fixtures/samples', checklist, 'answers.yaml')
}
