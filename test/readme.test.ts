import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { retired, upgradeMap } from '../src/checklist/shape/upgrade-map.ts'
import { run, temporaryFolder } from './support/environment.ts'
import { root } from './support/root.ts'
import { sampleSchool } from './support/sample.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')

/** `<!-- word: argument -->` and the fenced block behind it. */
function marked(word: string): { argument: string; block: string }[] {
  const found = readme.matchAll(/<!-- (\w+): (.*?) -->\n```\w+\n([\s\S]*?)```/g)
  return [...found].flatMap(([, name, argument, block]) =>
    name === word ? [{ argument: argument!, block: block! }] : [],
  )
}

describe('the README', () => {
  test('opens with the two commands that do all the set-up', () => {
    const first = readme.slice(0, readme.indexOf('## 一次自查'))
    expect(first).toContain('npm start')
    expect(first).toContain('npm test')
  })

  test.each(marked('output'))(
    'shows what `zicha $argument` really prints',
    async ({ argument, block }) => {
      const { code, out } = await run(['-C', sampleSchool, ...argument.split(' ')])
      expect(code).toBe(0)
      expect(out).toBe(block)
    },
  )

  test.each(marked('file'))(
    '$argument is a checklist without a fault, and can be answered',
    async ({ argument, block }) => {
      const folder = temporaryFolder()
      mkdirSync(dirname(join(folder, argument)), { recursive: true })
      writeFileSync(join(folder, argument), block)
      expect(await run(['validate', argument], { cwd: folder })).toMatchObject({ code: 0 })
      const flags = ['--name', '示例小学', '--code', 'SL01', '--stages', 'primary', '--by', '张三']
      await run(['init', ...flags], { cwd: folder })
      const { code, out } = await run(['answer', 'lantern', 'A2', '4'], { cwd: folder })
      expect(code).toBe(0)
      expect(out).toContain('不达标')
    },
  )

  test.each(marked('overlay'))('$argument is an overlay of it', async ({ argument, block }) => {
    const folder = temporaryFolder()
    const [base] = marked('file')
    for (const one of [base!, { argument, block }]) {
      mkdirSync(dirname(join(folder, one.argument)), { recursive: true })
      writeFileSync(join(folder, one.argument), one.block)
    }
    const validated = await run(['validate', 'checklists'], { cwd: folder })
    expect(validated).toMatchObject({ code: 0, out: '' })
    await run(
      ['init', '--name', '示例小学', '--code', 'SL01', '--stages', 'primary', '--by', '张三'],
      { cwd: folder },
    )
    const { out } = await run(['checklists', 'lantern-county'], { cwd: folder })
    expect(out).toContain('（来自 示例甲县细则 2026 版）')
  })

  test.each(marked('map'))('$argument is a map from one edition to another', ({ block }) => {
    const { from, to, indicators } = v.parse(upgradeMap, parse(block, { schema: 'failsafe' }))
    expect([from, to]).toEqual(['lantern@2026', 'lantern@2027'])
    expect(indicators).toMatchObject({ A3: retired })
  })

  test('links to nothing that the package does not hold', () => {
    const packed = (
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
    ).files
    const always = ['README.md', 'LICENSE', 'package.json']
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!)
    expect(links.length).toBeGreaterThan(3)
    const missing = links.filter(
      (path) => ![...packed, ...always].some((one) => path === one || path.startsWith(`${one}/`)),
    )
    expect(missing).toEqual([])
  })

  test('names every folder of src, and every exit code', () => {
    const rows = readme.match(/^\| `[a-z]+\/` \|/gm) ?? []
    expect(rows.map((row) => row.slice(3, row.indexOf('/')))).toEqual([
      'messages',
      'civil',
      'checklist',
      'record',
      'scoring',
      'rectification',
      'lint',
      'report',
      'export',
      'journal',
      'intake',
      'cli',
    ])
  })

  test('has examples that were found', () => {
    const found = ['output', 'file', 'overlay'].map((word) => marked(word).length)
    expect(found).toEqual([1, 1, 1])
  })
})
