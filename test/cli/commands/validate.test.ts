import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from '../../support/environment.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/lint')
const good = readFileSync(join(fixtures, 'no-owner/good-1.yaml'), 'utf8')
const warned = readFileSync(join(fixtures, 'no-owner/bad-1.yaml'), 'utf8')
const wrong = good.replace('lead: office', 'lead: ofice')
const school =
  'format: zicha/workspace@1\nsubject: { name: 示例甲县晨光学校, code: CG-01, stages: [primary] }\n'

/** A folder with these files. */
function folder(files: Record<string, string>): string {
  const cwd = temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  return cwd
}

function filesIn(out: string): string[] {
  const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string }[] }
  return diagnostics.map(({ file }) => file)
}

describe('what is validated', () => {
  it('is the workspace, also from a folder within it', async () => {
    const files = {
      'zicha.yaml': school,
      'checklists/a.yaml': good,
      'checklists/b.yml': wrong,
      'c.yaml': wrong,
    }
    const cwd = folder(files)
    const above = await run(['validate', '--format', 'json'], { cwd })
    expect([above.code, filesIn(above.out)]).toEqual([1, ['checklists/b.yml']])
    const within = await run(['validate', '--format', 'json'], { cwd: join(cwd, 'checklists') })
    expect([within.code, filesIn(within.out)]).toEqual([1, ['b.yml']])
    const elsewhere = await run(['validate', '--format', 'json', '-C', cwd], { cwd: fixtures })
    expect(filesIn(elsewhere.out)).toHaveLength(1)
  })

  it('is a folder to its bottom, in the order of names, without what belongs to other tools', async () => {
    const cwd = folder({
      'z/b.yaml': wrong,
      'z/a/c.yml': wrong,
      'z/B.YAML': wrong,
      'z/.git/d.yaml': wrong,
      'z/node_modules/e.yaml': wrong,
      'z/f.txt': wrong,
      'z/answers.yaml': 'format: zicha/answers@1\nanswers: {}\n',
    })
    symlinkSync('..', join(cwd, 'z/a/loop'))
    const { code, out } = await run(['validate', 'z', '--format', 'json'], { cwd })
    expect([code, filesIn(out)]).toEqual([1, ['z/B.YAML', 'z/a/c.yml', 'z/b.yaml']])
  })

  it('is each file once, whatever its kind', async () => {
    const cwd = folder({ 'a.yaml': wrong, 'w.yaml': `${school}terms: x\n` })
    const { out } = await run(['validate', 'a.yaml', '.', 'w.yaml', '--format', 'json'], { cwd })
    expect(filesIn(out)).toEqual(['a.yaml', 'w.yaml'])
  })

  it('is also a file of another kind when it is asked for', async () => {
    const cwd = folder({ 'answers.yaml': 'format: zicha/answers@1\n' })
    const { code, out } = await run(['validate', 'answers.yaml'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('文件格式应是“zicha/checklist@1”，看到的是“zicha/answers@1”。')
  })
})

describe('what is said beside the findings', () => {
  const tested = `${good.replace('conclusion: none', '')}
conclusion:
  label: { pass: 达标, fail: 不达标 }
  rules: [{ rule: all-met }]
tests:
  - name: 都有
    answers: { A1: 是 }
    expect: { conclusion: undecided }
`

  it('is which tests were not run, because of other errors', async () => {
    const cwd = folder({
      'broken.yaml': tested.replace('lead: office', 'lead: ofice'),
      'untested.yaml': wrong,
      'failing.yaml': tested,
      'syntax.yaml': `${tested}a: [`,
    })
    const { err } = await run(['validate', '.'], { cwd })
    const line = err.split('\n').find((one) => one.includes('还没有运行'))
    expect(line).toContain('：broken.yaml、syntax.yaml。')
    const failing = await run(['validate', 'failing.yaml'], { cwd })
    expect(failing.out).toContain('failing-test')
    expect(failing.err).not.toContain('还没有运行')
  })

  it('is a checklist of the workspace that is used in the place of a built-in one', async () => {
    const builtIn = readFileSync(
      join(import.meta.dirname, '../../../checklists/teacher-ethics.yaml'),
      'utf8',
    )
    const later = builtIn.replace(/^edition: .*$/m, 'edition: "2031"')
    const inUse = (name: string) => ({
      'zicha.yaml': school,
      [name]: builtIn,
      'checklists/b.yaml': later,
    })
    const cwd = folder(inUse('checklists/a.yaml'))
    const { code, err } = await run(['validate', '--strict'], { cwd })
    expect(code).toBe(0)
    expect(err.match(/^注意：(\S+) /gm)).toEqual(['注意：checklists/a.yaml '])
    expect(err).toContain('teacher-ethics@')
    const { out } = await run(['checklists', '--format', 'json'], { cwd })
    const { checklists } = JSON.parse(out) as {
      checklists: { id: string; edition: string; from: string }[]
    }
    const listed = checklists.filter(({ id }) => id === 'teacher-ethics')
    const said = listed.map(
      ({ edition, from }) => `${edition === '2031' ? 'later' : 'same'} ${from}`,
    )
    expect(said.sort()).toEqual(['later local', 'same replacing'])
    // Elsewhere it is only a file.
    const beside = folder(inUse('a.yaml'))
    expect((await run(['validate', 'a.yaml'], { cwd: beside })).err).not.toContain('注意')
  })
})

describe('the exit code', () => {
  it('is 0 for warnings, which are said all the same', async () => {
    const { code, out, err } = await run(['validate', 'a.yaml'], {
      cwd: folder({ 'a.yaml': warned }),
    })
    expect(code).toBe(0)
    expect(out).toMatch(/^a\.yaml:27:13  警告  no-owner\n/)
    expect(err).toBe('1 个文件：0 个错误，1 个警告。\n')
  })

  it.each([
    [['validate', 'missing.yaml'], '读不了“missing.yaml”：没有这个文件或文件夹。\n'],
    [['validate', 'a.yaml/b.yaml'], '读不了“a.yaml/b.yaml”：没有这个文件或文件夹。\n'],
    [['validate', 'big.yaml'], '读不了“big.yaml”：文件太大。\n'],
    [['validate', 'empty'], '没有找到可以校验的文件（checklists/*.yaml、zicha.yaml）。\n'],
    [['validate'], '没有找到可以校验的文件（checklists/*.yaml、zicha.yaml）。\n'],
    [
      ['validate', 'a.yaml', '--format', 'xml'],
      '--format 不能是“xml”，可以写：pretty、json、sarif、junit、github。\n',
    ],
  ])('is 2 for %j', async (argv, said) => {
    const cwd = folder({ 'a.yaml': good, 'big.yaml': '#'.repeat(300_000), 'empty/x.txt': '' })
    expect(await run(argv, { cwd })).toEqual({ code: 2, out: '', err: said })
  })
})

describe('the formats', () => {
  it('can be several at once, each to its own file', async () => {
    const cwd = folder({ 'a.yaml': wrong })
    const { code, out, err } = await run(
      ['validate', 'a.yaml', '--format', 'json', '--format', 'github', '-o', 'found.json'],
      { cwd },
    )
    expect(code).toBe(1)
    expect(filesIn(readFileSync(join(cwd, 'found.json'), 'utf8'))).toEqual(['a.yaml'])
    expect(out).toMatch(
      /^::error file=a\.yaml,line=24,col=24,endLine=24,endColumn=28,title=unknown-owner::/,
    )
    expect(err).not.toContain('个文件')
  })

  it('are in colour only on a terminal, never in a file', async () => {
    const cwd = folder({ 'a.yaml': wrong })
    const terminal = await run(['validate', 'a.yaml'], { cwd, columns: 80 })
    expect(terminal.out).toContain('\u{1b}[31m')
    await run(['validate', 'a.yaml', '-o', 'found.txt'], { cwd, columns: 80 })
    expect(readFileSync(join(cwd, 'found.txt'), 'utf8')).not.toContain('\u{1b}')
  })

  it('speak English too', async () => {
    const { out, err } = await run(['validate', 'a.yaml', '--lang', 'en'], {
      cwd: folder({ 'a.yaml': wrong }),
    })
    expect(out).toContain('There is no owner named "ofice". Did you mean "office"?')
    expect(err).toBe('1 file: 1 error, 0 warnings.\n')
  })
})

describe('the cache', () => {
  const validate = (cwd: string, cacheFolder: string) =>
    run(['validate', 'a.yaml', '--format', 'json'], { cwd, cacheFolder })

  function onlyEntry(cacheFolder: string): string {
    const [name, ...others] = readdirSync(cacheFolder)
    expect(others).toEqual([])
    return join(cacheFolder, name!)
  }

  it('answers for the same bytes, and for no others', async () => {
    const cwd = folder({ 'a.yaml': wrong })
    const cacheFolder = join(cwd, 'cache')
    const first = await validate(cwd, cacheFolder)
    expect(filesIn(first.out)).toEqual(['a.yaml'])
    expect(await validate(cwd, cacheFolder)).toEqual(first)
    writeFileSync(onlyEntry(cacheFolder), '{"diagnostics":[]}')
    expect(filesIn((await validate(cwd, cacheFolder)).out)).toEqual([])
    writeFileSync(join(cwd, 'a.yaml'), `${wrong}# \n`)
    expect(filesIn((await validate(cwd, cacheFolder)).out)).toEqual(['a.yaml'])
  })

  it('may be cut off, foreign or impossible to write', async () => {
    const cwd = folder({ 'a.yaml': wrong, 'cache/x': '' })
    const first = await validate(cwd, join(cwd, 'cache'))
    const entry = readdirSync(join(cwd, 'cache')).find((name) => name.endsWith('.json'))!
    for (const text of ['', '{"diagnos', 'null', '[]', '{"diagnostics":3}']) {
      writeFileSync(join(cwd, 'cache', entry), text)
      expect(await validate(cwd, join(cwd, 'cache'))).toEqual(first)
    }
    expect(await validate(cwd, join(cwd, 'a.yaml'))).toEqual(first)
  })
})

it('finds the same in a copy under another name', async () => {
  const cwd = temporaryFolder()
  cpSync(join(fixtures, 'unknown-owner'), join(cwd, '目录 一'), { recursive: true })
  const { code, out } = await run(['validate', '目录 一'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain('目录 一/bad-1.yaml:24:24  错误  unknown-owner')
})

describe('what an indicator answers in other checklists', () => {
  const cacheFolder = () => ({ cacheFolder: temporaryFolder() })
  const named = (id: string, walk: string) =>
    good
      .replace('id: sample\nedition', `id: ${id}\nedition`)
      .replace('        owner:', `        alsoSatisfies: [{ ${walk} }]\n        owner:`)
  const [there, back] = ['b', 'a'].map(
    (checklist) => `checklist: ${checklist}, indicator: A1, direction: forward`,
  )

  function rulesIn(out: string): string[] {
    const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; rule: string }[] }
    return diagnostics.map(({ file, rule }) => `${file} ${rule}`)
  }

  it('is held against the files validated with it, whatever was found before', async () => {
    const cwd = folder({ 'a.yaml': named('a', there!), 'b.yaml': named('b', back!) })
    const environment = { cwd, ...cacheFolder() }
    const validate = (...files: string[]) =>
      run(['validate', ...files, '--format', 'json'], environment)
    expect(rulesIn((await validate('a.yaml')).out)).toEqual(['a.yaml cross-walk-not-checked'])
    const both = await validate('a.yaml', 'b.yaml')
    expect(both.code).toBe(0)
    expect(rulesIn(both.out)).toEqual([
      'a.yaml cross-walk-in-circle',
      'b.yaml cross-walk-in-circle',
    ])
    writeFileSync(join(cwd, 'b.yaml'), named('b', back!).replace('- id: A1', '- id: B1'))
    expect(rulesIn((await validate('a.yaml', 'b.yaml')).out)).toEqual(['a.yaml unknown-cross-walk'])
  })

  it('is held against what is built in', async () => {
    const cwd = folder({ 'a.yaml': named('a', 'checklist: civilised-campus, indicator: C99.9') })
    const { code, out } = await run(['validate', 'a.yaml', '--strict'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('civilised-campus 里没有 id 是“C99.9”的指标')
  })

  it('can be allowed with a reason', async () => {
    const allowed = named('a', there!).replace(
      '        alsoSatisfies',
      '        # zicha-allow cross-walk-not-checked: 另一份在市里\n        alsoSatisfies',
    )
    const { code, out } = await run(['validate', '.', '--strict', '--format', 'json'], {
      cwd: folder({ 'a.yaml': allowed }),
    })
    expect([code, rulesIn(out)]).toEqual([0, []])
  })
})
