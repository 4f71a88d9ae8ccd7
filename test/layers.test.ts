import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** Each folder and the folders it may import from, besides itself. The README explains what each is for. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  civil: ['messages'],
  checklist: ['messages', 'civil'],
  record: ['messages', 'civil', 'checklist'],
  scoring: ['messages', 'civil', 'checklist', 'record'],
  rectification: ['messages', 'civil', 'checklist', 'record', 'scoring'],
  rollup: ['messages', 'civil', 'checklist', 'record', 'scoring', 'rectification'],
  lint: ['messages', 'civil', 'checklist', 'record', 'scoring', 'intake'],
  report: ['messages', 'civil', 'checklist', 'record', 'scoring', 'rectification', 'rollup'],
  export: ['messages', 'civil', 'report'],
  journal: ['messages', 'civil', 'record'],
  intake: ['messages', 'civil', 'checklist', 'record'],
  cli: [
    'messages',
    'civil',
    'checklist',
    'record',
    'scoring',
    'rectification',
    'rollup',
    'lint',
    'report',
    'export',
    'journal',
    'intake',
  ],
}

/**
 * Node's own modules that reach the disk, the process or the network; only these folders may. The others named here
 * only compute: zlib turns bytes into bytes.
 */
const touchesTheWorld = ['journal', 'cli']
const worldly = /^node:(?!crypto$|util$|path$|zlib$)/

interface Import {
  file: string
  folder: string
  specifier: string
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .sort()

export function importsOf(file: string, text: string): Import[] {
  const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : ''
  // A statement starts a line, and between its first word and the quote stand only names, commas and braces.
  const found = text.matchAll(
    /^\s*(?:import|export)\b[\w\s*{},]*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...found].map(([, fixed, lazy]) => ({ file, folder, specifier: (fixed ?? lazy)! }))
}

/** What is wrong with an import, or nothing. */
export function forbidden({ file, folder, specifier }: Import): string | undefined {
  if (folder === '') return undefined
  if (!specifier.startsWith('.')) {
    return worldly.test(specifier) && !touchesTheWorld.includes(folder)
      ? `${file}: ${folder}/ must not touch the world through ${specifier}`
      : undefined
  }
  const target = relative(src, resolve(src, dirname(file), specifier)).split(sep)[0]!
  return target === folder || mayUse[folder]?.includes(target)
    ? undefined
    : `${file}: ${folder}/ must not import from ${target}/ (${specifier})`
}

describe('the import rule', () => {
  test('every folder of src is in the table', () => {
    const folders = [
      ...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!)),
    ]
    expect(Object.keys(mayUse)).toEqual(expect.arrayContaining(folders))
  })

  test('every import points to a folder that may be used', () => {
    const imports = files.flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')))
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.flatMap((one) => forbidden(one) ?? [])).toEqual([])
  })

  test.each([
    ['checklist/walk.ts', "import { assess } from '../scoring/assess.ts'"],
    ['report/status.ts', "import { run } from '../cli/main.ts'"],
    ['civil/date.ts', "import { readFileSync } from 'node:fs'"],
    [
      'civil/clock.ts',
      "export const zone = '+08:00'\nexport function f() { return 1 }\nimport '../cli/main.ts'",
    ],
    ['record/entry.ts', "import {\n  type A,\n  b as c,\n} from '../journal/append.ts'"],
    ['scoring/assess.ts', "const later = () => import('../journal/append.ts')"],
    ['lint/validate.ts', "export { toTerminal } from '../export/terminal.ts'"],
  ])('%s may not say %s', (file, text) => {
    expect(importsOf(file, text).map(forbidden)).toEqual([expect.stringContaining(file)])
  })
})

describe('the size of files', () => {
  test('no file is over 250 lines without saying why in its first line', () => {
    const long = files.filter((file) => {
      const lines = readFileSync(join(src, file), 'utf8').split('\n')
      return lines.length > 251 && !/^(\/\/|\/\*)/.test(lines[0]!)
    })
    expect(long).toEqual([])
  })
})
